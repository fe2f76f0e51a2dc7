-- Lists of questions count origins from these indexes alone: between copies of one text there are as many links as pairs, and rows with their
-- evidence are wide.

drop index descent_by_claim;
create index descent_by_claim on descent (claim, joins, origin);
create index descent_of_outlet on descent (claim) where origin is null;
