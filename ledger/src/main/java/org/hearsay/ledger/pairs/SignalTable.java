package org.hearsay.ledger.pairs;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hearsay.tables.Table;
import org.jspecify.annotations.Nullable;

/** Finds {@link Signal}s: the words and phrases of {@code pair-words.tsv}, each word matched by its stem. */
final class SignalTable {
    private final Map<String, List<Phrase>> byFirst;

    private record Phrase(List<String> stems, Signal.Kind kind) {}

    private SignalTable(Map<String, List<Phrase>> byFirst) {
        this.byFirst = byFirst;
    }

    static SignalTable load() {
        Map<String, List<Phrase>> byFirst = new HashMap<>();
        for (List<String> row : Table.read("pair-words.tsv")) {
            List<String> stems = Token.of(row.get(0)).stream().map(Token::stem).toList();
            Signal.Kind kind = Signal.Kind.valueOf(row.get(1).toUpperCase(Locale.ROOT));
            byFirst.computeIfAbsent(stems.getFirst(), _ -> new ArrayList<>()).add(new Phrase(stems, kind));
        }
        byFirst.values()
                .forEach(phrases ->
                        phrases.sort((a, b) -> b.stems().size() - a.stems().size()));
        return new SignalTable(byFirst);
    }

    /** The signals among tokens, in order and without overlap; the longest phrase counts. */
    List<Signal> in(List<Token> tokens) {
        List<Signal> signals = new ArrayList<>();
        int at = 0;
        while (at < tokens.size()) {
            Signal signal = at(at, tokens);
            if (signal == null) {
                at++;
            } else {
                signals.add(signal);
                at = signal.to();
            }
        }
        return List.copyOf(signals);
    }

    private @Nullable Signal at(int at, List<Token> tokens) {
        for (Phrase phrase : byFirst.getOrDefault(tokens.get(at).stem(), List.of())) {
            int to = at + phrase.stems().size();
            if (to <= tokens.size() && matches(phrase, at, tokens)) {
                return new Signal(phrase.kind(), at, to);
            }
        }
        return negated(tokens.get(at)) ? new Signal(Signal.Kind.NEGATES, at, at + 1) : null;
    }

    private static boolean matches(Phrase phrase, int at, List<Token> tokens) {
        for (int i = 0; i < phrase.stems().size(); i++) {
            if (!phrase.stems().get(i).equals(tokens.get(at + i).stem())) {
                return false;
            }
        }
        return true;
    }

    /** "didn't", or "n't" where a corpus parts it. */
    private static boolean negated(Token token) {
        return token.form().toLowerCase(Locale.ROOT).endsWith("n't");
    }
}
