-- By what questions and origins are found. Whether a claim stands for a question is part of its keys, since most lookups are for such claims alone; when a
-- document was published is part of its sketch, since what lies months apart is not compared. What was made of either before is made anew by the program.

delete from descent;
delete from question;
delete from standing;
drop table standing_key;
drop table sketch;

create table standing_key (
  value bigint not null,
  leads smallint not null,
  claim bigint not null,
  primary key (value, leads, claim)
);

create table sketch (
  kind smallint not null,
  hash bigint not null,
  document bigint not null,
  day integer,
  primary key (kind, hash, document)
);
