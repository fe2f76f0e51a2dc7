package org.hearsay.ledger.corrections;

import java.util.Comparator;
import org.hearsay.text.Article;
import org.jspecify.annotations.Nullable;

/**
 * Something that somebody corrected.
 *
 * @param id "k" and a hash of what, by whom, when and why
 * @param undone who took it back, when and why; null while it holds
 */
public record Correction(
        String id, Change change, Signed made, @Nullable Signed undone) {
    /** In the order in which they apply. */
    public static final Comparator<Correction> BY_TIME =
            Comparator.comparing((Correction its) -> its.made().at()).thenComparing(Correction::id);

    /** A correction that holds. */
    public static Correction of(Change change, Signed made) {
        Correction unnamed = new Correction("", change, made, null);
        return new Correction("k" + Article.digest(CorrectionJson.line(unnamed)), change, made, null);
    }

    /** Whether it holds, since nobody took it back. */
    public boolean holds() {
        return undone == null;
    }

    /** The same, taken back. */
    public Correction undone(Signed its) {
        return new Correction(id, change, made, its);
    }

    /** The same with less to hold on to. */
    public Correction with(Change its) {
        return new Correction(id, its, made, undone);
    }
}
