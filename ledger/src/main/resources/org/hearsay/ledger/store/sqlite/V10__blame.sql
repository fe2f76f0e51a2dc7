-- Whom a claim blames for a deed, and the names that tell for which one, as words parted by spaces; the claim in whose content it stands. Claims are
-- lined up by other rules (org.hearsay.ledger.questions.Tellings.RULE); what was made by the former ones is made anew by the program.

alter table standing add column blamed text not null default '';
alter table standing add column scene text not null default '';
alter table standing add column around integer;

delete from question;
delete from standing_key;
delete from standing;
