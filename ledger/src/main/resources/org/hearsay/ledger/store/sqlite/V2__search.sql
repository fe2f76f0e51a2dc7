-- By what claims are found. A key is a letter for what it speaks of and what it says: see org.hearsay.ledger.store.SearchKeys.
-- A place grows from the newest claims to the oldest: see org.hearsay.ledger.store.Place. Claims that were in the ledger before are
-- filled in by the program, in the same transaction.

create table posting (
  key text not null,
  place integer not null,
  claim integer not null,
  primary key (key, place, claim)
) strict, without rowid;

-- Names as keys have them, by each word of theirs.
create table name (
  field text not null,
  word text not null,
  name text not null,
  primary key (field, word, name)
) strict, without rowid;
