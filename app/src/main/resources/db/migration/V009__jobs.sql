-- Work that follows a transaction, saved in it. The columns are those that db-scheduler knows; its
-- times are UTC milliseconds on both engines, like all others. What was given up stays, with an
-- execution_time that never comes.
create table job (
  task_name varchar(100) not null,
  task_instance varchar(100) not null,
  task_data text not null,
  execution_time bigint not null,
  picked boolean not null,
  picked_by varchar(50),
  last_success bigint,
  last_failure bigint,
  consecutive_failures integer not null,
  last_heartbeat bigint,
  version bigint not null,
  primary key (task_name, task_instance)
);
create index job_by_execution_time on job (execution_time);
