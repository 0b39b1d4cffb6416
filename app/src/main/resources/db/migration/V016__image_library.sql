-- What the newsroom knows of an image, and how readers are shown it. The file itself never changes.
alter table image add column file_name text default '' not null;
-- an account; 0 for what came from an archive or the command line
alter table image add column added_by bigint default 0 not null;
alter table image add column added_by_name text default '' not null;
alter table image add column headline text default '' not null;
alter table image add column caption text default '' not null;
alter table image add column credit text default '' not null;
alter table image add column alt text default '' not null;
-- all of that as it is searched
alter table image add column search_words text default '' not null;
-- what must stay in sight, in thousandths of the shown width and height
alter table image add column focus_x integer default 500 not null;
alter table image add column focus_y integer default 500 not null;
-- what is shown of it, in pixels of the upright picture; the whole where the width is 0
alter table image add column crop_left integer default 0 not null;
alter table image add column crop_top integer default 0 not null;
alter table image add column crop_width integer default 0 not null;
alter table image add column crop_height integer default 0 not null;
-- names the crop in addresses; empty for the whole
alter table image add column edition varchar(16) default '' not null;
-- since when it waits to be forgotten
alter table image add column removed_at bigint;
create index image_by_added_at on image (added_at, id);

-- The files of the whole picture stay beside those of its crop.
create table image_file (
  image_id varchar(64) not null references image (id),
  edition varchar(16) not null,
  format varchar(8) not null,
  width integer not null,
  height integer not null,
  file_id varchar(64) not null,
  size_bytes bigint not null,
  primary key (image_id, edition, format, width)
);
insert into image_file (image_id, edition, format, width, height, file_id, size_bytes)
select image_id, '', format, width, height, file_id, size_bytes from image_variant;
drop table image_variant;
alter table image_file rename to image_variant;
create index image_variant_by_file on image_variant (file_id);

-- Which articles hold which images: in a revision, or in the working copy as number 0.
create table article_image (
  article_id bigint not null references article (id),
  revision integer not null,
  image_id varchar(64) not null,
  primary key (article_id, revision, image_id)
);
create index article_image_by_image on article_image (image_id, article_id);
insert into article_image (article_id, revision, image_id)
select shown.article_id, shown.revision, image.image_id
from published_image image
join published_article shown on shown.article_id = image.article_id;
insert into article_image (article_id, revision, image_id)
select cut.article_id, cut.number, image.id
from revision cut
join image on cut.body like '%' || image.id || '%' or cut.picture like '%' || image.id || '%'
where cut.article_id not in (select article_id from published_article);
insert into article_image (article_id, revision, image_id)
select copy.article_id, 0, image.id
from working_copy copy
join image on copy.body like '%' || image.id || '%' or copy.picture like '%' || image.id || '%';
