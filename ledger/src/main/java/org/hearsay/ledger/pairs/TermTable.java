package org.hearsay.ledger.pairs;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.hearsay.tables.Table;

/** How rare stems are, and how often they are written as names: {@code pair-terms.tsv}, counted once over news, never over the ledger. Immutable. */
public final class TermTable {
    private static final CharArraySet STOP_WORDS = EnglishAnalyzer.ENGLISH_STOP_WORDS_SET;

    /** Row that holds the number of documents. */
    private static final String ALL = "*";

    private final Map<String, Count> counts;
    private final double documents;

    private record Count(int documents, int capitals) {}

    private TermTable(Map<String, Count> counts, double documents) {
        this.counts = counts;
        this.documents = documents;
    }

    /**
     * Loads the table of the class path.
     *
     * @throws IllegalStateException if it is missing or damaged
     */
    public static TermTable load() {
        Map<String, Count> counts = new HashMap<>();
        for (List<String> row : Table.read("pair-terms.tsv")) {
            counts.put(row.get(0), new Count(Integer.parseInt(row.get(1)), Integer.parseInt(row.get(2))));
        }
        Count all = counts.remove(ALL);
        if (all == null) {
            throw new IllegalStateException("pair-terms.tsv has no row " + ALL);
        }
        return new TermTable(counts, all.documents());
    }

    /** Inverse document frequency, from 0 for a stop word to 1 for a term that no document has. */
    public double weight(Token token) {
        if (token.kind() == Token.Kind.QUESTION || isStopWord(token)) {
            return 0;
        }
        Count count = counts.get(token.stem());
        int among = count == null ? 0 : count.documents();
        return Math.log((documents + 1) / (among + 1)) / Math.log(documents + 1);
    }

    private static boolean isStopWord(Token token) {
        String form = token.form().toLowerCase(Locale.ROOT);
        return STOP_WORDS.contains(form) || (form.length() == 1 && token.kind() != Token.Kind.NUMBER);
    }

    /** Whether a word is a name: a term that is mostly written with a capital, or an unknown one that is so written here. */
    boolean isName(Token token) {
        if (token.kind() == Token.Kind.NUMBER || token.kind() == Token.Kind.QUESTION) {
            return false;
        }
        Count count = counts.get(token.stem());
        if (count == null) {
            return token.kind() != Token.Kind.LOWER;
        }
        return 2 * count.capitals() > count.documents() && token.kind() != Token.Kind.LOWER;
    }
}
