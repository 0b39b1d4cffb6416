-- The way of an article through the newsroom.
alter table article add column writer_id bigint;
alter table article add column due_at bigint;
-- when it is to be published by itself, and which revision
alter table article add column publish_at bigint;
alter table article add column publish_revision integer;
alter table article add column publish_by text;
-- not public before
alter table article add column embargo_at bigint;
-- since when it is in its state; null for what came from an archive
alter table article add column state_at bigint;
-- true from the idea until it is published or withdrawn: few are, of an archive of many
alter table article add column in_work boolean default false not null;
update article set in_work = true where state not in ('PUBLISHED', 'WITHDRAWN');
create index article_by_state_at on article (state_at);
create index article_in_work on article (in_work, due_at);
create index article_by_writer on article (writer_id, in_work);

-- What people of the newsroom say of an article, at a place in it or of the whole.
create table article_note (
  id bigint not null primary key,
  article_id bigint not null references article (id),
  account_id bigint not null,
  author text not null,
  at bigint not null,
  text text not null,
  -- the words that it is about, as they stood; empty for the whole article
  words text not null,
  settled_by text not null,
  settled_at bigint
);
create index article_note_by_article on article_note (article_id, id);

-- What somebody should see: a mention, an article returned, assigned, published.
create table notice (
  id bigint not null primary key,
  account_id bigint not null references account (id),
  at bigint not null,
  kind text not null,
  by_name text not null,
  article_id bigint not null,
  title text not null,
  text text not null,
  seen_at bigint
);
create index notice_by_account on notice (account_id, seen_at, id);

-- A way for somebody outside to read a draft. The id is the SHA-256 of the link's secret.
create table preview_link (
  id varchar(64) not null primary key,
  article_id bigint not null references article (id),
  made_by text not null,
  made_at bigint not null,
  ends_at bigint not null
);
create index preview_link_by_article on preview_link (article_id);
