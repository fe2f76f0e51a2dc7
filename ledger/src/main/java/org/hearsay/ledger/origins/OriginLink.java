package org.hearsay.ledger.origins;

import java.util.Comparator;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * That a claim descends from another telling.
 *
 * @param claim id of the claim that descends
 * @param kind how
 * @param origin id of the claim from which it descends; null where only its outlet is known
 * @param outlet who told it first, as the document or the claim names it; null when unknown
 * @param joins whether the whole claim descends; false where it only holds words that do
 * @param evidence why, in plain words with the words in common
 */
public record OriginLink(
        String claim,
        Kind kind,
        @Nullable String origin,
        @Nullable String outlet,
        boolean joins,
        String evidence) {
    /** By claim, origin and kind. */
    public static final Comparator<OriginLink> ORDER = Comparator.comparing(OriginLink::claim)
            .thenComparing(link -> String.valueOf(link.origin()))
            .thenComparing(OriginLink::kind)
            .thenComparing(OriginLink::evidence);

    /** @throws IllegalArgumentException if it leads nowhere or to the claim itself */
    public OriginLink {
        if (origin == null && outlet == null) {
            throw new IllegalArgumentException("a link of " + claim + " names neither claim nor outlet");
        }
        if (claim.equals(origin)) {
            throw new IllegalArgumentException(claim + " cannot descend from itself");
        }
    }

    /** How a claim descends. */
    public enum Kind {
        /** Word for word. */
        COPY,
        /** With words altered or left out. */
        NEAR_COPY,
        /** By the same quoted words. */
        QUOTATION,
        /** By naming whose telling it passes on. */
        CREDIT;

        /** The name as the formats write it. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The kind of a name as the formats write it. @throws IllegalArgumentException if there is none */
        public static Kind of(String label) {
            return valueOf(label.toUpperCase(Locale.ROOT));
        }
    }
}
