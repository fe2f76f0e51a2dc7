package org.hearsay.actors;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hearsay.encoder.NameType;
import org.jspecify.annotations.Nullable;

/** Finds the names in an article: runs of capitalized words and of what the gazetteer knows, cut and sorted by their words. */
final class Names {
    private static final int LONGEST = 12;
    private static final Set<String> ORG_LINKS = Set.of("of", "for", "and", "the", "on");

    private final Lexicon lexicon;
    private final Tokens tokens;
    private final List<Piece> pieces;
    private final Roster roster;
    private final List<Name> names = new ArrayList<>();
    private final Organs organs;
    private final PersonNames persons;
    private final Recognized recognized;

    private Names(Lexicon lexicon, Tokens tokens, Pieces pieces, Roster roster, Recognized recognized) {
        this.lexicon = lexicon;
        this.tokens = tokens;
        this.pieces = pieces.list();
        this.roster = roster;
        this.recognized = recognized;
        this.organs = new Organs(lexicon, tokens, this.pieces, roster, names);
        this.persons = new PersonNames(lexicon, tokens, this.pieces, roster, recognized, names);
    }

    /** The names in order; those of one unknown word, and organs without a state, are left open. */
    static List<Name> find(Lexicon lexicon, Tokens tokens, Pieces pieces, Roster roster, Recognized recognized) {
        Names names = new Names(lexicon, tokens, pieces, roster, recognized);
        for (int k = 0; k < names.pieces.size(); ) {
            k = names.read(k);
        }
        return names.names;
    }

    private int read(int k) {
        int organ = organs.read(k);
        if (organ > k) {
            return organ;
        }
        Piece piece = pieces.get(k);
        int body = recognizedBody(k);
        if (body > k) {
            body(k, body);
            return body;
        }
        if (piece.kind() != Piece.Kind.CAPITAL && piece.kind() != Piece.Kind.KNOWN) {
            return k + 1;
        }
        boolean whole =
                piece.kind() == Piece.Kind.KNOWN && recognized.is(piece.from(), piece.to(), NameType.ORGANIZATION);
        int end = whole ? k + 1 : runEnd(k);
        sort(k, end);
        return end;
    }

    /** The index after a body's name of several pieces that begins here, as recognized: "Office for the Protection of Weirs"; k for none. */
    private int recognizedBody(int k) {
        int from = pieces.get(k).from();
        int to = recognized.end(from, NameType.ORGANIZATION);
        boolean linked = false;
        int end = k;
        while (end < pieces.size() && pieces.get(end).to() <= to && (end == k || goesOn(end))) {
            linked |= end > k && !tokens.isCapital(pieces.get(end).from());
            end++;
        }
        boolean whole = end > k && pieces.get(end - 1).to() == to && tokens.isCapital(to - 1);
        return (linked || end > k + 1)
                        && whole
                        && tokens.isCapital(from)
                        && pieces.get(k).kind() != Piece.Kind.TITLE
                ? end
                : k;
    }

    /** Whether a piece stands in the sentence of the one before; an acronym's full stop ends none ("U.S. Department"). */
    private boolean goesOn(int k) {
        int before = pieces.get(k).from() - 1;
        boolean acronym = tokens.word(before).endsWith(".")
                && tokens.word(before).length() > 2
                && tokens.sentence(before + 1) == tokens.sentence(before) + 1;
        return acronym || tokens.sameSentence(pieces.get(k - 1), pieces.get(k));
    }

    private int runEnd(int k) {
        int end = k + 1;
        while (end < pieces.size()
                && end - k < LONGEST
                && goesOn(end)
                && !recognized.isBorder(pieces.get(end).from())
                && !isPersonAfterThing(k, end)) {
            if (isNamePiece(end)) {
                end++;
            } else if (isLink(k, end)) {
                end += 2;
            } else {
                break;
            }
        }
        return end;
    }

    /** "World War II Steifo", where a full stop has been lost: a person's name begins after that of something else. */
    private boolean isPersonAfterThing(int k, int at) {
        return recognized.end(pieces.get(at).from(), NameType.PERSON) > 0
                && pieces.subList(k, at).stream()
                        .map(piece -> tokens.word(piece.to() - 1))
                        .anyMatch(word -> lexicon.is("notperson", word) || lexicon.is("orghead", word));
    }

    private boolean isNamePiece(int k) {
        Piece piece = pieces.get(k);
        return switch (piece.kind()) {
            case CAPITAL -> true;
            case KNOWN -> !piece.is(Known.Kind.OUTLET);
            case ORGAN ->
                tokens.isCapital(piece.from())
                        && !(piece.organ() != null && piece.organ().state());
            case ROLE -> tokens.isCapital(piece.from()) && isSurnameLike(k);
            case TITLE, WORD, MARK -> false;
        };
    }

    /** "King" in "Stephen King said": an office's word as a family name. */
    private boolean isSurnameLike(int k) {
        Piece piece = pieces.get(k);
        boolean alone = piece.to() == piece.from() + 1;
        return alone && lexicon.given(tokens.word(piece.from() - 1)) != '?' && !tokens.isCapital(piece.to());
    }

