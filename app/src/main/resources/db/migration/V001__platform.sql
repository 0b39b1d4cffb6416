-- Numbers handed out inside a transaction; the row lock makes them gapless and ordered on PostgreSQL too.
create table number_series (
  name varchar(40) not null primary key,
  last_value bigint not null
);

-- Every write that readers could see: which cached pages it touches.
create table change (
  seq bigint not null primary key,
  at bigint not null,
  tags text not null
);
