package org.hearsay.ledger.origins;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * By what a document is found that may have an origin in common with another: 64-bit hashes for an index. Two documents are to be compared if they share
 * {@link #PASSAGES} passages or more, one quotation, or if one quotes what the other tells, or
 * credits what the other offers.
 *
 * @param day when it was published; null when unknown
 * @param passages fingerprints of the text
 * @param quotations of the words that its claims quote
 * @param quoted of the same words with their voices
 * @param retold of the words that its claims tell with their voices, quoted or not
 * @param offered of its outlet and day
 * @param credited of the outlets it credits, on each day on which their report may have been published
 */
public record Sketch(
        @Nullable LocalDate day,
        Set<Long> passages,
        Set<Long> quotations,
        Set<Long> quoted,
        Set<Long> retold,
        Set<Long> offered,
        Set<Long> credited) {
    /** Fingerprints that two documents must share: one alone is a set phrase as often as a copy. */
    public static final int PASSAGES = 2;

    /**
     * Days beyond which two tellings in the same words are not compared. Copies and quotations travel within weeks; where the words are told again and
     * again over years, the tellings in between join the first and the last.
     */
    public static final int DAYS = 120;

    /** Makes the sets unchangeable. */
    public Sketch {
        passages = Set.copyOf(passages);
        quotations = Set.copyOf(quotations);
        quoted = Set.copyOf(quoted);
        retold = Set.copyOf(retold);
        offered = Set.copyOf(offered);
        credited = Set.copyOf(credited);
    }

    /** Whether two tellings were published so far apart that they are not compared; what is undated is near to everything. */
    public static boolean areApart(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one != null && other != null && Math.abs(ChronoUnit.DAYS.between(one, other)) > DAYS;
    }
}
