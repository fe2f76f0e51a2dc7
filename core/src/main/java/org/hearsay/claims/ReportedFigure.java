package org.hearsay.claims;

import org.hearsay.actors.Actor;
import org.hearsay.figures.Figure;
import org.jspecify.annotations.Nullable;

/**
 * A figure in a claim's content, with the words it rests on.
 *
 * @param figure the quantity
 * @param words its number, with unit and bound
 * @param counted the words for what is counted, null when there are none
 * @param owned the words for whose it is, null when the sentence does not say
 * @param owner whose it is; null where the words support no actor
 * @param asOf the time of the count, null when the text gives none
 */
public record ReportedFigure(
        Figure figure,
        Words words,
        @Nullable Words counted,
        @Nullable Words owned,
        @Nullable Actor owner,
        @Nullable AsOf asOf) {
    /** @throws IllegalArgumentException if there is an owner without words for it */
    public ReportedFigure {
        if (owner != null && owned == null) {
            throw new IllegalArgumentException("an owner that no words name: " + owner.name());
        }
    }

    /**
     * The moment at which a figure stands.
     *
     * @param words the words for it
     * @param value ISO 8601 or TIMEX3; null where it hangs on a day of publication that is unknown
     */
    public record AsOf(Words words, @Nullable String value) {}
}
