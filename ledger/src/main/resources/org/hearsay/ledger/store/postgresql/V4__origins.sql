-- Which claims descend from which. All of this is made from documents and claims by org.hearsay.ledger.origins, in the transaction that writes them,
-- and can be made again; claims that were in the ledger before are filled in by the program.

-- By what documents are found that may have an origin in common: see org.hearsay.ledger.origins.Sketch.
create table sketch (
  kind integer not null,
  hash bigint not null,
  document bigint not null,
  primary key (kind, hash, document)
);

-- That a claim descends from another telling: from a claim, or from an outlet where no claim of it is known.
create table descent (
  claim bigint not null references claim (number) on delete cascade,
  origin bigint references claim (number) on delete cascade,
  outlet text,
  kind text not null,
  joins integer not null,
  evidence text not null,
  rule text not null
);

create index descent_by_claim on descent (claim);
create index descent_by_origin on descent (origin) where origin is not null;
