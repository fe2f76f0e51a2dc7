package org.hearsay.web.corrections;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.ledger.corrections.CorrectionException;
import org.hearsay.ledger.questions.Question.Summary;
import org.hearsay.web.words.Numbers;

/**
 * A question under which something can be put.
 *
 * @param size how many claims it has, in words
 */
public record Other(String id, String title, String size) {
    /** How many are offered. */
    static final int MOST = 12;

    private static final int OF_ADDRESS = 1_000;
    private static final Pattern ID = Pattern.compile("[qc][0-9a-f]{16}");

    /**
     * These questions as far as they are offered.
     *
     * @param itself id of one that is not
     */
    static List<Other> of(List<Summary> questions, String itself) {
        return questions.stream()
                .filter(its -> !its.id().equals(itself))
                .limit(MOST)
                .map(its -> new Other(its.id(), its.title(), Numbers.count(its.claims(), "claim")))
                .toList();
    }

    /** The id that was written, on its own or in an address; else that of the question that was chosen. @throws CorrectionException if there is neither */
    static String meant(Fields typed) {
        String written = typed.line("written", OF_ADDRESS);
        Matcher id = ID.matcher(written);
        String meant = written.isEmpty() ? typed.raw("into") : id.find() ? id.group() : written;
        if (meant.isEmpty()) {
            throw new CorrectionException("choose the question under which it is put, or write its id");
        }
        return meant;
    }
}
