-- Who may sign in to the newsroom.
create table account (
  id bigint not null primary key,
  name text not null,
  -- in lower case
  email varchar(254) not null,
  role text not null,
  language varchar(8) not null,
  -- Argon2id; null until one is chosen
  password text,
  -- the secret of the one-time codes, in Base32; null where none are asked
  codes_secret text,
  -- the last step whose code was taken: none is taken twice
  codes_step bigint not null,
  created_at bigint not null,
  ended_at bigint,
  constraint account_email unique (email)
);

-- Codes for whoever has lost the device that makes them; each is good once.
create table recovery_code (
  account_id bigint not null references account (id),
  -- SHA-256
  code varchar(64) not null,
  used_at bigint,
  primary key (account_id, code)
);

-- What WebAuthn calls a credential record. Binary values are in Base64url.
create table passkey (
  -- SHA-256 of the name that the authenticator gave it, which may be a kilobyte long
  id varchar(64) not null primary key,
  account_id bigint not null references account (id),
  credential text not null,
  label text not null,
  -- in COSE (RFC 9052)
  public_key text not null,
  -- of its making; the framework reads the authenticator's kind from it
  attestation text not null,
  client_data text not null,
  signature_count bigint not null,
  -- with commas
  transports text not null,
  user_verified boolean not null,
  backup_eligible boolean not null,
  backed_up boolean not null,
  created_at bigint not null,
  -- null until it was used
  used_at bigint
);
create index passkey_by_account on passkey (account_id);

-- A browser that is signed in. The id is the SHA-256 of what its cookie holds.
create table staff_session (
  id varchar(64) not null primary key,
  account_id bigint not null references account (id),
  came_from text not null,
  browser text not null,
  began_at bigint not null,
  seen_at bigint not null,
  ends_at bigint not null
);
create index staff_session_by_account on staff_session (account_id);

-- A secret that is good once and for a while: an invitation (the first publisher's too), a new
-- password, the second step of signing in, the challenge of a passkey.
create table one_time_link (
  id bigint not null primary key,
  purpose text not null,
  -- SHA-256; null until the mail that brings it is made
  secret varchar(64),
  account_id bigint references account (id),
  name text not null,
  email varchar(254) not null,
  role text not null,
  language varchar(8) not null,
  made_by text not null,
  made_at bigint not null,
  ends_at bigint not null,
  -- when its mail was taken by the server; null where none was
  sent_at bigint,
  constraint one_time_link_secret unique (secret)
);
create index one_time_link_by_end on one_time_link (ends_at);

alter table audit add column came_from text not null default '';
create index audit_by_time on audit (at);

-- From where an account was signed in to: such networks are not held up by strangers' guesses.
create table known_network (
  account_id bigint not null references account (id),
  network varchar(32) not null,
  seen_at bigint not null,
  primary key (account_id, network)
);
