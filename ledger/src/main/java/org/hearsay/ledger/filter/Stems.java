package org.hearsay.ledger.filter;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.hearsay.ledger.pairs.Token;

/** Words as texts are searched by them, the same whatever database holds the texts: stems, and digits of numbers. */
public final class Stems {
    /** Lucene's thirty-three words, "the", "of", "not", which stand in nearly every text. */
    private static final CharArraySet STOP_WORDS = EnglishAnalyzer.ENGLISH_STOP_WORDS_SET;

    /** Longer words are cut: no word of English is so long, and an index takes no key of any length. */
    private static final int LONGEST = 60;

    private Stems() {}

    /** The stems of all words, in order. */
    public static List<String> of(String text) {
        return words(text).stream().map(Stems::stem).toList();
    }

    /** The stems by which a text is found: without words that nearly every text has. */
    public static Set<String> searchable(String text) {
        Set<String> stems = new LinkedHashSet<>();
        for (Token token : words(text)) {
            if (!isCommon(token)) {
                stems.add(stem(token));
            }
        }
        return stems;
    }

    /** Stems of two words that stand side by side, a blank between them, where one at least is such that a text is found by. */
    public static Set<String> pairs(String text) {
        Set<String> pairs = new LinkedHashSet<>();
        List<Token> words = words(text);
        for (int i = 1; i < words.size(); i++) {
            if (!isCommon(words.get(i - 1)) || !isCommon(words.get(i))) {
                pairs.add(stem(words.get(i - 1)) + ' ' + stem(words.get(i)));
            }
        }
        return pairs;
    }

    private static List<Token> words(String text) {
        return Token.of(text).stream()
                .filter(token -> token.kind() != Token.Kind.QUESTION)
                .toList();
    }

    private static String stem(Token token) {
        String stem = token.stem();
        return stem.length() <= LONGEST ? stem : stem.substring(0, LONGEST);
    }

    private static boolean isCommon(Token token) {
        String form = token.form().toLowerCase(Locale.ROOT);
        return STOP_WORDS.contains(form) || (form.length() == 1 && token.kind() != Token.Kind.NUMBER);
    }
}
