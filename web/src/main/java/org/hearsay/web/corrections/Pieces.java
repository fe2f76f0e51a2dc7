package org.hearsay.web.corrections;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.text.Span;
import org.hearsay.text.Text;

/** Words of an article as a form has them: a piece a line, and where each stands if it was selected there. */
final class Pieces {
    private Pieces() {}

    /**
     * The fields with the words piece by piece, or with their places where these hold just the words: a place is more exact where words stand several
     * times.
     */
    static Fields of(Fields typed, Text text) {
        List<String> words = typed.raw("words")
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        List<String> places = List.of(typed.raw("places").strip().split("\\s+", -1));
        return stand(words, places, text) ? typed.with("spans", places) : typed.with("words", words);
    }

    private static boolean stand(List<String> words, List<String> places, Text text) {
        List<String> there = new ArrayList<>();
        for (String place : places) {
            Span span = Wanted.place(place);
            if (span == null || span.end() > text.length()) {
                return false;
            }
            there.add(text.slice(span));
        }
        return there.equals(words);
    }
}
