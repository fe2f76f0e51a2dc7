package org.hearsay.claims;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.actors.Cast;
import org.hearsay.encoder.Word;
import org.hearsay.events.Event;
import org.hearsay.figures.Figure;
import org.hearsay.figures.Figures;
import org.hearsay.text.Article;
import org.hearsay.text.Span;
import org.hearsay.times.TimeExpression;
import org.hearsay.times.Times;
import org.jspecify.annotations.Nullable;

/**
 * Finds figures and times and puts each, like the events found, into the innermost claim whose content holds it. What stands in no
 * content, as in a heading that is no sentence, is dropped; a time of saying stands with its claim and in no content. Immutable and thread-safe.
 */
final class Contents {
    private final Figures figures;
    private final Times times;

    Contents(Figures figures, Times times) {
        this.figures = figures;
        this.times = times;
    }

    /**
     * The claims, in the same order, with what their contents hold.
     *
     * @param words the article's words
     * @param events its events
     */
    List<Claim> fill(Article article, List<Word> words, List<Event> events, Cast cast, List<Claim> claims) {
        List<TimeExpression> found = times.find(article).stream()
                .filter(time -> time.spans().stream().noneMatch(article::isLeftOut))
                .toList();
        Map<Integer, TimeExpression> said = new Sayings(article, words, claims).of(found);
        Set<TimeExpression> ofSaying = new HashSet<>(said.values());
        List<TimeExpression> told =
                found.stream().filter(time -> !ofSaying.contains(time)).toList();
        Innermost innermost = new Innermost(article, claims);
        Map<Integer, List<TimeExpression>> timesOf = new HashMap<>();
        told.forEach(time -> put(timesOf, innermost.holding(time.spans()), time));
        Map<Integer, List<ReportedFigure>> figuresOf = new HashMap<>();
        for (Figure figure : figures.in(article)) {
            put(figuresOf, innermost.holding(figure.spans()), reported(article, cast, figure, found));
        }
        Map<Integer, List<ReportedEvent>> eventsOf =
                new EventHolders(article, claims, innermost, cast).of(events, told, found);
        List<Claim> filled = new ArrayList<>();
        for (int i = 0; i < claims.size(); i++) {
            filled.add(claims.get(i)
                    .holding(new Holdings(
                            figuresOf.getOrDefault(i, List.of()),
                            timesOf.getOrDefault(i, List.of()),
                            eventsOf.getOrDefault(i, List.of()),
                            said.get(i))));
        }
        return List.copyOf(filled);
    }

    private static <T> void put(Map<Integer, List<T>> lists, int claim, T value) {
        lists.computeIfAbsent(claim, _ -> new ArrayList<>()).add(value);
    }

    private static ReportedFigure reported(Article article, Cast cast, Figure figure, List<TimeExpression> times) {
        Words owned = words(article, figure.owner());
        return new ReportedFigure(
                figure,
                Words.of(article.text(), figure.spans()),
                words(article, figure.counted()),
                owned,
                owned == null ? null : cast.owner(owned.spans()).orElse(null),
                figure.asOf() == null ? null : asOf(article, figure.asOf(), times));
    }

    private static @Nullable Words words(Article article, @Nullable Span span) {
        return span == null ? null : Words.of(article.text(), List.of(span));
    }

    /** The value is that of the time expression in the words; what has two is left open. */
    private static ReportedFigure.AsOf asOf(Article article, Span span, List<TimeExpression> times) {
        List<TimeExpression> inside =
                times.stream().filter(time -> span.overlaps(time.core())).toList();
        String value = inside.size() == 1 ? inside.getFirst().value() : null;
        return new ReportedFigure.AsOf(Words.of(article.text(), List.of(span)), value);
    }
}
