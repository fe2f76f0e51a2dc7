package org.hearsay.ledger.questions;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hearsay.ledger.filter.Field;
import org.hearsay.ledger.filter.Filter;
import org.hearsay.ledger.filter.Stems;
import org.hearsay.ledger.filter.Term;

/** Which of some questions is meant by words. */
public final class Meaning {
    /** What a cosine less counts for where a question is contested: whoever asks is after what is disputed. */
    private static final double CONTESTED = 0.1;

    private Meaning() {}

    /**
     * Questions by how near their titles are to a text in meaning, the nearest first; of two about as near the contested one.
     *
     * @param vectors gives a text its unit vector; asked from several threads
     */
    public static List<Question.Summary> nearest(
            String text, List<Question.Summary> questions, Function<String, float[]> vectors) {
        float[] asked = vectors.apply(text);
        Map<String, Double> cosines = questions.parallelStream()
                .collect(Collectors.toMap(
                        Question.Summary::id,
                        question ->
                                cosine(asked, vectors.apply(question.title())) + (question.contested() ? CONTESTED : 0),
                        (one, _) -> one));
        return questions.stream()
                .sorted(Comparator.comparingDouble(
                        (Question.Summary its) -> -Objects.requireNonNull(cosines.get(its.id()))))
                .toList();
    }

    private static double cosine(float[] one, float[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += (double) one[i] * other[i];
        }
        return sum;
    }

    /** A filter for claims with any word of a text; one for everything where it has none that can be looked for. */
    public static Filter anyWord(String text) {
        List<Term> words = Stems.searchable(text).stream()
                .map(stem -> new Term(false, Field.TEXT, List.of(stem)))
                .toList();
        return words.isEmpty() ? Filter.EVERYTHING : new Filter(List.of(new Filter.Alternatives(words)));
    }
}
