package org.hearsay.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hearsay.bench.corpora.Corpora;
import org.hearsay.bench.corpora.GoldDocuments;
import org.hearsay.bench.corpora.GoldQuestions;
import org.hearsay.bench.questions.GoldMarks;
import org.hearsay.bench.questions.QuestionScore;
import org.hearsay.bench.questions.ReadDocuments;
import org.hearsay.ledger.Address;
import org.hearsay.ledger.Entry;
import org.hearsay.ledger.filter.Filter;
import org.hearsay.ledger.questions.Question;
import org.hearsay.ledger.store.Ledger;

/**
 * Measures contested questions on our own gold: {@code bench/run ContestedQuestions [--part tuning|reporting|seeds] [--show yes]}. All documents
 * of the part are read and kept in a ledger of their own. {@code --show} prints the contested questions.
 */
public final class ContestedQuestions {
    private ContestedQuestions() {}

    /** Runs the measurement. */
    public static void main(String[] args) throws IOException {
        Arguments arguments = Arguments.parse(args, Set.of("part", "show"));
        GoldDocuments.Part part = arguments.choice("part", GoldDocuments.Part.class, GoldDocuments.Part.TUNING);
        Path folder = Path.of("bench/gold/questions");
        GoldQuestions gold = GoldQuestions.read(folder);
        GoldDocuments documents = GoldDocuments.open(folder, Path.of("samples"), Corpora.required(System.getenv()));
        List<GoldDocuments.Name> names = documents.entries().stream()
                .filter(entry -> entry.part() == part)
                .map(GoldDocuments.Entry::name)
                .sorted(Comparator.comparing(GoldDocuments.Name::toString))
                .toList();
        Map<GoldDocuments.Name, ReadDocuments.Read> read = ReadDocuments.of(documents, names);
        QuestionScore score =
                new QuestionScore(gold.questions(part), new GoldMarks(gold.questions(part), gold.outside(), read));
        List<Question> questions =
                questions(read.values().stream().map(ReadDocuments.Read::entry).toList());
        System.out.println(names.size() + " documents, part " + part);
        System.out.println(score.of(questions));
        if (arguments.text("show").isPresent()) {
            questions.stream()
                    .filter(question -> question.summary().contested())
                    .forEach(question -> System.out.print(shown(question)));
        }
    }

    private static List<Question> questions(List<Entry> entries) throws IOException {
        Path file = Files.createTempDirectory("questions").resolve("hearsay.db");
        try (Ledger ledger = Ledger.open(new Address.File(file), Ledger.Missing.MADE)) {
            ledger.add(entries);
            return ledger.questions().list(Filter.EVERYTHING, Integer.MAX_VALUE).stream()
                    .map(summary -> ledger.questions().of(summary.id()).orElseThrow())
                    .toList();
        } finally {
            Files.deleteIfExists(file);
            Files.deleteIfExists(file.getParent());
        }
    }

    private static String shown(Question question) {
        StringBuilder lines = new StringBuilder(
                "\n" + question.summary().id() + " " + question.summary().title() + "\n");
        question.positions()
                .forEach(taken -> lines.append(String.format(
                        Locale.ROOT,
                        "  %-8s %s: %s%n",
                        taken.position().label(),
                        taken.name(),
                        taken.claim().content())));
        return lines.toString();
    }
}
