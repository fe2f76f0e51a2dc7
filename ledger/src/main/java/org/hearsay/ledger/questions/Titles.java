package org.hearsay.ledger.questions;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.hearsay.ledger.pairs.Pair;

/** Puts a question in words: those of the claim that has most in common with the others and says something that can be affirmed. */
final class Titles {
    /** Characters of a content that makes a title. */
    private static final int SHORTEST = 20;

    private static final int LONGEST = 160;

    private Titles() {}

    static String of(List<Question.Taken> positions) {
        List<Question.Taken> affirming = positions.stream()
                .filter(taken -> taken.position() == Position.AFFIRMS && isOfLength(taken))
                .toList();
        List<Question.Taken> among = affirming.isEmpty() ? positions : affirming;
        Question.Taken best = among.stream()
                .max(Comparator.comparingDouble((Question.Taken taken) -> centrality(taken, positions))
                        .thenComparing(taken -> taken.telling().id(), Comparator.reverseOrder()))
                .orElseThrow();
        return clean(best.telling().content().text());
    }

    private static boolean isOfLength(Question.Taken taken) {
        int length = taken.telling().content().text().length();
        return length >= SHORTEST && length <= LONGEST;
    }

    private static double centrality(Question.Taken taken, List<Question.Taken> all) {
        return all.stream()
                .mapToDouble(other -> Pair.of(
                                taken.telling().content(), other.telling().content())
                        .overlap())
                .sum();
    }

    private static String clean(String content) {
        String plain = content.replaceAll("[“”\"]", "").replaceAll("\\s+", " ").strip();
        String clause = plain.replaceFirst("^(?:that|how|whether) ", "").replaceFirst("[,;:.]+$", "");
        return clause.substring(0, 1).toUpperCase(Locale.ROOT) + clause.substring(1);
    }
}
