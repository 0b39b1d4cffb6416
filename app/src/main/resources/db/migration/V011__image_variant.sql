-- What readers get of a photograph: at one width, in one format. The file that was given is in the
-- store too, and is never served.
create table image_variant (
  image_id varchar(64) not null references image (id),
  format varchar(8) not null,
  width integer not null,
  height integer not null,
  file_id varchar(64) not null,
  size_bytes bigint not null,
  primary key (image_id, format, width)
);
