package org.hearsay.cli;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.ledger.Entry;
import org.hearsay.ledger.LedgerException;
import org.hearsay.ledger.StoredClaim;
import org.hearsay.ledger.store.Ledger;

/**
 * Entries on their way into a ledger, a few in one transaction: as many as come within a moment, so that neither many small articles nor
 * one that takes long make the disk the bottleneck, and a killed program loses little.
 */
final class LedgerBatch {
    private static final int MOST = 256;
    private static final int MOST_CHARS = 4_000_000;
    private static final long MOMENT = Duration.ofMillis(200).toNanos();

    private final Ledger ledger;
    private final List<Entry> waiting = new ArrayList<>();
    private int chars;
    private long last = System.nanoTime();
    private long added;
    private long versions;
    private long present;
    private long claims;
    private long own;

    LedgerBatch(Ledger ledger) {
        this.ledger = ledger;
    }

    /**
     * Takes an entry in.
     *
     * @return what became of those that were written now; empty while they wait
     * @throws Unusable if they cannot be written
     */
    List<Ledger.Added> add(Entry entry) {
        waiting.add(entry);
        chars += entry.document().text().length();
        boolean due = waiting.size() >= MOST || chars >= MOST_CHARS || System.nanoTime() - last >= MOMENT;
        return due ? flush() : List.of();
    }

    /** Writes what waits. */
    List<Ledger.Added> flush() {
        if (waiting.isEmpty()) {
            return List.of();
        }
        List<Ledger.Added> outcomes;
        try {
            outcomes = ledger.add(waiting);
        } catch (LedgerException e) {
            waiting.clear();
            throw new Unusable(e.getMessage() + "; " + summary() + " before that", e);
        }
        for (int i = 0; i < outcomes.size(); i++) {
            count(outcomes.get(i).outcome(), waiting.get(i));
        }
        waiting.clear();
        chars = 0;
        last = System.nanoTime();
        return outcomes;
    }

    private void count(Ledger.Outcome outcome, Entry entry) {
        if (outcome == Ledger.Outcome.PRESENT) {
            present++;
            return;
        }
        added++;
        versions += outcome == Ledger.Outcome.NEW_VERSION ? 1 : 0;
        for (StoredClaim claim : entry.claims()) {
            if (claim.kind().equals("own")) {
                own++;
            } else {
                claims++;
            }
        }
    }

    /** Counts an article that was there before. */
    void held() {
        present++;
    }

    /** Articles that are in the ledger now. */
    long articles() {
        return added + present;
    }

    long claims() {
        return claims;
    }

    /** For example: added 11 articles: 143 claims, 52 statements in the outlets' own voices; 2 are new versions; 3 were there already. */
    String summary() {
        StringBuilder line = new StringBuilder("added ").append(Tally.count(added, "article"));
        if (added > 0) {
            line.append(": ").append(Tally.claims(claims, own));
        }
        if (versions > 0) {
            line.append("; ").append(versions).append(versions == 1 ? " is a new version" : " are new versions");
        }
        if (present > 0) {
            line.append("; ").append(present).append(present == 1 ? " was there already" : " were there already");
        }
        return line.toString();
    }
}
