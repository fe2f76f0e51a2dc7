package org.hearsay.ledger.store;

import java.util.List;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;
import org.hearsay.ledger.Entry;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Fills the index of an older ledger with the claims that it holds, in the transaction of the migration that makes the index. */
final class IndexFilling implements Callback {
    private static final String ITS = "2";
    private static final int PAGE = 64;

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
        if (!migrated.equals(ITS)) {
            return;
        }
        // Not closed, since the connection is Flyway's.
        Handle handle = Jdbi.create(context.getConnection())
                .registerArgument(new Strings())
                .open();
        fill(handle);
    }

    private static void fill(Handle handle) {
        DocumentRows documents = new DocumentRows(handle);
        ClaimRows claims = new ClaimRows(handle);
        Postings postings = new Postings(handle);
        List<DocumentRows.Numbered> page = documents.after(Long.MIN_VALUE, PAGE);
        while (!page.isEmpty()) {
            postings.insert(page.stream()
                    .map(its ->
                            new ClaimRows.Numbered(its.number(), new Entry(its.document(), claims.of(its.number()))))
                    .toList());
            page = documents.after(page.getLast().number(), PAGE);
        }
    }

    @Override
    public String getCallbackName() {
        return "filling of the index";
    }
}
