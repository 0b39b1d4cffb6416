create table staff_member (
  id bigint not null primary key,
  name text not null,
  slug varchar(200) not null,
  job_title text not null,
  bio text not null,
  constraint staff_member_slug unique (slug)
);

-- Who did what, when; it only grows.
create table audit (
  id bigint not null primary key,
  at bigint not null,
  actor text not null,
  action text not null,
  subject text not null,
  detail text not null
);
