package org.hearsay.times;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.text.Article;
import org.hearsay.text.Published;
import org.hearsay.text.Sentence;
import org.hearsay.text.Span;
import org.hearsay.text.Text;
import org.jspecify.annotations.Nullable;

/** Finds time expressions and their values. Immutable and thread-safe. */
public final class Times {
    /** Where reckoning starts when the day of publication is unknown; no value that hangs on it is given then. */
    private static final LocalDate NOWHEN = LocalDate.of(2000, 1, 1);

    /** Sentences are read in pieces of at most so many tokens, so that time stays linear in the text. */
    private static final int MOST = 400;

    private final Lexicon lexicon;
    private final Grammar grammar;
    private final Terminals terminals;

    private Times(Lexicon lexicon, Grammar grammar, Terminals terminals) {
        this.lexicon = lexicon;
        this.grammar = grammar;
        this.terminals = terminals;
    }

    /**
     * Reads words, rules and holidays from the class path.
     *
     * @throws IllegalStateException if they are missing or malformed; the message says which and where
     */
    public static Times load() {
        Lexicon lexicon = Lexicon.load();
        Terminals terminals = new Terminals(lexicon, Holidays.load());
        return new Times(lexicon, Grammar.load(terminals.starts()), terminals);
    }

    /** The time expressions of an article in order, none overlapping another; reckoned from its day of publication. */
    public List<TimeExpression> find(Article article) {
        return find(
                article.text(), article.sentences().stream().map(Sentence::span).toList(), article.published());
    }

    private List<TimeExpression> find(Text text, List<Span> sentences, Optional<Published> published) {
        @Nullable LocalDate today = published.map(Published::date).orElse(null);
        Readings readings = new Readings(today == null ? NOWHEN : today);
        Writer writer = new Writer(text, lexicon, today);
        List<TimeExpression> found = new ArrayList<>();
        for (Span sentence : sentences) {
            List<Token> tokens = Token.of(text, sentence);
            for (int from = 0; from < tokens.size(); from += MOST) {
                read(tokens.subList(from, Math.min(from + MOST, tokens.size())), readings, writer, found);
            }
        }
        return List.copyOf(found);
    }

    private void read(List<Token> tokens, Readings readings, Writer writer, List<TimeExpression> found) {
        Chart chart = new Chart(tokens, grammar, terminals, readings);
        int at = 0;
        while (at < tokens.size()) {
            Chart.Reading reading = chart.longest(Grammar.ROOT, at);
            if (reading == null) {
                at++;
                continue;
            }
            found.add(writer.write(tokens, at, reading));
            at = reading.end();
        }
    }

    Grammar grammar() {
        return grammar;
    }
}
