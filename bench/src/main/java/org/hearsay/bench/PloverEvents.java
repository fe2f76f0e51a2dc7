package org.hearsay.bench;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.Extractor;
import org.hearsay.bench.corpora.Corpora;
import org.hearsay.bench.corpora.Plover;
import org.hearsay.bench.events.EventLine;
import org.hearsay.events.Event;
import org.hearsay.events.Events;
import org.hearsay.text.Article;
import org.hearsay.text.Span;
import org.hearsay.text.Text;

/**
 * Measures events on PLOVER's gold standard records: {@code bench/run PloverEvents [--part tuning|reporting] [--show yes]}. A record's type is found
 * when an event of its type is read in its sentence; who and whom when an actor or recipient of such an event has a word of each with it
 * (both sides of what is done together count as either). Records code one event a sentence, so other events are counted beside. Records are shown
 * of the tuning part only.
 */
public final class PloverEvents {
    private static final Set<String> EMPTY =
            Set.of("the", "of", "in", "a", "and", "president", "minister", "leader", "government", "new");

    private PloverEvents() {}

    private static final class Count {
        private int records;
        private int read;
        private int typed;
        private int who;
        private int sources;
        private int whom;
        private int targets;
        private int events;
        private int same;

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "%3d records  %3d with an event  %3d with the type  who %3d of %3d  whom %3d of %3d  events %3d, of the type %3d",
                    records,
                    read,
                    typed,
                    who,
                    sources,
                    whom,
                    targets,
                    events,
                    same);
        }
    }

    /** Runs the measurement. */
    public static void main(String[] args) {
        Arguments arguments = Arguments.parse(args, Set.of("part", "show"));
        Plover.Part part = arguments.choice("part", Plover.Part.class, Plover.Part.TUNING);
        boolean show = arguments.text("show").isPresent();
        if (show && part == Plover.Part.REPORTING) {
            throw new IllegalArgumentException("records of the reporting part stay unread");
        }
        Events events = Events.load();
        Map<String, Count> counts = new TreeMap<>();
        try (Extractor extractor = Extractor.load()) {
            System.out.println(extractor.reader() + "\npart " + part);
            for (Plover gold : Plover.records(Corpora.required(System.getenv()), part)) {
                Article article = Article.at(gold.id(), gold.text()).build();
                List<Event> found = events.in(extractor.analyse(article));
                for (String name : List.of(gold.type(), "all")) {
                    count(counts.computeIfAbsent(name, _ -> new Count()), gold, article.text(), found);
                }
                if (show) {
                    System.out.println(gold.id() + " " + gold.mode() + " " + gold.sources() + " > " + gold.targets()
                            + "\n  " + gold.text());
                    found.forEach(event -> System.out.println("      " + EventLine.of(article.text(), event)));
                }
            }
        }
        counts.forEach((name, count) -> System.out.printf(Locale.ROOT, "%-10s %s%n", name, count));
    }

    private static void count(Count count, Plover gold, Text text, List<Event> found) {
        List<Event> same = found.stream()
                .filter(event -> event.type().name().equals(gold.type()))
                .toList();
        count.records++;
        count.read += found.isEmpty() ? 0 : 1;
        count.typed += same.isEmpty() ? 0 : 1;
        count.events += found.size();
        count.same += same.size();
        count.sources += gold.sources().size();
        count.targets += gold.targets().size();
        count.who += matched(gold.sources(), text, same.stream().flatMap(event -> event.actors().stream()));
        count.whom += matched(
                gold.targets(),
                text,
                same.stream()
                        .flatMap(event -> Stream.concat(
                                event.recipients().stream(),
                                event.recipients().isEmpty() ? event.actors().stream() : Stream.empty())));
    }

    private static int matched(List<String> wanted, Text text, Stream<Span> spans) {
        Set<String> words = spans.flatMap(span -> words(text.slice(span))).collect(Collectors.toSet());
        return (int) wanted.stream()
                .filter(name -> words(name).anyMatch(words::contains))
                .count();
    }

    private static Stream<String> words(String phrase) {
        return Arrays.stream(phrase.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}.]+", -1))
                .filter(word -> !word.isEmpty() && !EMPTY.contains(word));
    }
}
