package org.hearsay.actors;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.encoder.NameType;

/** Reads runs of capitals as persons' names, with what titles and given names show. */
final class PersonNames {
    private final Lexicon lexicon;
    private final Tokens tokens;
    private final List<Piece> pieces;
    private final Roster roster;
    private final Recognized recognized;
    private final List<Name> names;

    /** @param names where names that are found go */
    PersonNames(
            Lexicon lexicon,
            Tokens tokens,
            List<Piece> pieces,
            Roster roster,
            Recognized recognized,
            List<Name> names) {
        this.lexicon = lexicon;
        this.tokens = tokens;
        this.pieces = pieces;
        this.roster = roster;
        this.recognized = recognized;
        this.names = names;
    }

    /** A person's name, or one that nothing tells yet. */
    void read(int k, int end) {
        int from = pieces.get(k).from();
        int to = pieces.get(end - 1).to();
        List<String> words = new ArrayList<>();
        for (Piece piece : pieces.subList(k, end)) {
            words.add(tokens.join(piece.from(), piece.to()));
        }
        Piece before = k == 0 || !tokens.sameSentence(pieces.get(k - 1), pieces.get(k)) ? null : pieces.get(k - 1);
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
            read(k + 1, end);
            return;
        }
        Known known = end == k + 1 ? pieces.get(k).known() : null;
        Entity entity = known != null ? roster.known(known) : parts.size() == 1 ? null : roster.full(parts);
        if (entity != null) {
            if (entity.sort == Entity.Sort.UNKNOWN && recognized.is(from, to, NameType.ORGANIZATION)) {
                entity.sort = Entity.Sort.BODY;
            }
            boolean shown = titled
                    || recognized.is(from, to, NameType.PERSON)
                    || lexicon.given(parts.getFirst()) != '?'
                    || parts.getFirst().endsWith(".")
                    || roster.isFamilyFirst(parts)
                    || parts.get(1).endsWith(".");
            judge(entity, shown && !tokens.lower(from - 1).equals("the"), parts, gender);
            roster.acronym(tokens, to, entity);
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
}
