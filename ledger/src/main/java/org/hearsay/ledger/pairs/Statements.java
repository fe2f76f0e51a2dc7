package org.hearsay.ledger.pairs;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Makes texts ready to be compared. Thread-safe. */
public final class Statements {
    private final TermTable terms = TermTable.load();
    private final SignalTable signals = SignalTable.load();

    private final @Nullable Leaning leaning;

    private Statements(@Nullable Leaning leaning) {
        this.leaning = leaning;
    }

    /**
     * Loads the tables of the class path.
     *
     * @param vectors gives a text its vector, as {@link Vectors#of} does; used here for the texts of a table
     * @throws IllegalStateException if one is missing or damaged
     */
    public static Statements load(Function<String, float[]> vectors) {
        return new Statements(Leaning.load(vectors));
    }

    /** For texts that are compared by their terms alone. @throws IllegalStateException if a table of the class path is missing or damaged */
    public static Statements withoutVectors() {
        return new Statements(null);
    }

    /**
     * A statement.
     *
     * @param text a claim's content, a sentence or a headline
     * @param vector its vector, as {@link Vectors#of} gives it
     */
    public Statement of(String text, float[] vector) {
        return made(text, vector);
    }

    /** A statement without a vector, which is compared by its terms alone: much cheaper, as for the further sentences of an article. */
    public Statement of(String text) {
        return made(text, null);
    }

    private Statement made(String text, float @Nullable [] vector) {
        List<Token> tokens = Token.of(text);
        double leans = vector == null || leaning == null ? 0 : leaning.of(vector);
        return new Statement(text, vector, leans, tokens, signals.in(tokens), terms);
    }
}
