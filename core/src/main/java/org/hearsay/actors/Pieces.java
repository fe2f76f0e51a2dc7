package org.hearsay.actors;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Cuts the tokens of an article into pieces, and tells capitals that mean a name from those that begin a sentence. */
final class Pieces {
    private final Lexicon lexicon;
    private final Tokens tokens;
    private final List<Piece> pieces = new ArrayList<>();
    private final int[] pieceOf;
    private final Set<String> capitals = new HashSet<>();
    private final Set<String> lowers = new HashSet<>();

    Pieces(Lexicon lexicon, Tokens tokens) {
        this.lexicon = lexicon;
        this.tokens = tokens;
        this.pieceOf = new int[tokens.size()];
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.isWord(i) && !tokens.isCapital(i)) {
                lowers.add(tokens.word(i));
            } else if (tokens.isWord(i) && !tokens.isFirst(i) && !tokens.isHeading(i) && !afterMark(i)) {
                capitals.add(tokens.word(i));
            }
        }
        for (int i = 0; i < tokens.size(); ) {
            Piece piece = piece(i);
            for (int j = i; j < piece.to(); j++) {
                pieceOf[j] = pieces.size();
            }
            pieces.add(piece);
            i = piece.to();
        }
    }

    private boolean afterMark(int at) {
        return at > 0 && !tokens.isWord(at - 1) && "\"“:—–-•*‘'".contains(tokens.word(at - 1));
    }

    List<Piece> list() {
        return pieces;
    }

    /** Index of the piece that holds a token. */
    int indexOf(int token) {
        return pieceOf[token];
    }

    Piece of(int token) {
        return pieces.get(pieceOf[token]);
    }

    private Piece piece(int at) {
        if (!tokens.isWord(at)) {
            return plain(Piece.Kind.MARK, at, at + 1);
        }
        Phrases.Match<Known> known = tokens.isCapital(at)
                        || tokens.word(at).indexOf('-') > 0
                        || tokens.word(at).length() < 4
                ? lexicon.known(tokens, at)
                : null;
        Phrases.Match<Role> role = lexicon.role(tokens, at);
        Phrases.Match<Organ> organ = lexicon.organ(tokens, at);
        int end = Math.max(
                known == null ? 0 : known.end(),
                Math.max(role == null ? 0 : role.end(), organ == null ? 0 : organ.end()));
        if (known != null && known.end() == end) {
            return new Piece(Piece.Kind.KNOWN, at, end, known.value(), null, null);
        }
        if (isTitle(at) && end <= at + 1) {
            return title(at);
        }
        if (organ != null && organ.end() == end) {
            return new Piece(Piece.Kind.ORGAN, at, end, null, role == null ? null : role.value(), organ.value());
        }
        if (role != null && !isPartOfName(role.value(), at, end)) {
            return new Piece(Piece.Kind.ROLE, at, end, null, role.value(), null);
        }
        return isCapitalName(at) ? capital(at) : plain(Piece.Kind.WORD, at, at + 1);
    }

    /** Capitalized "Council" or "Post" is a part of a name; capitalized "Minister" is a title. */
    private boolean isPartOfName(Role role, int at, int end) {
        if (!tokens.isCapital(at) || (tokens.isFirst(at) && !tokens.isCapital(end))) {
            return false;
        }
        if (role.isHuman() && role.plural() && !tokens.isCapital(end) && !tokens.isCapital(at - 1)) {
            return false;
        }
        String last = tokens.word(end - 1);
        if (end > at + 1 ? !tokens.isCapital(end - 1) : isShortHand(at)) {
            return false;
        }
        return role.plural() || !role.isHuman() || lexicon.is("orghead", last) || lexicon.is("outlethead", last);
    }

    /** "The TV": a common noun that is always written in capitals. */
    private boolean isShortHand(int at) {
        return Names.isAcronym(tokens.word(at)) && tokens.lower(at - 1).equals("the") && !tokens.isCapital(at + 1);
    }

    private boolean isTitle(int at) {
        String word = tokens.word(at);
        boolean listed = lexicon.is("title-m", word)
                || lexicon.is("title-f", word)
                || lexicon.is("title", word)
                || lexicon.is("rank", word);
        int next = at + 1 < tokens.size() && tokens.word(at + 1).equals(".") ? at + 2 : at + 1;
        return listed && tokens.isCapital(next) && tokens.sentence(next) == tokens.sentence(at);
    }

    private Piece title(int at) {
        boolean point = tokens.word(at + 1).equals(".");
        return plain(Piece.Kind.TITLE, at, point ? at + 2 : at + 1);
    }

    /** A capitalized word; an initial takes its full stop along. */
    private Piece capital(int at) {
        boolean initial = tokens.word(at).length() == 1
                && tokens.lower(at + 1).equals(".")
                && tokens.isCapital(at + 2)
                && tokens.sentence(at + 2) == tokens.sentence(at);
        return plain(Piece.Kind.CAPITAL, at, initial ? at + 2 : at + 1);
    }

    private boolean isCapitalName(int at) {
        String word = tokens.word(at);
        if (word.startsWith("al-") || word.startsWith("el-")) {
            return word.length() > 3 && Character.isUpperCase(word.charAt(3));
        }
        if (!tokens.isCapital(at) || lexicon.is("calendar", word) || isShaped(word)) {
            return false;
        }
        if (lexicon.is("opener", tokens.lower(at))) {
            return false;
        }
        if (word.equals("I")
                || word.startsWith("I'")
                || (word.equals("May") && (tokens.isNumber(at + 1) || tokens.isNumber(at - 1)))) {
            return false;
        }
        if (tokens.isHeading(at)) {
            return capitals.contains(word);
        }
        return !(tokens.isFirst(at) || afterMark(at))
                ? !lexicon.is("closed", word.toLowerCase(java.util.Locale.ROOT)) || word.length() > 3
                : isNameAtStart(at);
    }

    /** The first word of a sentence is a name only if something else says so. */
    private boolean isNameAtStart(int at) {
        String word = tokens.word(at);
        String lower = tokens.lower(at);
        if (lexicon.is("closed", lower)) {
            return false;
        }
        if (capitals.contains(word) || lexicon.given(word) != '?') {
            return true;
        }
        if (lowers.contains(lower) || lower.endsWith("ing") || lower.endsWith("ly") || lower.endsWith("ed")) {
            return false;
        }
        return (tokens.isCapital(at + 1) && !lexicon.is("calendar", tokens.word(at + 1)))
                || lexicon.is("saying", tokens.lower(at + 1))
                || tokens.isPossessive(at + 1)
                || (tokens.lower(at + 1).equals(",") && tokens.lower(at + 2).equals("who"));
    }

    /** "US-led", "Chinese-made": an adjective, not a name. */
    private boolean isShaped(String word) {
        int hyphen = word.lastIndexOf('-');
        return hyphen > 0 && lexicon.is("shape", word.substring(hyphen + 1));
    }

    private static Piece plain(Piece.Kind kind, int from, int to) {
        return new Piece(kind, from, to, null, null, null);
    }
}