    /** Whether a lower-case word at this piece links the run to a further capital. */
    private boolean isLink(int k, int at) {
        if (at + 1 >= pieces.size()
                || !tokens.sameSentence(pieces.get(at), pieces.get(at + 1))
                || !isNamePiece(at + 1)) {
            return false;
        }
        String word = tokens.word(pieces.get(at).from());
        if (word.equals("&")) {
            return true;
        }
        if (ORG_LINKS.contains(word)) {
            String before = tokens.word(pieces.get(at - 1).to() - 1);
            boolean head = lexicon.is("orghead", before)
                    && !tokens.isFirst(pieces.get(at - 1).to() - 1 - (at - 1 - k));
            boolean goesOn = word.equals("and") ? hasOf(k, at) && isOrg(k, at) : head || lexicon.is("orghead", before);
            return goesOn && !(word.equals("of") && pieces.get(at + 1).is(Known.Kind.PERSON));
        }
        return lexicon.is("particle", word) && !word.equals("in") && !word.equals("to") && !word.equals("on");
    }

    private boolean hasOf(int k, int end) {
        return pieces.subList(k, end).stream()
                .anyMatch(piece -> tokens.lower(piece.from()).equals("of"));
    }

    private boolean isOrg(int k, int end) {
        if (lexicon.is("orghead", tokens.word(pieces.get(end - 1).to() - 1))
                || lexicon.is("outlethead", tokens.word(pieces.get(end - 1).to() - 1))) {
            return true;
        }
        for (int i = k; i + 1 < end; i++) {
            boolean head = lexicon.is("orghead", tokens.word(pieces.get(i).to() - 1));
            if (head
                    && Set.of("of", "for", "on")
                            .contains(tokens.lower(pieces.get(i + 1).from()))) {
                return true;
            }
        }
        return false;
    }

    /** Tells organizations, places, persons and what stands before their names. */
    private void sort(int k, int end) {
        int from = pieces.get(k).from();
        int to = pieces.get(end - 1).to();
        if (end == k + 1 && pieces.get(k).kind() == Piece.Kind.KNOWN) {
            knownAlone(pieces.get(k));
            return;
        }
        String last = tokens.word(to - 1);
        int cut = shouted(k, end);
        if (cut > k) {
            sort(k, cut);
            sort(cut, end);
            return;
        }
        if (end > k + 1 && isOrg(k, end)) {
            body(k, end);
        } else if (end > k + 1 && lexicon.is("dochead", last)) {
            names.add(Name.of(from, to, roster.named(tokens.join(from, to), Entity.Sort.DOCUMENT, null)));
        } else if (end > k + 1
                && (lexicon.is("placehead", last) || lexicon.is("notperson", last))
                && !recognized.is(from, to, NameType.PERSON)) {
            names.add(Name.of(from, to, roster.named(tokens.join(from, to), Entity.Sort.PLACE, null)));
        } else if (end > k + 1
                && pieces.get(k).kind() == Piece.Kind.KNOWN
                && !pieces.get(k).is(Known.Kind.PERSON)
                && !organs.isGivenName(k)) {
            knownAlone(pieces.get(k));
            sort(k + 1, end);
        } else {
            persons.read(k, end);
        }
    }

    private void body(int k, int end) {
        int from = pieces.get(k).from();
        int to = pieces.get(end - 1).to();
        String last = tokens.word(to - 1);
        boolean outlet = lexicon.is("outlethead", last) && !lexicon.is("orghead", last);
        Entity entity =
                roster.named(title(from, to), outlet ? Entity.Sort.OUTLET : Entity.Sort.BODY, countryIn(k, end));
        names.add(Name.of(from, to, entity));
        roster.acronym(tokens, to, entity);
    }

    /** Where a name and a word all in capitals meet that only stand side by side: "REUTERS Jake Arlen"; 0 for nowhere. */
    private int shouted(int k, int end) {
        if (end == k + 1) {
            return 0;
        }
        int first = pieces.get(k).from();
        int last = pieces.get(end - 1).to() - 1;
        boolean inside = isShouted(first + 1) || isShouted(last - 1);
        if (isShouted(first) && tokens.word(first).length() > 3 && !inside) {
            return k + 1;
        }
        return isShouted(last) && !inside && !isShouted(first) ? end - 1 : 0;
    }

    private boolean isShouted(int at) {
        return tokens.word(at).length() > 2
                && isAcronym(tokens.word(at))
                && tokens.word(at).indexOf('.') < 0;
    }

    private String title(int from, int to) {
        boolean outletArticle = tokens.lower(from - 1).equals("the")
                && tokens.isCapital(from - 1)
                && !tokens.isFirst(from - 1)
                && lexicon.is("outlethead", tokens.word(to - 1));
        return (outletArticle ? "The " : "") + tokens.join(from, to);
    }

    private void knownAlone(Piece piece) {
        if (piece.known() != null && !piece.is(Known.Kind.DEMONYM)) {
            boolean single = piece.to() == piece.from() + 1;
            if (piece.is(Known.Kind.SEAT) || (single && !piece.is(Known.Kind.OUTLET))) {
                List<String> words = List.of(tokens.join(piece.from(), piece.to()));
                names.add(new Name(piece.from(), piece.to(), null, words, false, '?', null));
            } else {
                names.add(Name.of(piece.from(), piece.to(), roster.known(piece.known())));
            }
        }
    }

    private @Nullable String countryIn(int k, int end) {
        for (Piece piece : pieces.subList(k, end)) {
            if (piece.known() != null && (piece.is(Known.Kind.DEMONYM) || piece.is(Known.Kind.COUNTRY))) {
                return piece.known().country();
            }
        }
        return null;
    }

    static boolean isAcronym(String word) {
        return word.length() >= 2
                && word.length() <= 8
                && word.equals(word.toUpperCase(java.util.Locale.ROOT))
                && word.chars().filter(Character::isUpperCase).count() >= 2;
    }
}
