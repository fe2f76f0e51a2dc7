package org.hearsay.ledger.pairs;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A text made ready to be compared: its vector, weighted terms, numbers and signals. Immutable. */
public final class Statement {
    private final String text;
    private final float @Nullable [] vector;
    private final double leaning;
    private final List<Token> tokens;
    private final List<Signal> signals;
    private final List<Term> terms;
    private final Set<String> stems;
    private final Set<String> numbers;

    /**
     * A stem of the text that is no stop word.
     *
     * @param stem the stem
     * @param weight its rarity, over 0 to 1
     * @param name whether it belongs to a name
     */
    public record Term(String stem, double weight, boolean name) {}

    Statement(
            String text,
            float @Nullable [] vector,
            double leaning,
            List<Token> tokens,
            List<Signal> signals,
            TermTable table) {
        this.text = text;
        this.leaning = leaning;
        this.vector = vector == null ? null : vector.clone();
        this.tokens = tokens;
        this.signals = signals;
        Map<String, Term> made = new LinkedHashMap<>();
        for (Token token : tokens) {
            double weight = table.weight(token);
            if (weight > 0) {
                made.merge(
                        token.stem(),
                        new Term(token.stem(), weight, table.isName(token)),
                        (a, b) -> new Term(a.stem(), weight, a.name() || b.name()));
            }
        }
        terms = List.copyOf(made.values());
        stems = Set.copyOf(made.keySet());
        numbers = tokens.stream()
                .filter(token -> token.kind() == Token.Kind.NUMBER)
                .map(Token::stem)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The text as it was given. */
    public String text() {
        return text;
    }

    /** Cosine of the two vectors; not a number where one is missing. */
    double cosine(Statement other) {
        if (vector == null || other.vector == null) {
            return Double.NaN;
        }
        double sum = 0;
        for (int i = 0; i < vector.length; i++) {
            sum += (double) vector[i] * other.vector[i];
        }
        return sum;
    }

    boolean hasVector() {
        return vector != null;
    }

    /** Whether the vector leans towards denial (1) or affirmation (-1); 0 without a vector. */
    double leaning() {
        return leaning;
    }

    /** Whether it says that something may well not be so. */
    public boolean isDoubted() {
        return count(Signal.Kind.DOUBTS) > 0;
    }

    List<Token> tokens() {
        return tokens;
    }

    List<Signal> signals() {
        return signals;
    }

    /** Number of signals of a kind. */
    int count(Signal.Kind kind) {
        int count = 0;
        for (Signal signal : signals) {
            count += signal.kind() == kind ? 1 : 0;
        }
        return count;
    }

    /** The terms, in the order of the text, so that sums over them never differ. */
    public List<Term> terms() {
        return terms;
    }

    boolean has(String stem) {
        return stems.contains(stem);
    }

    /** The numbers, as digits. */
    public Set<String> numbers() {
        return numbers;
    }
}
