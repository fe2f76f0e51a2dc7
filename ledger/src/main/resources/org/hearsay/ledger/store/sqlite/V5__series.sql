-- Counts, of which series of figures are made. All of this is made from documents and claims by org.hearsay.ledger.series, in the transaction that writes
-- them, and can be made again.

create table reported_count (
  claim integer not null references claim (number) on delete cascade,
  position integer not null,
  json text not null,
  primary key (claim, position)
) strict, without rowid;

-- What counts that may be lined up are looked up by: the hash of a name, and days counted from 1970.
create table reported_count_key (
  value integer not null,
  first integer not null,
  last integer not null,
  claim integer not null,
  primary key (value, first, last, claim)
) strict, without rowid;
