package org.hearsay.bench.syntax;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.bench.corpora.GoldNames;
import org.hearsay.bench.measures.Score;
import org.hearsay.encoder.Name;
import org.hearsay.encoder.NameType;
import org.hearsay.text.Span;

/** How many names are found with their exact words and type. Spans are brought to the borders of words first. */
public final class NameScore {
    private final Map<NameType, Score> scores = new EnumMap<>(NameType.class);
    private Score whole = Score.NONE;

    /**
     * Counts a document.
     *
     * @param words the borders that count, in order
     */
    public void add(GoldNames gold, List<Name> read, List<Span> words) {
        Set<Name> wanted = fit(gold.names(), words);
        Set<Name> found = fit(
                read.stream().filter(name -> gold.known().contains(name.type())).toList(), words);
        for (NameType type : NameType.values()) {
            double there = wanted.stream().filter(name -> name.type() == type).count();
            double said = found.stream().filter(name -> name.type() == type).count();
            double right = found.stream()
                    .filter(name -> name.type() == type && wanted.contains(name))
                    .count();
            scores.merge(type, new Score(there, said, right), Score::plus);
        }
        Set<Span> spans = spans(wanted);
        Set<Span> foundSpans = spans(found);
        long right = foundSpans.stream().filter(spans::contains).count();
        whole = whole.plus(new Score(spans.size(), foundSpans.size(), right));
    }

    private static Set<Span> spans(Set<Name> names) {
        Set<Span> spans = new HashSet<>();
        names.forEach(name -> spans.add(name.span()));
        return spans;
    }

    private static Set<Name> fit(List<Name> names, List<Span> words) {
        Set<Name> fitted = new HashSet<>();
        for (Name name : names) {
            fit(name.span(), words).ifPresent(span -> fitted.add(new Name(name.type(), span)));
        }
        return fitted;
    }

    /** From the first word that begins in the span to the last one. */
    private static Optional<Span> fit(Span span, List<Span> words) {
        List<Span> inside =
                words.stream().filter(word -> span.contains(word.start())).toList();
        return inside.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Span(inside.getFirst().start(), inside.getLast().end()));
    }

    /** All types together. */
    public Score all() {
        return scores.values().stream().reduce(Score.NONE, Score::plus);
    }

    /** A line a type, then all types, then spans whatever the type. */
    public String table() {
        StringBuilder table = new StringBuilder();
        for (Map.Entry<NameType, Score> entry : scores.entrySet()) {
            if (entry.getValue().gold() + entry.getValue().predicted() > 0) {
                table.append(String.format(Locale.ROOT, "  %-13s %s%n", entry.getKey(), entry.getValue()));
            }
        }
        table.append(String.format(Locale.ROOT, "  %-13s %s%n", "all", all()));
        return table.append(String.format(Locale.ROOT, "  %-13s %s%n", "words alone", whole))
                .toString();
    }
}
