-- Claims are lined up by other rules (org.hearsay.ledger.questions.Tellings.RULE); what was made by the former ones is made anew by the program.

delete from question;
delete from standing_key;
delete from standing;
