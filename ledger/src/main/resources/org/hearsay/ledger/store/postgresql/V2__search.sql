-- By what claims are found. A key is a letter for what it speaks of and what it says: see org.hearsay.ledger.store.SearchKeys.
-- A place grows from the newest claims to the oldest: see org.hearsay.ledger.store.Place. Claims that were in the ledger before are
-- filled in by the program, in the same transaction.

create table posting (
  key text collate "C" not null,
  place bigint not null,
  claim bigint not null,
  primary key (key, place, claim)
);

-- Names as keys have them, by each word of theirs.
create table name (
  field text collate "C" not null,
  word text collate "C" not null,
  name text collate "C" not null,
  primary key (field, word, name)
);
