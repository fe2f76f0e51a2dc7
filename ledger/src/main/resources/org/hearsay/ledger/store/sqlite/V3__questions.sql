-- Claims lined up into questions. A question is known by the claim that stands for it, its exemplar. All of this is made from documents and claims by
-- org.hearsay.ledger.questions, in the transaction that writes them, and can be made again.

create table standing (
  claim integer primary key references claim (number) on delete cascade,
  document integer not null,
  id text not null,
  day text,
  tolls integer not null,
  content text not null,
  numbers text not null,
  setting text not null,
  rank integer not null,
  position text not null,
  denied integer,
  exemplar integer not null,
  probability real not null,
  rule text not null
) strict;

create index standing_by_exemplar on standing (exemplar);
create index standing_by_denied on standing (denied) where denied is not null;

-- What claims about the same, and questions of one matter, are looked up by.
create table standing_key (
  value integer not null,
  claim integer not null,
  primary key (value, claim)
) strict, without rowid;

-- Questions with two claims or more, one of which affirms or denies. weight orders them, the most contested first.
create table question (
  exemplar integer primary key references claim (number) on delete cascade,
  matter integer not null,
  claims integer not null,
  affirms integer not null,
  denies integer not null,
  hedges integer not null,
  contested integer not null,
  weight real not null,
  first text,
  last text
) strict;

create index question_by_weight on question (contested, weight);
create index question_by_matter on question (matter);
