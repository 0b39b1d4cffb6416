-- How the desk arranged the front page; the newest is live, the others can be gone back to.
create table front_arrangement (
  number bigint not null primary key,
  -- JSON; empty articles and sections are filled by the automatic order
  arrangement text not null,
  made_by text not null,
  made_at bigint not null
);
