-- The language an article was written in, a tag of BCP 47.
alter table article add column language varchar(35) default 'ar' not null;
alter table published_article add column language varchar(35) default 'ar' not null;

create index published_article_by_time on published_article (published_at, article_id);

-- Who wrote what, for the authors' pages; derived from published_article.
create table published_author (
  slug varchar(200) not null primary key,
  name text not null
);

create table published_byline (
  slug varchar(200) not null,
  published_at bigint not null,
  article_id bigint not null references article (id),
  primary key (slug, published_at, article_id)
);
create index published_byline_by_article on published_byline (article_id);

-- How many articles each of the paper's days has, for the archive; derived from published_article.
create table published_day (
  day varchar(10) not null primary key,
  articles integer not null
);
