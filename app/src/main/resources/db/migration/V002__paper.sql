-- The newspaper itself: one row, edited by the publisher.
create table paper (
  id integer not null primary key,
  name text not null,
  motto text not null,
  charter text not null,
  short_charter text not null,
  imprint text not null,
  notice text not null,
  director text not null,
  address text not null,
  telephone text not null,
  fax text not null,
  email text not null,
  time_zone text not null,
  month_names text not null,
  digits text not null,
  hijri boolean not null,
  logo text,
  logo_reverse text,
  updated_at bigint not null,
  constraint paper_is_one check (id = 1)
);
