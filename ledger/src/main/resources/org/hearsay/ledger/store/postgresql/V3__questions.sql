-- Claims lined up into questions. A question is known by the claim that stands for it, its exemplar. All of this is made from documents and claims by
-- org.hearsay.ledger.questions, in the transaction that writes them, and can be made again.

create table standing (
  claim bigint primary key references claim (number) on delete cascade,
  document bigint not null,
  id text not null,
  day text,
  tolls integer not null,
  content text not null,
  numbers text not null,
  setting text not null,
  rank integer not null,
  position text not null,
  denied bigint,
  exemplar bigint not null,
  probability double precision not null,
  rule text not null
);

create index standing_by_exemplar on standing (exemplar);
create index standing_by_denied on standing (denied) where denied is not null;

-- What claims about the same, and questions of one matter, are looked up by.
create table standing_key (
  value bigint not null,
  claim bigint not null,
  primary key (value, claim)
);

-- Questions with two claims or more, one of which affirms or denies. weight orders them, the most contested first.
create table question (
  exemplar bigint primary key references claim (number) on delete cascade,
  matter bigint not null,
  claims integer not null,
  affirms integer not null,
  denies integer not null,
  hedges integer not null,
  contested integer not null,
  weight double precision not null,
  first text,
  last text
);

create index question_by_weight on question (contested, weight);
create index question_by_matter on question (matter);
