package org.hearsay.ledger.questions;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.hearsay.tables.Table;

/** Tells contents that only point to something said before ("the report", "it") from those that say it: {@code question-words.tsv}. */
final class References {
    private final Set<String> words;

    private References(Set<String> words) {
        this.words = words;
    }

    static References load() {
        Set<String> words = new HashSet<>();
        for (List<String> row : Table.read("question-words.tsv")) {
            words.add(row.getFirst());
            words.add(row.getFirst() + "s");
        }
        return new References(words);
    }

    /** Whether no word of a content says anything but where to look; names do not count. */
    boolean points(String content) {
        return words(content).allMatch(word -> Character.isUpperCase(word.codePointAt(0)) || isEmpty(word));
    }

    /** The same where not even a name tells what is meant: "it". */
    boolean pointsAnywhere(String content) {
        return words(content).allMatch(word -> isEmpty(word.toLowerCase(Locale.ROOT)));
    }

    private boolean isEmpty(String word) {
        return EnglishAnalyzer.ENGLISH_STOP_WORDS_SET.contains(word) || words.contains(word);
    }

    private static Stream<String> words(String content) {
        return Arrays.stream(content.split("[^\\p{L}\\p{N}'’-]+", -1)).filter(word -> !word.isEmpty());
    }
}
