-- Documents, one row a version of what stands at an address, and what was read in them.
-- A claim's number is its document's, shifted left by twenty bits, and its position, so that a document's claims lie together.
-- All strings are written as org.hearsay.ledger.store.SafeText says. Whatever stands in a claim is also in its json.

create table document (
  number integer primary key autoincrement,
  id text not null unique,
  uri text not null,
  version integer not null,
  title text,
  outlet text,
  byline text,
  published text,
  text text not null,
  left_out text not null,
  origins text not null,
  reader text not null,
  added text not null,
  unique (uri, version)
) strict;

create table claim (
  number integer primary key,
  document integer not null references document (number) on delete cascade,
  position integer not null,
  id text not null,
  kind text not null,
  act text not null,
  act_negated integer not null,
  act_hypothetical integer not null,
  certainty text not null,
  polarity text not null,
  source text,
  source_kind text,
  actor_id text,
  actor_name text,
  actor_type text,
  actor_country text,
  actor_key text,
  cue text,
  content text not null,
  quotation text not null,
  within text,
  paragraph integer not null,
  sentence integer not null,
  published text,
  said text,
  confidence real not null,
  reader text not null,
  json text not null,
  unique (document, position)
) strict;

create index claim_by_id on claim (id);
create index claim_by_actor on claim (actor_id, published);
create index claim_by_actor_key on claim (actor_key, published);

create table carrier (
  claim integer not null references claim (number) on delete cascade,
  position integer not null,
  text text not null,
  actor_id text,
  actor_name text,
  actor_type text,
  actor_country text,
  primary key (claim, position)
) strict, without rowid;

create table figure (
  claim integer not null references claim (number) on delete cascade,
  position integer not null,
  text text not null,
  value real,
  low real,
  high real,
  bound text not null,
  unit text not null,
  currency text,
  counted text,
  owner_id text,
  owner_name text,
  owner_country text,
  happening text,
  as_of text,
  scope text,
  primary key (claim, position)
) strict, without rowid;

create table moment (
  claim integer not null references claim (number) on delete cascade,
  position integer not null,
  text text not null,
  type text not null,
  value text,
  time_precision text not null,
  primary key (claim, position)
) strict, without rowid;

create table event (
  claim integer not null references claim (number) on delete cascade,
  position integer not null,
  type text not null,
  json text not null,
  primary key (claim, position)
) strict, without rowid;
