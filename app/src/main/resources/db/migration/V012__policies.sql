-- How the paper works, in its own words; what is not there is said by the program's defaults.
create table paper_policy (
  kind varchar(40) not null,
  language varchar(8) not null,
  text text not null,
  constraint paper_policy_once primary key (kind, language)
);
