create table section (
  id bigint not null primary key,
  name varchar(200) not null,
  slug varchar(200) not null,
  position integer not null,
  constraint section_name unique (name),
  constraint section_slug unique (slug)
);

create table article (
  id bigint not null primary key,
  section_id bigint not null references section (id),
  kind text not null,
  weight integer not null,
  state text not null,
  source text not null,
  licence text not null,
  source_url text not null,
  created_at bigint not null
);

-- An immutable state of an article.
create table revision (
  article_id bigint not null references article (id),
  number integer not null,
  title text not null,
  standfirst text not null,
  body text not null,
  authors text not null,
  picture text,
  cut_by text not null,
  cut_at bigint not null,
  primary key (article_id, number)
);
