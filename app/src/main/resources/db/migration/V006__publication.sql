-- The published view: the only thing that readers' code reads.
create table published_article (
  article_id bigint not null primary key references article (id),
  revision integer not null,
  section_id bigint not null references section (id),
  kind text not null,
  weight integer not null,
  title text not null,
  standfirst text not null,
  slug text not null,
  body text not null,
  authors text not null,
  picture text,
  words integer not null,
  source text not null,
  licence text not null,
  source_url text not null,
  before_ledger boolean not null,
  published_at bigint not null,
  updated_at bigint not null,
  -- published_at, later by some hours for each step of weight: the automatic order of the front page
  rank_at bigint not null
);
create index published_article_by_rank on published_article (rank_at, article_id);
create index published_article_by_section on published_article (section_id, published_at, article_id);
create index published_article_by_section_rank on published_article (section_id, rank_at, article_id);

-- Which stored images are public, and through which article.
create table published_image (
  image_id varchar(64) not null references image (id),
  article_id bigint not null references article (id),
  primary key (image_id, article_id)
);
create index published_image_by_article on published_image (article_id);

create table correction (
  article_id bigint not null references article (id),
  number integer not null,
  at bigint not null,
  wrong text not null,
  corrected text not null,
  primary key (article_id, number)
);

-- What is left of a withdrawn article.
create table tombstone (
  article_id bigint not null primary key references article (id),
  section_id bigint not null references section (id),
  published_at bigint not null,
  withdrawn_at bigint not null,
  reason text not null
);

-- The record: hash-chained, append only. The entry is canonical JSON (RFC 8785).
create table record_entry (
  seq bigint not null primary key,
  at bigint not null,
  article_id bigint not null,
  entry text not null,
  hash varchar(64) not null
);
create index record_entry_by_article on record_entry (article_id, seq);

-- Apart from the entries, so that what must be forgotten can be.
create table record_salt (
  seq bigint not null primary key references record_entry (seq),
  salt varchar(32) not null
);

create table record_head (
  id integer not null primary key,
  seq bigint not null,
  hash varchar(64) not null,
  constraint record_head_is_one check (id = 1)
);
insert into record_head (id, seq, hash)
values (1, 0, '0000000000000000000000000000000000000000000000000000000000000000');
