package org.hearsay.ledger.store;

import java.util.List;
import java.util.function.Consumer;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;
import org.hearsay.ledger.Entry;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Fills what a migration makes with the claims that an older ledger holds, in the transaction of the migration. */
final class Filling implements Callback {
    /** Makes the index of claims. */
    private static final String INDEX = "2";

    /** Makes the counts of which series are made. */
    private static final String SERIES = "5";

    /** Makes the last of what origins are kept in. */
    private static final String ORIGINS = "7";

    /** Empties what questions are kept in, since claims are lined up by other rules. */
    private static final String QUESTIONS = "10";

    private static final int PAGE = 64;

    private final Renewal renewal;

    /** @param renewal is told how far it has come */
    Filling(Renewal renewal) {
        this.renewal = renewal;
    }

    @Override
    public boolean supports(Event event, Context context) {
        return event == Event.AFTER_EACH_MIGRATE;
    }

    @Override
    public boolean canHandleInTransaction(Event event, Context context) {
        return true;
    }

    @Override
    public void handle(Event event, Context context) {
        String migrated = String.valueOf(context.getMigrationInfo().getVersion());
        // Not closed, since the connection is Flyway's.
        Handle handle = Jdbi.create(context.getConnection())
                .registerArgument(new Strings())
                .open();
        switch (migrated) {
            case INDEX -> fill(handle, new Postings(handle)::insert);
            case SERIES -> fill(handle, page -> new CountRows(handle).insert(page));
            case ORIGINS -> {
                if (!isSketched(handle)) {
                    fill(handle, new OriginRows(handle)::add);
                }
            }
            case QUESTIONS -> fill(handle, page -> new Lineup(handle).add(page));
            default -> {
                // Nothing to be made from claims.
            }
        }
    }

    private static boolean isSketched(Handle handle) {
        return handle.createQuery("select 1 from sketch limit 1")
                .mapTo(int.class)
                .findOne()
                .isPresent();
    }

    private void fill(Handle handle, Consumer<List<ClaimRows.Numbered>> filling) {
        DocumentRows documents = new DocumentRows(handle);
        ClaimRows claims = new ClaimRows(handle);
        List<DocumentRows.Numbered> page = documents.after(Long.MIN_VALUE, PAGE);
        long documentsDone = 0;
        long claimsDone = 0;
        while (!page.isEmpty()) {
            List<ClaimRows.Numbered> entries = page.stream()
                    .map(its ->
                            new ClaimRows.Numbered(its.number(), new Entry(its.document(), claims.of(its.number()))))
                    .toList();
            filling.accept(entries);
            documentsDone += entries.size();
            claimsDone += entries.stream()
                    .mapToLong(its -> its.entry().claims().size())
                    .sum();
            renewal.step(documentsDone, claimsDone);
            page = documents.after(page.getLast().number(), PAGE);
        }
    }

    @Override
    public String getCallbackName() {
        return "filling of an older ledger";
    }
}
