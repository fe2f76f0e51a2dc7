-- Documents, one row a version of what stands at an address, and what was read in them.
-- A claim's number is its document's, shifted left by twenty bits, and its position, so that a document's claims lie together.
-- All strings are written as org.hearsay.ledger.store.SafeText says. Whatever stands in a claim is also in its json.

create table document (
  number bigint generated always as identity primary key,
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
  added text not null
);

-- By hash, since a tree takes no address of more than 2,700 bytes. Writers wait for one another, which keeps versions apart.
create index document_by_uri on document using hash (uri);

create table claim (
  number bigint primary key,
  document bigint not null references document (number) on delete cascade,
  position integer not null,
  id text not null,
  kind text not null,
  act text not null,
  act_negated boolean not null,
  act_hypothetical boolean not null,
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
  confidence double precision not null,
  reader text not null,
  json text not null,
  unique (document, position)
);

create index claim_by_id on claim (id);
create index claim_by_actor on claim (actor_id, published);
create index claim_by_actor_key on claim (actor_key, published);

create table carrier (
  claim bigint not null references claim (number) on delete cascade,
  position integer not null,
  text text not null,
  actor_id text,
  actor_name text,
  actor_type text,
  actor_country text,
  primary key (claim, position)
);

create table figure (
  claim bigint not null references claim (number) on delete cascade,
  position integer not null,
  text text not null,
  value double precision,
  low double precision,
  high double precision,
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
);

create table moment (
  claim bigint not null references claim (number) on delete cascade,
  position integer not null,
  text text not null,
  type text not null,
  value text,
  time_precision text not null,
  primary key (claim, position)
);

create table event (
  claim bigint not null references claim (number) on delete cascade,
  position integer not null,
  type text not null,
  json text not null,
  primary key (claim, position)
);
