-- What was taken in from elsewhere, so that it is never taken in twice.
create table imported_article (
  import_key varchar(64) not null primary key,
  article_id bigint not null references article (id)
);
