package org.hearsay.bench.questions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.hearsay.bench.corpora.GoldQuestions;
import org.hearsay.ledger.questions.Position;
import org.hearsay.ledger.questions.Question;

/**
 * How well questions agree with those of a gold. A read question stands for the gold question of which it holds most claims; claims that the gold
 * calls borderline count neither way.
 */
public final class QuestionScore {
    private final List<GoldQuestions.Question> gold;
    private final GoldMarks marks;

    /** Against the gold of some documents, found in the claims that were read. */
    public QuestionScore(List<GoldQuestions.Question> gold, GoldMarks marks) {
        this.gold = gold;
        this.marks = marks;
    }

    /** What is to be told of some questions. */
    public record Figures(
            int claims,
            int found,
            int questions,
            int inQuestions,
            int pure,
            int right,
            int positions,
            int denies,
            int denied,
            int deniesRight) {
        /** Share of the marked claims in questions that belong to the gold question that their question stands for. */
        public double purity() {
            return share(pure, inQuestions);
        }

        /** Share of all gold claims that stand in the one question that holds most of theirs and stands for it. */
        public double rightQuestion() {
            return share(right, claims);
        }

        private static double share(int part, int whole) {
            return whole == 0 ? 0 : (double) part / whole;
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "gold claims %d, found %d; questions %d with marked claims; purity %.1f (%d of %d); in the right question %.1f (%d of %d);"
                            + " position right %.1f (of %d); denies: precision %.1f (of %d), recall %.1f (of %d)",
                    claims,
                    found,
                    questions,
                    100 * purity(),
                    pure,
                    inQuestions,
                    100 * rightQuestion(),
                    right,
                    claims,
                    100 * share(positions, right),
                    right,
                    100 * share(deniesRight, denies),
                    denies,
                    100 * share(deniesRight, denied),
                    denied);
        }
    }

    /** Compares questions with the gold. */
    public Figures of(List<Question> questions) {
        Map<String, List<Question.Taken>> best = new HashMap<>();
        int with = 0;
        int inQuestions = 0;
        int pure = 0;
        for (Question question : questions) {
            List<Question.Taken> its = question.positions().stream()
                    .filter(taken -> marks.of(taken.claim().id())
                            .filter(mark -> !mark.borderline())
                            .isPresent())
                    .toList();
            Map<String, List<Question.Taken>> byGold = its.stream()
                    .filter(taken -> mark(taken).question() != null)
                    .collect(Collectors.groupingBy(
                            taken -> Objects.requireNonNull(mark(taken).question())));
            if (byGold.isEmpty()) {
                continue;
            }
            with++;
            Map.Entry<String, List<Question.Taken>> most = byGold.entrySet().stream()
                    .max(Comparator.comparingInt((Map.Entry<String, List<Question.Taken>> entry) ->
                                    entry.getValue().size())
                            .thenComparing(Map.Entry::getKey))
                    .orElseThrow();
            inQuestions += its.size();
            pure += most.getValue().size();
            best.merge(most.getKey(), most.getValue(), (a, b) -> b.size() > a.size() ? b : a);
        }
        return figures(best, with, inQuestions, pure);
    }

    private Figures figures(Map<String, List<Question.Taken>> best, int with, int inQuestions, int pure) {
        List<Question.Taken> right = new ArrayList<>();
        gold.forEach(question -> right.addAll(best.getOrDefault(question.id(), List.of())));
        int positions = 0;
        int denies = 0;
        int denied = 0;
        int deniesRight = 0;
        for (Question.Taken taken : right) {
            GoldQuestions.Position position = Objects.requireNonNull(mark(taken).position());
            boolean same = position.name().equals(taken.position().name());
            positions += same ? 1 : 0;
            denies += taken.position() == Position.DENIES ? 1 : 0;
            denied += position == GoldQuestions.Position.DENIES ? 1 : 0;
            deniesRight += same && taken.position() == Position.DENIES ? 1 : 0;
        }
        return new Figures(
                marks.claims(),
                marks.found(),
                with,
                inQuestions,
                pure,
                right.size(),
                positions,
                denies,
                denied,
                deniesRight);
    }

    private GoldMarks.Mark mark(Question.Taken taken) {
        return marks.of(taken.claim().id()).orElseThrow();
    }
}
