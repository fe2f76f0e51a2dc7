package org.hearsay.actors;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the noun phrase around a common noun. */
final class PhraseReader {
    private static final int WIDEST = 9;
    private static final Set<String> DEFINITE =
            Set.of("the", "this", "that", "these", "those", "his", "her", "its", "their", "our", "my");
    private static final Set<String> INDEFINITE =
            Set.of("a", "an", "one", "another", "some", "several", "many", "any", "two", "three", "no", "other");
    private static final Set<String> LINKS = Set.of("of", "for", "from", "at", "with", "in", "by");

    private final BitSet borders;
    private final Lexicon lexicon;
    private final Tokens tokens;
    private final Pieces pieces;
    private final @Nullable Name[] nameAt;

    /**
     * @param nameAt the name that holds each token, or null
     * @param borders tokens that no phrase reaches over to the left
     */
    PhraseReader(Lexicon lexicon, Tokens tokens, Pieces pieces, @Nullable Name[] nameAt, BitSet borders) {
        this.borders = borders;
        this.lexicon = lexicon;
        this.tokens = tokens;
        this.pieces = pieces;
        this.nameAt = nameAt;
    }

    Phrase read(Piece head) {
        List<Entity> bodies = new ArrayList<>();
        Set<String> qualities = new LinkedHashSet<>();
        Entity possessor = null;
        String country = null;
        Phrase.Determiner determiner = Phrase.Determiner.NONE;
        int from = head.from();
        int content = head.from();
        while (from > 0
                && !borders.get(from)
                && head.from() - from < WIDEST
                && tokens.sentence(from - 1) == tokens.sentence(head.from())) {
            int at = from - 1;
            Name name = nameAt[at];
            Piece piece = pieces.of(at);
            Name owner = tokens.isPossessive(at) && at > 0 ? nameAt[at - 1] : null;
            if (owner != null) {
                possessor = owner.entity();
                from = owner.from();
                determiner = Phrase.Determiner.DEFINITE;
                if (possessor != null) {
                    country = country == null ? possessor.country : country;
                    if (possessor.sort != Entity.Sort.PERSON) {
                        bodies.add(possessor);
                    }
                }
                content = from;
                break;
            } else if (name != null && name.to() == from) {
                if (name.entity() != null) {
                    bodies.add(name.entity());
                    country = country == null ? name.entity().country : country;
                }
                from = name.from();
                content = from;
            } else if (piece.is(Known.Kind.DEMONYM) && piece.known() != null) {
                country = country == null ? piece.known().country() : country;
                from = piece.from();
                content = from;
            } else if (DEFINITE.contains(tokens.lower(at)) || INDEFINITE.contains(tokens.lower(at))) {
                determiner =
                        DEFINITE.contains(tokens.lower(at)) ? Phrase.Determiner.DEFINITE : Phrase.Determiner.INDEFINITE;
                from = at;
                break;
            } else if (isQuality(piece)) {
                qualities.add(tokens.lower(at));
                content = lexicon.is("vague", tokens.lower(at)) ? content : piece.from();
                from = piece.from();
            } else {
                break;
            }
        }
        int to = head.to();
        Name after = complement(to);
        if (after != null && after.entity() != null) {
            Entity entity = after.entity();
            to = after.to();
            if (entity.sort == Entity.Sort.PERSON) {
                possessor = possessor == null ? entity : possessor;
            } else {
                bodies.add(entity);
            }
            country = country == null ? entity.country : country;
        }
        return new Phrase(
                from, head, to, determiner, possessor, bodies, country, qualities, label(content, head.to(), to));
    }

    /** A word that can stand between determiner and noun; verbs and prepositions end the phrase. */
    private boolean isQuality(Piece piece) {
        String word = tokens.lower(piece.from());
        if (lexicon.is("vague", word)) {
            return true;
        }
        if (lexicon.is("date", tokens.word(piece.from()))) {
            return false;
        }
        return switch (piece.kind()) {
            case WORD, CAPITAL ->
                tokens.isNumber(piece.from())
                        || !(lexicon.is("saying", word)
                                || isClosed(word)
                                || (word.endsWith("ed")
                                        && !tokens.lower(piece.from() - 1).matches("a|an|the|'s")));
            case ROLE, ORGAN, TITLE -> true;
            case KNOWN, MARK -> word.equals("-") && tokens.isGlued(piece.from());
        };
    }

    private boolean isClosed(String word) {
        boolean adjective = Set.of(
                        "former",
                        "top",
                        "senior",
                        "chief",
                        "military",
                        "political",
                        "local",
                        "national",
                        "international",
                        "public",
                        "private",
                        "economic",
                        "social",
                        "own",
                        "major",
                        "minor",
                        "current",
                        "new",
                        "old",
                        "second",
                        "first",
                        "official")
                .contains(word);
        return lexicon.is("closed", word) && !adjective;
    }

    private @Nullable Name complement(int at) {
        if (!LINKS.contains(tokens.lower(at)) || at + 1 >= tokens.size()) {
            return null;
        }
        int next = at + 1;
        while (next < tokens.size()
                && (tokens.lower(next).equals("the") || pieces.of(next).is(Known.Kind.DEMONYM))
                && nameAt[next] == null) {
            next++;
        }
        boolean same = next < tokens.size() && tokens.sentence(next) == tokens.sentence(at);
        return same ? nameAt[next] : null;
    }

    private String label(int content, int head, int to) {
        List<String> words = new ArrayList<>();
        for (int i = content; i < head; i++) {
            if (!lexicon.is("vague", tokens.lower(i))
                    && !(i == content && tokens.lower(i).matches("the|a|an"))) {
                words.add(
                        tokens.isFirst(i)
                                        && pieces.of(i).kind() != Piece.Kind.KNOWN
                                        && nameAt[i] == null
                                        && !lexicon.is("calendar", tokens.word(i))
                                ? tokens.lower(i)
                                : tokens.word(i));
            }
        }
        String joined = String.join(" ", words).replace(" 's", "'s").replace(" '", "'");
        return to > head ? joined + " " + tokens.join(head, to) : joined;
    }
}
