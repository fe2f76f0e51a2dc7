package org.hearsay.bench;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.hearsay.bench.corpora.Corpora;
import org.hearsay.bench.corpora.Recognizers;
import org.hearsay.bench.times.RecognizersForm;
import org.hearsay.text.Article;
import org.hearsay.text.Published;
import org.hearsay.text.Span;
import org.hearsay.text.Text;
import org.hearsay.times.TimeExpression;
import org.hearsay.times.Times;

/**
 * Measures time expressions on the test cases of Recognizers-Text: {@code bench/run RecognizersDates [--show N] [--strict yes]}.
 *
 * <p>Of the model DateTimeModel those cases count whose results are all of the types date, daterange and duration and at least one; of
 * the other models all with a result. No other case is left out. A case is passed when all results and no others are found with the
 * same words and the same value, put into that project's form. Words are compared without a preposition or article at their front
 * ("on", "in", "the", …), which that project takes in or leaves out by the kind of expression; {@code --strict yes} compares them as
 * they are.
 */
public final class RecognizersDates {
    private static final Set<String> TYPES = Set.of("date", "daterange", "duration");
    private static final Set<String> LEADING = Set.of("on", "in", "at", "for", "of", "during", "over", "by", "the");

    private RecognizersDates() {}

    private record Mark(int start, int end, String words, String timex) {}

    /** Runs the measurement. */
    public static void main(String[] args) {
        Arguments arguments = Arguments.parse(args, Set.of("show", "strict"));
        Corpora corpora = Corpora.required(System.getenv());
        Times times = Times.load();
        boolean strict = arguments.text("strict").isPresent();
        for (String model : List.of(
                "DateTimeModel",
                "DateParser",
                "DateExtractor",
                "DatePeriodParser",
                "DatePeriodExtractor",
                "DurationParser",
                "DurationExtractor")) {
            List<Recognizers.Case> cases = Recognizers.cases(corpora, "DateTime/English/" + model).stream()
                    .filter(each -> counts(each, model))
                    .toList();
            measure(times, model, cases, strict, arguments.number("show", 0));
        }
    }

    private static boolean counts(Recognizers.Case each, String model) {
        boolean all = !model.equals("DateTimeModel")
                || each.results().stream().allMatch(result -> TYPES.contains(result.type()));
        return all && !each.results().isEmpty();
    }

    private static void measure(Times times, String model, List<Recognizers.Case> cases, boolean strict, int show) {
        int right = 0;
        int java = 0;
        Map<String, List<String>> failures = new TreeMap<>();
        for (Recognizers.Case each : cases) {
            java += each.java() ? 1 : 0;
            List<Mark> found = found(times, each, strict);
            String cause = cause(each, found, strict);
            if (cause.isEmpty()) {
                right++;
            } else {
                failures.computeIfAbsent(cause, _ -> new ArrayList<>()).add(line(each, found));
            }
        }
        System.out.println(String.format(
                Locale.ROOT,
                "%-20s %4d of %4d  %.1f%%  (its own Java port: %d)",
                model,
                right,
                cases.size(),
                100.0 * right / cases.size(),
                java));
        failures.forEach((cause, lines) -> {
            System.out.println("  " + cause + ": " + lines.size());
            lines.stream().limit(show).forEach(System.out::println);
        });
    }

    private static List<Mark> found(Times times, Recognizers.Case each, boolean strict) {
        Text text = Text.of(each.input());
        LocalDate reference = each.reference().isEmpty()
                ? LocalDate.of(2016, 11, 7)
                : LocalDateTime.parse(each.reference().substring(0, 19)).toLocalDate();
        Optional<Published> published = Optional.of(new Published(reference, null));
        RecognizersForm form = new RecognizersForm(reference);
        List<Mark> marks = new ArrayList<>();
        for (TimeExpression expression : times.find(
                Article.at("case", each.input()).published(published.get()).build())) {
            Span core = expression.core();
            marks.add(mark(each.input(), text.unit(core.start()), text.unit(core.end()), form.of(expression), strict));
        }
        return marks;
    }

    private static Mark mark(String input, int start, int end, String timex, boolean strict) {
        int from = start;
        while (!strict) {
            int blank = input.indexOf(' ', from);
            boolean leading = blank > 0
                    && blank < end
                    && LEADING.contains(input.substring(from, blank).toLowerCase(Locale.ROOT));
            if (!leading) {
                break;
            }
            from = blank + 1;
        }
        return new Mark(from, end, input.substring(from, end), timex);
    }

    private static String cause(Recognizers.Case each, List<Mark> found, boolean strict) {
        if (found.size() != each.results().size()) {
            return found.size() < each.results().size() ? "too few found" : "too many found";
        }
        String cause = "";
        for (int i = 0; i < found.size(); i++) {
            Recognizers.Result wanted = each.results().get(i);
            Mark mark = mark(each.input(), wanted.start(), wanted.end(), "", strict);
            if (mark.start() != found.get(i).start()
                    || mark.end() != found.get(i).end()) {
                return "other words";
            }
            if (!wanted.timexes().isEmpty()
                    && !wanted.timexes().contains(found.get(i).timex())) {
                cause = "other value";
            }
        }
        return cause;
    }

    private static String line(Recognizers.Case each, List<Mark> found) {
        StringBuilder line = new StringBuilder(
                "    " + each.number() + (each.java() ? " J " : " - ") + each.input() + "\n      wanted");
        for (Recognizers.Result result : each.results()) {
            line.append(" [")
                    .append(each.input(), result.start(), result.end())
                    .append("] ")
                    .append(result.timexes());
        }
        line.append("\n      found ");
        found.forEach(
                mark -> line.append(" [").append(mark.words()).append("] ").append(mark.timex()));
        return line.toString();
    }
}
