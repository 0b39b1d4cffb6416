-- Images by content: the id is the SHA-256 of the stored file.
create table image (
  id varchar(64) not null primary key,
  format text not null,
  width integer not null,
  height integer not null,
  size_bytes bigint not null,
  added_at bigint not null
);
