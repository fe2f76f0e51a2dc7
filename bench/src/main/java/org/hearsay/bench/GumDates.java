package org.hearsay.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hearsay.bench.corpora.AnnotatedDates;
import org.hearsay.bench.corpora.Corpora;
import org.hearsay.bench.corpora.Gum;
import org.hearsay.bench.times.Days;
import org.hearsay.text.Article;
import org.hearsay.text.Span;
import org.hearsay.times.TimeExpression;
import org.hearsay.times.Times;

/**
 * Measures time expressions on the dates of GUM: {@code bench/run GumDates [--part tuning|reporting] [--show N]}.
 *
 * <p>Dates with a value ({@code when}, or {@code from} and {@code to}) count. One is found when an expression shares a word with it,
 * exact when the words are the same but for a preposition, and right when the expression's value covers the same days; a range is
 * right for a date that is one of its ends, since GUM marks the ends alone. Examples are shown of the tuning part only.
 */
public final class GumDates {
    private GumDates() {}

    private static final class Count {
        private int all;
        private int found;
        private int exact;
        private int right;

        void add(boolean isFound, boolean isExact, boolean isRight) {
            all++;
            found += isFound ? 1 : 0;
            exact += isExact ? 1 : 0;
            right += isRight ? 1 : 0;
        }

        @Override
        public String toString() {
            return String.format(Locale.ROOT, "%3d dates  %3d found  %3d exact  %3d right", all, found, exact, right);
        }
    }

    /** Runs the measurement. */
    public static void main(String[] args) {
        Arguments arguments = Arguments.parse(args, Set.of("part", "show"));
        Gum.Part part = arguments.choice("part", Gum.Part.class, Gum.Part.TUNING);
        int show = arguments.number("show", 0);
        if (show > 0 && part == Gum.Part.REPORTING) {
            throw new IllegalArgumentException("examples of the reporting part stay unread");
        }
        Times times = Times.load();
        Map<String, Count> counts = new TreeMap<>();
        List<String> wrong = new ArrayList<>();
        int unmarked = 0;
        for (AnnotatedDates each : AnnotatedDates.of(Corpora.required(System.getenv()), part)) {
            List<TimeExpression> found = times.find(article(each));
            String genre = each.document().name().contains("_news_") ? "news" : "court";
            for (AnnotatedDates.Date date : each.dates()) {
                compare(each, date, found, genre, counts, wrong);
            }
            unmarked += unmarked(each, found, wrong);
        }
        counts.forEach((name, count) -> System.out.println(String.format("%-16s %s", name, count)));
        System.out.println("expressions with a value outside all dates: " + unmarked);
        wrong.stream().limit(show).forEach(System.out::println);
    }

    private static Article article(AnnotatedDates each) {
        return Article.at(each.document().name(), each.document().text())
                .published(each.published())
                .build();
    }

    private static void compare(
            AnnotatedDates each,
            AnnotatedDates.Date date,
            List<TimeExpression> found,
            String genre,
            Map<String, Count> counts,
            List<String> wrong) {
        Optional<TimeExpression> one = found.stream()
                .filter(expression -> expression.core().overlaps(date.span()))
                .findFirst();
        boolean exact = one.isPresent() && one.get().core().equals(date.span());
        boolean right = one.isPresent() && isRight(one.get(), date);
        String kind = one.map(GumDates::kind).orElse("not found");
        for (String name : List.of(genre, genre + " " + kind)) {
            counts.computeIfAbsent(name, _ -> new Count()).add(one.isPresent(), exact, right);
        }
        if (!right) {
            wrong.add(each.document().name() + " " + each.published() + " " + around(each, date.span()) + " wanted "
                    + date.from() + ".." + date.to() + ", found "
                    + one.map(expression -> "[" + expression.text() + "] " + expression.value())
                            .orElse("nothing"));
        }
    }

    private static String kind(TimeExpression expression) {
        String timex = Optional.ofNullable(expression.timex()).orElse("");
        return timex.startsWith("XXXX-WXX-") ? "weekday" : timex.contains("XX") ? "partial" : "whole";
    }

    private static boolean isRight(TimeExpression expression, AnnotatedDates.Date date) {
        Optional<Days> first = Days.of(date.from());
        Optional<Days> last = Days.of(date.to());
        if (first.isEmpty() || last.isEmpty()) {
            return false;
        }
        Days wanted = new Days(first.get().first(), last.get().last());
        return Stream.of(
                        Optional.ofNullable(expression.value()),
                        Optional.ofNullable(expression.start()),
                        Optional.ofNullable(expression.end()))
                .flatMap(Optional::stream)
                .flatMap(value -> Days.of(value).stream())
                .anyMatch(wanted::equals);
    }

    private static int unmarked(AnnotatedDates each, List<TimeExpression> found, List<String> wrong) {
        int count = 0;
        for (TimeExpression expression : found) {
            boolean dated = expression.value() != null
                    && expression.type() != TimeExpression.Type.DURATION
                    && expression.type() != TimeExpression.Type.SET;
            if (dated && each.dates().stream().noneMatch(date -> date.span().overlaps(expression.core()))) {
                count++;
                wrong.add(each.document().name() + " " + each.published() + " unmarked "
                        + around(each, expression.core()) + " " + expression.value());
            }
        }
        return count;
    }

    private static String around(AnnotatedDates each, Span span) {
        String text = each.document().text();
        int start = text.offsetByCodePoints(0, span.start());
        int end = text.offsetByCodePoints(start, span.length());
        return (text.substring(Math.max(0, start - 40), start) + "[" + text.substring(start, end) + "]"
                        + text.substring(end, Math.min(text.length(), end + 20)))
                .replace('\n', ' ');
    }
}
