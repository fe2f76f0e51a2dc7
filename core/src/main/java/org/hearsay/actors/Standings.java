package org.hearsay.actors;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.hearsay.actors.Heads.Head;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Finds the words that give a source its standing: beside a name all that describes it, without a name the whole description. Relative clauses
 * and appositions that follow the mention belong to it.
 */
final class Standings {
    private static final int WIDEST = 40;
    private static final Set<String> RELATIVE = Set.of("who", "whose");
    private static final Set<String> APPOSED = Set.of("a", "an", "the", "one", "former");

    private final Reading reading;
    private final Tokens tokens;

    Standings(Reading reading) {
        this.reading = reading;
        this.tokens = reading.tokens;
    }

    /**
     * The words; none where nothing is said beside a name, or only that somebody spoke.
     *
     * @param from first token of the mention
     * @param to one past its last token
     * @param taken tokens of cue and content, and those that tell why it is not named
     */
    List<Span> of(Head head, int from, int to, BitSet taken) {
        Name name = reading.nameAt[head.token()];
        Role role = head.piece().role();
        if (name == null
                && (Pronouns.isThird(tokens.lower(head.token())) || (role != null && !describes(head, role)))) {
            return List.of();
        }
        BitSet words = new BitSet();
        words.set(from, following(to, name != null, taken));
        words.andNot(taken);
        if (name != null) {
            boolean acronym = tokens.lower(name.to()).equals("(") && Names.isAcronym(tokens.word(name.to() + 1));
            words.clear(name.from(), acronym ? name.to() + 3 : name.to());
        }
        List<Span> found = new ArrayList<>();
        for (int start = words.nextSetBit(0); start >= 0; ) {
            int end = words.nextClearBit(start);
            Span piece = trimmed(start, end);
            if (piece != null) {
                found.add(piece);
            }
            start = words.nextSetBit(end);
        }
        return found;
    }

    /** Whether a noun without a name describes somebody, rather than being the name of an organ or document. */
    private static boolean describes(Head head, Role role) {
        boolean body = role.kind() == Role.Kind.BODY && head.entity() != null && head.entity().sort != Entity.Sort.BODY;
        return role.isHuman() || body;
    }

    /** One past what follows a mention and belongs to it: "who served in …", ", a retired general,". */
    private int following(int to, boolean named, BitSet taken) {
        int end = to;
        while (end < tokens.size() && end - to < WIDEST && tokens.sentence(end) == tokens.sentence(to - 1)) {
            boolean comma = tokens.word(end).equals(",");
            int opener = comma ? end + 1 : end;
            String word = tokens.lower(opener);
            boolean relative = RELATIVE.contains(word) && (!named || tellsStanding(opener + 1));
            boolean apposed = comma && named && APPOSED.contains(word);
            int close = relative || apposed ? clauseEnd(opener, comma, taken) : end;
            if (close == end || (apposed && !holdsRole(opener, close))) {
                return end;
            }
            end = close;
        }
        return end;
    }

    /** Whether a relative clause says what somebody is, not what he did: "who served as", "who has led". */
    private boolean tellsStanding(int verb) {
        int at = verb;
        while (tokens.lower(at).matches("has|had|have|once|also|long|formerly|previously|.+ly")) {
            at++;
        }
        return reading.lexicon.is("standing", tokens.lower(at));
    }

    private boolean holdsRole(int from, int to) {
        for (int i = from; i < to; i++) {
            Role role = reading.pieces.of(i).role();
            if (role != null && (role.isHuman() || role.kind() == Role.Kind.BODY)) {
                return true;
            }
        }
        return false;
    }

    /** One past a clause: at its closing comma if a comma opened it, at cue or content, or where the sentence ends. */
    private int clauseEnd(int opener, boolean comma, BitSet taken) {
        int end = opener;
        while (end < tokens.size()
                && end - opener < WIDEST
                && tokens.sentence(end) == tokens.sentence(opener)
                && !taken.get(end)
                && !(comma && end > opener && tokens.word(end).equals(","))) {
            end++;
        }
        return end == opener ? opener - (comma ? 1 : 0) : end;
    }

    /** A piece without marks and joints at its ends; null if it says nothing. */
    private @Nullable Span trimmed(int start, int end) {
        int from = start;
        int to = end;
        while (from < to && isIdle(from)) {
            from++;
        }
        while (to > from && (!tokens.isWord(to - 1) || tokens.lower(to - 1).equals("and"))) {
            to--;
        }
        for (int i = from; i < to; i++) {
            if (isTelling(i)) {
                return tokens.span(from, to);
            }
        }
        return null;
    }

    private boolean isIdle(int at) {
        return !tokens.isWord(at) || tokens.isPossessive(at) || tokens.lower(at).equals("and");
    }

    private boolean isTelling(int at) {
        String word = tokens.lower(at);
        if (!tokens.isWord(at) || reading.lexicon.is("plain", word) || reading.lexicon.is("vague", word)) {
            return false;
        }
        Piece piece = reading.pieces.of(at);
        boolean title = piece.kind() == Piece.Kind.TITLE && !reading.lexicon.is("rank", tokens.word(at));
        return piece.role() != null
                || reading.nameAt[at] != null
                || !(title || reading.lexicon.is("closed", word) || tokens.isNumber(at));
    }
}
