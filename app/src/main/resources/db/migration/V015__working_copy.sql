-- What is being typed; autosave overwrites it. An article that nobody has opened since its newest
-- revision has none: that revision stands for it, as version 0.
create table working_copy (
  article_id bigint not null primary key references article (id),
  -- counts the saves: each names the one that it was based on
  version integer not null,
  title text not null,
  standfirst text not null,
  body text not null,
  authors text not null,
  picture text,
  -- whether the newest revision says the same
  is_cut boolean not null,
  saved_by text not null,
  saved_at bigint not null
);

-- What the newsroom calls a revision; the revision itself never changes.
create table revision_name (
  article_id bigint not null references article (id),
  number integer not null,
  name text not null,
  named_by text not null,
  named_at bigint not null,
  primary key (article_id, number)
);

-- Who has an article open, and when that was last heard.
create table presence (
  article_id bigint not null references article (id),
  -- an account, or the command line as 0
  account_id bigint not null,
  name text not null,
  seen_at bigint not null,
  primary key (article_id, account_id)
);
