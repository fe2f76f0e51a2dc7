package org.hearsay.actors;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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

    private Names(Lexicon lexicon, Tokens tokens, Pieces pieces, Roster roster) {
        this.lexicon = lexicon;
        this.tokens = tokens;
        this.pieces = pieces.list();
        this.roster = roster;
    }

    /** The names in order; those of one unknown word, and organs without a state, are left open. */
    static List<Name> find(Lexicon lexicon, Tokens tokens, Pieces pieces, Roster roster) {
        Names names = new Names(lexicon, tokens, pieces, roster);
        for (int k = 0; k < names.pieces.size(); ) {
            k = names.read(k);
        }
        return names.names;
    }

    private int read(int k) {
        int organ = organ(k);
        if (organ > k) {
            return organ;
        }
        Piece piece = pieces.get(k);
        if (piece.kind() != Piece.Kind.CAPITAL && piece.kind() != Piece.Kind.KNOWN) {
            return k + 1;
        }
        int end = runEnd(k);
        sort(k, end);
        return end;
    }

    /** "Chinese Foreign Ministry", "Russia's parliament", "the Assad regime", "Ministry of Defense of Ukraine", "the Foreign Ministry". */
    private int organ(int k) {
        Piece piece = pieces.get(k);
        if (piece.kind() == Piece.Kind.KNOWN && country(piece) != null && !isGivenName(k)) {
            int next = k + 1 < pieces.size()
                            && tokens.isPossessive(pieces.get(k + 1).from())
                    ? k + 2
                    : k + 1;
            Piece after = next < pieces.size() ? pieces.get(next) : piece;
            if (after.organ() != null
                    && sameSentence(k, next)
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

    private boolean isGivenName(int k) {
        Piece piece = pieces.get(k);
        return lexicon.given(tokens.word(piece.from())) != '?'
                && k + 1 < pieces.size()
                && pieces.get(k + 1).kind() == Piece.Kind.CAPITAL;
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
        boolean found = next < pieces.size() && pieces.get(next).is(Known.Kind.COUNTRY) && sameSentence(k, next);
        return found ? next : 0;
    }

    private void add(int from, int to, Organ organ, @Nullable String country) {
        String code = country == null ? "" : country;
        String state = lexicon.countryName(code);
        Entity entity = organ.state()
                ? roster.named(state, Entity.Sort.STATE, code)
                : roster.named(organ.of(state), Entity.Sort.BODY, code);
        entity.roles.add(organ.state() ? "government" : organ.alone().toLowerCase(java.util.Locale.ROOT));
        names.add(Name.of(from, to, entity));
        acronym(to, entity);
    }

    private static @Nullable String country(Piece piece) {
        boolean bearer = piece.is(Known.Kind.COUNTRY)
                || piece.is(Known.Kind.DEMONYM)
                || piece.is(Known.Kind.SEAT)
                || piece.is(Known.Kind.PERSON);
        return bearer && piece.known() != null ? piece.known().country() : null;
    }

    private boolean sameSentence(int k, int other) {
        return tokens.sentence(pieces.get(k).from())
                == tokens.sentence(pieces.get(other).from());
    }

    private int runEnd(int k) {
        int end = k + 1;
        while (end < pieces.size() && end - k < LONGEST && sameSentence(k, end)) {
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
        if (at + 1 >= pieces.size() || !sameSentence(at, at + 1) || !isNamePiece(at + 1)) {
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
        if (end > k + 1 && isOrg(k, end)) {
            boolean outlet = lexicon.is("outlethead", last) && !lexicon.is("orghead", last);
            Entity entity =
                    roster.named(title(from, to), outlet ? Entity.Sort.OUTLET : Entity.Sort.BODY, countryIn(k, end));
            names.add(Name.of(from, to, entity));
            acronym(to, entity);
        } else if (end > k + 1 && (lexicon.is("placehead", last) || lexicon.is("notperson", last))) {
            names.add(Name.of(from, to, roster.named(tokens.join(from, to), Entity.Sort.PLACE, null)));
        } else if (end > k + 1
                && pieces.get(k).kind() == Piece.Kind.KNOWN
                && !pieces.get(k).is(Known.Kind.PERSON)
                && !isGivenName(k)) {
            knownAlone(pieces.get(k));
            sort(k + 1, end);
        } else {
            person(k, end);
        }
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
            if (single && !piece.is(Known.Kind.OUTLET)) {
                names.add(
                        new Name(piece.from(), piece.to(), null, List.of(tokens.word(piece.from())), false, '?', null));
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

    /** A person's name, or one that nothing tells yet. */
    private void person(int k, int end) {
        int from = pieces.get(k).from();
        int to = pieces.get(end - 1).to();
        List<String> words = new ArrayList<>();
        for (Piece piece : pieces.subList(k, end)) {
            words.add(tokens.join(piece.from(), piece.to()));
        }
        Piece before = k == 0 || !sameSentence(k - 1, k) ? null : pieces.get(k - 1);
        boolean titled = before != null
                && (before.kind() == Piece.Kind.TITLE
                        || (before.role() != null && before.role().isHuman()));
        char gender = before == null ? '?' : titleGender(before);
        List<String> parts = List.of(String.join(" ", words).split(" ", -1));
        if (words.size() > 2
                && lexicon.given(words.get(0)) == '?'
                && lexicon.given(words.get(1)) != '?'
                && !words.get(0).endsWith(".")
                && lexicon.familyFirst(words.get(0)) == null) {
            person(k + 1, end);
            return;
        }
        Known known = end == k + 1 ? pieces.get(k).known() : null;
        Entity entity = known != null ? roster.known(known) : parts.size() == 1 ? null : roster.full(parts);
        if (entity != null) {
            boolean shown = titled
                    || lexicon.given(parts.getFirst()) != '?'
                    || parts.getFirst().endsWith(".")
                    || roster.isFamilyFirst(parts)
                    || parts.get(1).endsWith(".");
            judge(entity, shown && !tokens.lower(from - 1).equals("the"), parts, gender);
            acronym(to, entity);
        }
        names.add(new Name(from, to, entity, parts, titled, gender, null));
    }

    private void judge(Entity entity, boolean person, List<String> parts, char gender) {
        if (entity.sort == Entity.Sort.UNKNOWN && person) {
            entity.sort = Entity.Sort.PERSON;
        }
        char given = lexicon.given(roster.isFamilyFirst(parts) ? parts.getLast() : parts.getFirst());
        if (entity.gender == '?') {
            entity.gender = gender != '?' ? gender : given == 'm' || given == 'f' ? given : '?';
        }
    }

    private char titleGender(Piece before) {
        String word = tokens.word(before.from());
        if (before.kind() == Piece.Kind.TITLE) {
            return lexicon.is("title-m", word) ? 'm' : lexicon.is("title-f", word) ? 'f' : '?';
        }
        return before.role() == null ? '?' : before.role().gender();
    }

    /** "Free Syrian Army (FSA)". */
    private void acronym(int at, Entity entity) {
        if (tokens.lower(at).equals("(") && tokens.lower(at + 2).equals(")") && isAcronym(tokens.word(at + 1))) {
            roster.acronym(tokens.word(at + 1), entity);
            if (entity.sort == Entity.Sort.UNKNOWN) {
                entity.sort = Entity.Sort.BODY;
            }
        }
    }

    static boolean isAcronym(String word) {
        return word.length() >= 2
                && word.length() <= 8
                && word.equals(word.toUpperCase(java.util.Locale.ROOT))
                && word.chars().filter(Character::isUpperCase).count() >= 2;
    }
}
