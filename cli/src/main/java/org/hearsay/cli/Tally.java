package org.hearsay.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.hearsay.claims.Claim;

/** Counts what a run read and skipped. Used by one thread. */
final class Tally {
    private static final Pattern REST = Pattern.compile("[;:].*");

    private long articles;
    private long claims;
    private long own;
    private long skipped;
    private final Map<String, Integer> reasons = new TreeMap<>();

    void read(List<Claim> found) {
        articles++;
        for (Claim claim : found) {
            if (claim.kind() == Claim.Kind.OWN) {
                own++;
            } else {
                claims++;
            }
        }
    }

    /** @param reason why, then, after a semicolon or colon, what to do about it or more of it */
    void skip(String reason) {
        skipped++;
        reasons.merge(REST.matcher(reason).replaceFirst(""), 1, Integer::sum);
    }

    long articles() {
        return articles;
    }

    long claims() {
        return claims;
    }

    boolean skippedAny() {
        return skipped > 0;
    }

    /** For example: read 11 articles: 143 claims, 52 statements in the outlets' own voices; skipped 2: 1 empty, 1 too long. */
    String summary(boolean withClaims, long ignored) {
        StringBuilder line = new StringBuilder("read ").append(count(articles, "article"));
        if (withClaims && articles > 0) {
            line.append(": ").append(claims(claims, own));
        }
        return line.append(leftOut(ignored)).toString();
    }

    /** For example: 143 claims, 52 statements in the outlets' own voices. */
    static String claims(long claims, long own) {
        return count(claims, "claim")
                + (own == 0 ? "" : ", " + count(own, "statement") + " in the outlets' own voices");
    }

    /** What was not read, as the end of a summary; empty where all was. */
    String leftOut(long ignored) {
        StringBuilder line = new StringBuilder();
        if (skipped > 0) {
            List<String> parts = new ArrayList<>();
            reasons.forEach((kind, times) -> parts.add(times + " " + kind));
            line.append("; skipped ").append(skipped).append(": ").append(String.join(", ", parts));
        }
        return line.append(ignored == 0 ? "" : "; ignored " + count(ignored, "file") + " of other kinds")
                .toString();
    }

    static String count(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
