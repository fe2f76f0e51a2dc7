package org.hearsay.web.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.ledger.filter.Field;
import org.hearsay.ledger.filter.Filter;
import org.hearsay.ledger.filter.Stems;

/**
 * Words that were asked for, to be found again in what is shown.
 *
 * @param stems by which they are known
 */
public record Hits(Set<String> stems) {
    /** Nothing was asked for. */
    public static final Hits NONE = new Hits(Set.of());

    /** Makes the set unchangeable. */
    public Hits {
        stems = Set.copyOf(stems);
    }

    /** Words, and whether they were asked for. */
    public record Piece(String text, boolean hit) {}

    /** The words that a filter asks for. */
    public static Hits of(Filter filter) {
        return new Hits(filter.terms()
                .filter(term -> term.field() == Field.TEXT && !term.negated())
                .flatMap(term -> Stems.searchable(term.value()).stream())
                .collect(Collectors.toSet()));
    }

    /** A text in pieces, which together are all of it. */
    public List<Piece> in(String text) {
        if (stems.isEmpty()) {
            return List.of(new Piece(text, false));
        }
        List<Piece> pieces = new ArrayList<>();
        StringBuilder plain = new StringBuilder();
        for (String word : text.split("(?<=\\s)|(?=\\s)", -1)) {
            if (!word.isBlank() && Stems.searchable(word).stream().anyMatch(stems::contains)) {
                pieces.add(new Piece(plain.toString(), false));
                pieces.add(new Piece(word, true));
                plain.setLength(0);
            } else {
                plain.append(word);
            }
        }
        pieces.add(new Piece(plain.toString(), false));
        return List.copyOf(pieces);
    }
}
