-- What people corrected, apart from what was read, as lines of JSON (org.hearsay.ledger.corrections). holds is 0 for what was taken back.

create table correction (
  id text primary key,
  kind text not null,
  holds integer not null,
  json text not null
) strict;

-- Hashes of the addresses of documents that corrections hold on to, whether the ledger holds these or not.
create table correction_address (
  address text not null,
  correction text not null references correction (id) on delete cascade,
  primary key (address, correction)
) strict, without rowid;

-- The claims that corrections hold on to, in each version of their documents; anchor is a place in the correction's list.
create table correction_claim (
  correction text not null references correction (id) on delete cascade,
  anchor integer not null,
  claim integer not null references claim (number) on delete cascade,
  primary key (correction, anchor, claim)
) strict, without rowid;

create index correction_claim_by_claim on correction_claim (claim);

-- Claims as corrected, made from claims and corrections in the transaction that writes either; null is as it was read.
create table corrected (
  claim integer primary key references claim (number) on delete cascade,
  position text,
  voice text,
  voice_name text,
  source text,
  content text,
  json text
) strict;

-- The claim that stands for the question on which a claim is shown, after corrections; exemplar tells where it was lined up.
alter table standing add column shown integer not null default 0;
update standing set shown = exemplar;
create index standing_by_shown on standing (shown);
create index standing_moved on standing (claim) where shown <> exemplar;
