-- What readers write to the paper. A letter's number is counted anew each year of the paper's
-- calendar; its receipt is the SHA-256 of the token in the receipt's address.
create table letter (
  id bigint not null primary key,
  number_year integer not null,
  number_in_year bigint not null,
  kind text not null,
  name text not null,
  email text not null,
  subject text not null,
  body text not null,
  receipt varchar(64) not null,
  received_at bigint not null,
  -- when the desk's mail server took it; null until then
  sent_at bigint,
  constraint letter_number unique (number_year, number_in_year),
  constraint letter_receipt unique (receipt)
);
