package org.hearsay.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.DoubleStream;
import org.hearsay.bench.corpora.Corpora;
import org.hearsay.bench.corpora.GoldDocuments;
import org.hearsay.bench.corpora.GoldQuestions;
import org.hearsay.bench.questions.QuestionScore;
import org.hearsay.bench.questions.ReadDocuments;
import org.hearsay.ledger.pairs.SameMatter;
import org.hearsay.ledger.questions.Question;
import org.hearsay.ledger.questions.Questions;
import org.hearsay.ledger.questions.Telling;

/**
 * Measures contested questions on our own gold: {@code bench/run ContestedQuestions [--part tuning|reporting|seeds] [--show yes] [--grid yes]}. All
 * documents of the part are read and lined up together. {@code --show} prints the questions, {@code --grid} tries other thresholds (tuning only).
 */
public final class ContestedQuestions {
    private ContestedQuestions() {}

    /** Runs the measurement. */
    public static void main(String[] args) {
        Arguments arguments = Arguments.parse(args, Set.of("part", "show", "grid"));
        GoldDocuments.Part part = arguments.choice("part", GoldDocuments.Part.class, GoldDocuments.Part.TUNING);
        Path folder = Path.of("bench/gold/questions");
        GoldQuestions gold = GoldQuestions.read(folder);
        GoldDocuments documents = GoldDocuments.open(folder, Path.of("samples"), Corpora.required(System.getenv()));
        List<GoldDocuments.Name> names = documents.entries().stream()
                .filter(entry -> entry.part() == part)
                .map(GoldDocuments.Entry::name)
                .sorted((a, b) -> a.toString().compareTo(b.toString()))
                .toList();
        Map<GoldDocuments.Name, List<ReadDocuments.Read>> read = ReadDocuments.of(documents, names);
        List<Telling> tellings = new ArrayList<>();
        read.values().forEach(list -> list.forEach(each -> tellings.add(each.telling())));
        QuestionScore score = new QuestionScore(
                gold.questions(part),
                gold.outside().stream()
                        .filter(each -> names.contains(each.place().document()))
                        .toList(),
                read);
        System.out.println(names.size() + " documents, " + tellings.size() + " claims, part " + part);
        boolean grid = arguments.text("grid").isPresent() && part == GoldDocuments.Part.TUNING;
        if (grid) {
            SameMatter model = SameMatter.load();
            for (double least : DoubleStream.of(0.3, 0.4, 0.5, 0.6, 0.7).toArray()) {
                for (double mean :
                        DoubleStream.of(0.05, 0.1, 0.2, 0.3, 0.4, 0.5).toArray()) {
                    System.out.printf(
                            Locale.ROOT,
                            "%.2f %.2f %s%n",
                            least,
                            mean,
                            score.of(new Questions(model, least, mean).of(tellings)));
                }
            }
            return;
        }
        List<Question> questions = Questions.load().of(tellings);
        System.out.println(score.of(questions));
        if (arguments.text("show").isPresent()) {
            questions.stream().filter(Question::isContested).forEach(question -> System.out.print(shown(question)));
        }
    }

    private static String shown(Question question) {
        StringBuilder lines = new StringBuilder("\n" + question.id() + " " + question.title() + "\n");
        question.positions()
                .forEach(taken -> lines.append(String.format(
                        Locale.ROOT,
                        "  %-8s %s: %s%n",
                        taken.position().label(),
                        taken.telling().named(),
                        taken.telling().content().text())));
        return lines.toString();
    }
}
