package org.hearsay.actors;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the names of states' organs: "Chinese Foreign Ministry", "Ministry of Defense of Ukraine", "the Foreign Ministry". */
final class Organs {
    private final Lexicon lexicon;
    private final Tokens tokens;
    private final List<Piece> pieces;
    private final Roster roster;
    private final List<Name> names;

    /** @param names where names that are found go */
    Organs(Lexicon lexicon, Tokens tokens, List<Piece> pieces, Roster roster, List<Name> names) {
        this.lexicon = lexicon;
        this.tokens = tokens;
        this.pieces = pieces;
        this.roster = roster;
        this.names = names;
    }

    /** The index after an organ that begins at this piece; the same index for none. */
    int read(int k) {
        Piece piece = pieces.get(k);
        if (piece.kind() == Piece.Kind.KNOWN && country(piece) != null && !isGivenName(k)) {
            int next = k + 1 < pieces.size()
                            && tokens.isPossessive(pieces.get(k + 1).from())
                    ? k + 2
                    : k + 1;
            Piece after = next < pieces.size() ? pieces.get(next) : piece;
            if (after.organ() != null
                    && tokens.sameSentence(pieces.get(k), pieces.get(next))
                    && (!piece.is(Known.Kind.PERSON) || after.organ().state())) {
                add(piece.from(), after.to(), after.organ(), country(piece));
                return next + 1;
            }
        }
        if (piece.organ() == null) {
            return k;
        }
        int state = stateAfter(k);
        if (state > 0) {
            add(piece.from(), pieces.get(state).to(), piece.organ(), country(pieces.get(state)));
            return state + 1;
        }
        if (tokens.isCapital(piece.from())
                && !piece.organ().state()
                && !(tokens.isFirst(piece.from()) && piece.to() == piece.from() + 1)) {
            names.add(new Name(piece.from(), piece.to(), null, List.of(), false, '?', piece.organ()));
            return k + 1;
        }
        return k;
    }

    private int stateAfter(int k) {
        int next = k + 1;
        if (next >= pieces.size()
                || !Set.of("of", "in").contains(tokens.lower(pieces.get(next).from()))) {
            return 0;
        }
        next++;
        if (next < pieces.size() && tokens.lower(pieces.get(next).from()).equals("the")) {
            next++;
        }
        boolean found = next < pieces.size()
                && pieces.get(next).is(Known.Kind.COUNTRY)
                && tokens.sameSentence(pieces.get(k), pieces.get(next));
        return found ? next : 0;
    }

    private void add(int from, int to, Organ organ, @Nullable String country) {
        String code = country == null ? "" : country;
        String state = lexicon.countryName(code);
        Entity entity = organ.state()
                ? roster.named(state, Entity.Sort.STATE, code)
                : roster.named(organ.of(state), Entity.Sort.BODY, code);
        entity.roles.add(organ.state() ? "government" : organ.alone().toLowerCase(Locale.ROOT));
        entity.roles.add(tokens.lower(to - 1));
        names.add(Name.of(from, to, entity));
        roster.acronym(tokens, to, entity);
    }

    private static @Nullable String country(Piece piece) {
        boolean bearer = piece.is(Known.Kind.COUNTRY)
                || piece.is(Known.Kind.DEMONYM)
                || piece.is(Known.Kind.SEAT)
                || piece.is(Known.Kind.PERSON);
        return bearer && piece.known() != null ? piece.known().country() : null;
    }

    /** Whether a gazetteer's name is a given name here: "Jordan Brandt". */
    boolean isGivenName(int k) {
        Piece piece = pieces.get(k);
        return lexicon.given(tokens.word(piece.from())) != '?'
                && k + 1 < pieces.size()
                && pieces.get(k + 1).kind() == Piece.Kind.CAPITAL;
    }
}
