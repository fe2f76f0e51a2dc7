package org.hearsay.ledger.series;

import java.util.Locale;

/**
 * What one point of a series is to another.
 *
 * @param kind what
 * @param earlier the point it is compared with
 * @param later the point compared; of two reporters the one later in the series' order
 * @param why in words, for people
 */
public record Relation(Kind kind, Count earlier, Count later, String why) {
    /** What a point is to another. */
    public enum Kind {
        /** The same reporter says the same again. */
        SAME,
        /** The same reporter counts more. */
        RAISED,
        /** The same reporter counts fewer. */
        LOWERED,
        /** The same reporter counts fewer beside it in the same article: other places, or one stroke among several. */
        PART,
        /** The two reporters' words can both be so. */
        AGREE,
        /** No number satisfies both. */
        CLASH,
        /** No bound excludes the other, but one is a multiple of the other. */
        JUMP;

        /** The name in results. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
