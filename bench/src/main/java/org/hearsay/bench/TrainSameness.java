package org.hearsay.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.hearsay.bench.corpora.Corpora;
import org.hearsay.bench.corpora.FaKes;
import org.hearsay.bench.corpora.GoldDocuments;
import org.hearsay.bench.corpora.GoldQuestions;
import org.hearsay.bench.pairs.Softmax;
import org.hearsay.bench.questions.GoldMarks;
import org.hearsay.bench.questions.ReadDocuments;
import org.hearsay.ledger.questions.Sameness;
import org.hearsay.ledger.questions.Telling;
import org.hearsay.ledger.questions.Tellings;
import org.jspecify.annotations.Nullable;

/**
 * Trains {@code question-sameness.tsv} on the tuning half of the gold of questions and prints its rows: {@code bench/run TrainSameness}. Pairs of
 * claims of one gold question are taught as the same, others as different if the gold speaks of one of them and, of the other, says that it
 * stands elsewhere, or says nothing in a document of which every claim is marked, titles aside.
 */
public final class TrainSameness {
    private static final double RIDGE = 20;

    /** Code points at the beginning of a text of FA-KES that may be its title, which is not marked. */
    private static final int TITLE = 150;

    private static final Tellings TELLINGS = Tellings.load();

    private TrainSameness() {}

    private record Labelled(Telling telling, @Nullable String question) {}

    /** Trains and prints. */
    public static void main(String[] args) {
        Path folder = Path.of("bench/gold/questions");
        GoldQuestions gold = GoldQuestions.read(folder);
        GoldDocuments documents = GoldDocuments.open(folder, Path.of("samples"), Corpora.required(System.getenv()));
        List<GoldDocuments.Name> names = documents.entries().stream()
                .filter(entry -> entry.part() == GoldDocuments.Part.TUNING)
                .map(GoldDocuments.Entry::name)
                .sorted(Comparator.comparing(GoldDocuments.Name::toString))
                .toList();
        Map<GoldDocuments.Name, ReadDocuments.Read> read = ReadDocuments.of(documents, names);
        GoldMarks marks = new GoldMarks(gold.questions(GoldDocuments.Part.TUNING), gold.outside(), read);
        List<Labelled> labelled = new ArrayList<>();
        read.forEach((name, document) ->
                labelled.addAll(labelled(name, document, documents.entry(name).full(), marks, labelled.size())));
        List<Softmax.Example> examples = examples(labelled);
        double[] weights = new Softmax(2, RIDGE).train(examples)[0];
        List<String> features = Sameness.names();
        for (int i = 0; i < weights.length; i++) {
            String feature = i < features.size() ? features.get(i) : "bias";
            System.out.printf(Locale.ROOT, "%s\t%.4f%n", feature, weights[i]);
        }
    }

    private static List<Labelled> labelled(
            GoldDocuments.Name name, ReadDocuments.Read read, boolean full, GoldMarks marks, int document) {
        int title = name.corpus().equals(FaKes.NAME)
                ? TITLE
                : Optional.ofNullable(read.entry().document().title())
                        .map(String::length)
                        .orElse(0);
        List<Telling> tellings = TELLINGS.of(read.entry(), document, 1_000L * document);
        List<Labelled> labelled = new ArrayList<>();
        for (int i = 0; i < tellings.size(); i++) {
            Optional<GoldMarks.Mark> mark = marks.of(tellings.get(i).id());
            boolean silent =
                    mark.isEmpty() && full && read.contents().get(i).getFirst().start() >= title;
            if (silent || mark.filter(its -> !its.borderline()).isPresent()) {
                labelled.add(new Labelled(
                        tellings.get(i), mark.map(GoldMarks.Mark::question).orElse(null)));
            }
        }
        return labelled;
    }

    private static List<Softmax.Example> examples(List<Labelled> labelled) {
        List<Softmax.Example> examples = new ArrayList<>();
        for (int i = 0; i < labelled.size(); i++) {
            for (int j = 0; j < i; j++) {
                Labelled one = labelled.get(i);
                Labelled other = labelled.get(j);
                boolean told = one.question() != null || other.question() != null;
                if (told && Sameness.comparable(one.telling(), other.telling())) {
                    boolean same = one.question() != null && one.question().equals(other.question());
                    examples.add(new Softmax.Example(Sameness.features(one.telling(), other.telling()), same ? 0 : 1));
                }
            }
        }
        return examples;
    }
}
