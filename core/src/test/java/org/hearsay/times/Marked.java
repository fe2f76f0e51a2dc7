package org.hearsay.times;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hearsay.text.Article;
import org.hearsay.text.Published;
import org.hearsay.text.Span;

/**
 * A sentence with one expression in brackets and its value behind "=>".
 *
 * @param text the sentence without brackets
 * @param span where the expression stands
 * @param value its value, "null" for none
 */
record Marked(String text, Span span, String value) {
    /** The day that examples are reckoned from: a Monday. */
    static final LocalDate DAY = LocalDate.of(2023, 4, 17);

    static Marked of(String example) {
        List<String> parts = List.of(example.split(" => "));
        int start = parts.getFirst().indexOf('[');
        int end = parts.getFirst().indexOf(']');
        String words = parts.getFirst();
        String text = words.substring(0, start) + words.substring(start + 1, end) + words.substring(end + 1);
        return new Marked(text, new Span(start, end - 1), parts.getLast());
    }

    List<TimeExpression> foundBy(Times times) {
        return times.find(
                Article.at("example", text).published(new Published(DAY, null)).build());
    }

    /** What is wrong with what was found, or nothing. */
    Optional<String> fault(Times times) {
        List<TimeExpression> found = foundBy(times);
        boolean right =
                found.stream().anyMatch(each -> each.core().equals(span) && value.equals(String.valueOf(each.value())));
        return right ? Optional.empty() : Optional.of(this + " -> " + found);
    }
}
