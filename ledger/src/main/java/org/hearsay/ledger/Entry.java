package org.hearsay.ledger;

import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import org.hearsay.claims.Claim;
import org.hearsay.text.Article;

/**
 * A document with its claims: what comes in and goes out whole or not at all.
 *
 * @param claims in the order in which they were read
 */
public record Entry(Document document, List<StoredClaim> claims) {
    private static final Pattern AWKWARD = Pattern.compile("[\\x{85}\\x{2028}\\x{2029}\\p{Cs}]");

    /** @throws IllegalArgumentException if a claim belongs to another document */
    public Entry {
        claims = List.copyOf(claims);
        for (StoredClaim claim : claims) {
            if (!claim.document().equals(document.id())) {
                throw new IllegalArgumentException(
                        "claim " + claim.id() + " belongs to " + claim.document() + ", not to " + document.id());
            }
        }
    }

    /**
     * What was read in an article.
     *
     * @param article under its absolute address
     * @param reader program, model and rules that read it, with versions
     * @param added when it comes into the ledger
     */
    public static Entry of(Article article, List<Claim> claims, String reader, Instant added) {
        return new Entry(
                Document.of(article, reader, added),
                claims.stream().map(StoredClaim::of).toList());
    }

    /** As lines: the document, then its claims, each line with its end. */
    public String lines() {
        StringBuilder lines = new StringBuilder(plain(DocumentJson.line(document, claims.size()))).append('\n');
        claims.forEach(claim -> lines.append(line(claim)));
        return lines.toString();
    }

    /** A claim as a line, with its end. */
    public static String line(StoredClaim claim) {
        return line(claim.json());
    }

    /** JSON as a line of an export, with its end. */
    public static String line(String json) {
        return plain(json) + "\n";
    }

    /**
     * JSON allows the first three inside strings as they are, but many programs end a line at them; half a pair of surrogates has no
     * form in UTF-8.
     */
    private static String plain(String json) {
        return AWKWARD.matcher(json)
                .replaceAll(match -> "\\\\u%04x".formatted((int) match.group().charAt(0)));
    }
}
