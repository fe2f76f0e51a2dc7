package org.hearsay.bench.speed;

import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.hearsay.ledger.StoredClaim;
import org.hearsay.ledger.filter.Stems;

/**
 * What to search a ledger for, drawn from the claims that it holds, so that something is found.
 *
 * @param entries draws the claims of a document; it may have none, but some must have words, and some an actor
 */
public record DrawnSearches(Function<Random, List<StoredClaim>> entries) {
    private static final String MARKS = "[\"\\\\]";

    /** A claim. */
    public StoredClaim claim(Random random) {
        while (true) {
            List<StoredClaim> claims = entries.apply(random);
            if (!claims.isEmpty()) {
                return claims.get(random.nextInt(claims.size()));
            }
        }
    }

    /** So many words of one claim, each a term of a filter. */
    public String words(Random random, int count) {
        while (true) {
            List<String> stems = List.copyOf(Stems.searchable(claim(random).content()));
            if (stems.size() >= count) {
                int first = random.nextInt(stems.size() - count + 1);
                List<String> some = stems.subList(first, first + count);
                if (some.stream().noneMatch(stem -> Stems.searchable(stem).isEmpty())) {
                    return "\"" + String.join("\" \"", some) + "\"";
                }
            }
        }
    }

    /** Two words that stand side by side, as one term. */
    public String phrase(Random random) {
        while (true) {
            String[] words =
                    claim(random).content().replaceAll(MARKS, " ").strip().split("\\s+", -1);
            if (words.length > 3) {
                int first = random.nextInt(words.length - 2);
                String phrase = words[first] + " " + words[first + 1];
                if (!Stems.searchable(phrase).isEmpty()) {
                    return '"' + phrase + '"';
                }
            }
        }
    }

    /** The name of a voice, as the value of a term. */
    public String voice(Random random) {
        while (true) {
            StoredClaim.Party source = claim(random).source();
            if (source != null && source.actor() != null) {
                return '"' + source.actor().name().replaceAll(MARKS, " ") + '"';
            }
        }
    }
}
