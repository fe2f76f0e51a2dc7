package org.hearsay.actors;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Reads what an article says named persons are, and finds persons by it. */
final class Holders {
    private static final int WINDOW = 14;
    private static final int MOST = 40;

    private final Reading reading;
    private final Tokens tokens;
    private final BitSet appositions = new BitSet();
    private final Map<String, List<Entity>> byNoun = new HashMap<>();

    Holders(Reading reading) {
        this.reading = reading;
        this.tokens = reading.tokens;
    }

    /** Takes titles and roles before a person's name and in apposition to it. */
    void describe(Name name) {
        Entity person = name.entity();
        if (person == null || (person.sort != Entity.Sort.PERSON && person.sort != Entity.Sort.UNKNOWN)) {
            return;
        }
        Piece before = before(name.from());
        if (before != null) {
            take(person, before);
        }
        Piece after = after(name.to(), person.sort == Entity.Sort.PERSON);
        if (after != null) {
            take(person, after);
            appositions.set(after.from());
        }
    }

    /** The role right before a name, or before it and a comma. */
    @Nullable
    Piece before(int from) {
        int at = from - 1;
        if (at >= 0 && tokens.word(at).equals(",")) {
            at--;
            Name affiliation = at > 0 ? reading.nameAt[at] : null;
            if (affiliation != null
                    && affiliation.from() > 1
                    && Set.of("of", "for").contains(tokens.lower(affiliation.from() - 1))) {
                at = affiliation.from() - 2;
            }
        }
        if (at < 0 || tokens.sentence(at) != tokens.sentence(from) || reading.nameAt[at] != null) {
            return null;
        }
        Piece piece = reading.pieces.of(at);
        boolean far = at < from - 1;
        boolean human =
                piece.role() != null && piece.role().isHuman() && !piece.role().plural();
        return human && !(far && piece.is(Role.Kind.PERSON) && !startsSentencePhrase(piece)) ? piece : null;
    }

    private boolean startsSentencePhrase(Piece piece) {
        return reading.phrases.read(piece).determiner() == Phrase.Determiner.DEFINITE;
    }

    /** The role in "Name, the ... role" or "Name is the ... role". */
    private @Nullable Piece after(int to, boolean person) {
        String link = tokens.lower(to);
        boolean linked = Set.of(",", "is", "was", "(").contains(link);
        if (!linked && !(person && isBareApposition(to))) {
            return null;
        }
        for (int at = linked ? to + 1 : to; at < Math.min(to + WINDOW, tokens.size()); ) {
            if (tokens.sentence(at) != tokens.sentence(to)) {
                return null;
            }
            Piece piece = reading.pieces.of(at);
            if (piece.role() != null && piece.role().isHuman() && reading.nameAt[at] == null) {
                return appositive(piece, to, link) ? piece : null;
            }
            boolean passes = reading.nameAt[at] != null
                    || tokens.isPossessive(at)
                    || (piece.kind() != Piece.Kind.MARK && !isVerbal(tokens.lower(at)));
            if (!passes) {
                return null;
            }
            at = reading.nameAt[at] != null ? reading.nameAt[at].to() : piece.to();
        }
        return null;
    }

    /** "Jake Arlen a doctor", "Jake Arlen head of the union", where a comma has been lost. */
    private boolean isBareApposition(int to) {
        Name name = to >= 2 && to < tokens.size() ? reading.nameAt[to - 1] : null;
        if (name == null || name.to() - name.from() < 2) {
            return false;
        }
        Piece piece = reading.pieces.of(to);
        boolean office = piece.role() != null
                && piece.role().isHuman()
                && !tokens.isCapital(to)
                && Set.of("of", "for", "at", "in").contains(tokens.lower(piece.to()));
        return office || Set.of("a", "an", "the").contains(tokens.lower(to));
    }

    /** Whether a role only says what the person named before it is. */
    boolean isApposition(Piece piece) {
        return appositions.get(piece.from());
    }

    /** An apposition reaches back to the comma, and its noun is not the title of the next person. */
    private boolean appositive(Piece piece, int to, String link) {
        Phrase phrase = reading.phrases.read(piece);
        boolean title = piece.to() < tokens.size() && reading.nameAt[piece.to()] != null;
        boolean copula = link.equals("is") || link.equals("was");
        boolean determined = phrase.determiner() != Phrase.Determiner.NONE || !copula;
        return !title
                && determined
                && phrase.from() <= to + 2
                && (piece.role() != null && !piece.role().plural());
    }

    private boolean isVerbal(String word) {
        return reading.lexicon.is("saying", word)
                || word.matches(
                        "who|which|that|and|but|not|in|on|at|to|with|by|from|has|had|have|will|would|he|she|they|it|as");
    }

    private void take(Entity person, Piece piece) {
        Role role = piece.role();
        if (role == null) {
            return;
        }
        Phrase phrase = reading.phrases.read(piece);
        if (person.sort == Entity.Sort.UNKNOWN) {
            person.sort = Entity.Sort.PERSON;
        }
        if (person.gender == '?') {
            person.gender = role.gender();
        }
        person.roles.add(role.sense());
        person.qualities.addAll(phrase.qualities());
        index(person, role);
        if (phrase.possessor() != null && phrase.possessor() != person) {
            person.owners.add(phrase.possessor());
        }
        if (role.kind() == Role.Kind.OFFICE || role.kind() == Role.Kind.SPOKESMAN) {
            person.country = person.country == null ? phrase.country() : person.country;
        }
        if (role.kind() == Role.Kind.SPOKESMAN && person.speaksFor == null) {
            person.speaksFor = bodyOf(phrase);
        }
    }

    /** The body that a phrase names, for which a spokesman or a statement speaks; or null. */
    @Nullable
    Entity bodyOf(Phrase phrase) {
        for (Entity body : phrase.bodies()) {
            if (body.sort == Entity.Sort.BODY || body.sort == Entity.Sort.STATE) {
                return body;
            }
        }
        return null;
    }

    private void index(Entity person, Role role) {
        for (String noun : new TreeSet<>(List.of(role.sense(), noun(role.word())))) {
            List<Entity> list = byNoun.computeIfAbsent(noun, key -> new ArrayList<>());
            if (!list.contains(person) && list.size() < MOST) {
                list.add(person);
            }
        }
    }

    /** The noun of a phrase: "secretary" of "secretary of state", "minister" of "defense minister". */
    static String noun(String word) {
        int of = word.indexOf(" of ");
        String head = of > 0 ? word.substring(0, of) : word;
        return head.substring(head.lastIndexOf(' ') + 1);
    }

    /** Those who hold an office or are called so; plain "minister" finds every minister. */
    List<Entity> of(Role role) {
        List<Entity> exact = byNoun.getOrDefault(role.sense(), List.of());
        boolean plain = role.word().equals(noun(role.word()));
        return (plain && exact.isEmpty()) || plain ? byNoun.getOrDefault(noun(role.word()), exact) : exact;
    }
}
