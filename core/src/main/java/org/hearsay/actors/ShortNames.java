package org.hearsay.actors;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds whom names of one word mean: surnames, acronyms, first words of organizations' names; and whose organ an organ is. */
final class ShortNames {
    private final Lexicon lexicon;
    private final Tokens tokens;
    private final Roster roster;
    private final Map<String, Entity> bodiesByFirstWord = new HashMap<>();
    private final Map<String, Entity> lastByHead = new HashMap<>();
    /** For nouns that come before the name they shorten: "the Britain-based Observatory". */
    private final Map<String, Entity> firstByHead = new HashMap<>();

    private final Map<Organ, Entity> lastOrgan = new HashMap<>();

    ShortNames(Lexicon lexicon, Tokens tokens, Roster roster) {
        this.lexicon = lexicon;
        this.tokens = tokens;
        this.roster = roster;
    }

    List<Name> resolve(List<Name> names) {
        for (Name name : names) {
            if (name.entity() != null && name.entity().sort == Entity.Sort.BODY && name.to() > name.from() + 1) {
                bodiesByFirstWord.putIfAbsent(tokens.word(name.from()), name.entity());
            }
            if (name.entity() != null && name.entity().sort == Entity.Sort.UNKNOWN && acts(name)) {
                name.entity().sort = Entity.Sort.PERSON;
            }
        }
        names.forEach(this::rememberHead);
        names.forEach(this::showPerson);
        List<Name> resolved = new ArrayList<>(names.size());
        for (Name name : names) {
            Entity entity =
                    name.organ() != null ? organ(name.organ()) : name.entity() == null ? word(name) : name.entity();
            entity.lastMention = name.from();
            if (name.gender() != '?' && entity.gender == '?') {
                entity.gender = name.gender();
            }
            if (name.titled() && entity.sort == Entity.Sort.UNKNOWN) {
                entity.sort = Entity.Sort.PERSON;
            }
            remember(name, entity);
            resolved.add(name.with(entity));
        }
        return resolved;
    }

    /** "Maria Paris" is a person if "Paris" alone does what persons do, although a capital is called so too. */
    private void showPerson(Name name) {
        if (name.words().size() == 1 && name.entity() == null && lexicon.is("saying", tokens.lower(name.to()))) {
            Entity bearer = roster.shortForm(name.words().getFirst(), name.gender(), name.from());
            boolean family =
                    bearer != null && bearer.name.endsWith(" " + name.words().getFirst());
            if (bearer != null && family && bearer.sort == Entity.Sort.UNKNOWN) {
                bearer.sort = Entity.Sort.PERSON;
            }
        }
    }

    /** Whether a name of two words or more does what persons do. */
    private boolean acts(Name name) {
        boolean the = tokens.lower(name.from() - 1).equals("the");
        String next = tokens.lower(name.to());
        boolean says = lexicon.is("saying", next)
                || next.equals("who")
                || (next.equals(",") && tokens.lower(name.to() + 1).equals("who"));
        boolean aged = next.equals(",")
                && tokens.isNumber(name.to() + 1)
                && tokens.word(name.to() + 1).length() == 2
                && tokens.lower(name.to() + 2).equals(",");
        boolean said = tokens.lower(name.from() - 1).matches("said|says|added|told");
        return !the
                && (says || aged || said)
                && name.words().size() >= 2
                && name.words().size() <= 4;
    }

    private void rememberHead(Name name) {
        Entity entity = name.entity();
        if (entity != null && entity.sort == Entity.Sort.BODY && entity.name.indexOf(' ') > 0) {
            for (String word : entity.name.split(" ", -1)) {
                if (lexicon.is("orghead", word)) {
                    firstByHead.putIfAbsent(word, entity);
                }
            }
        }
    }

    private Entity organ(Organ organ) {
        Entity last = lastOrgan.get(organ);
        return last != null ? last : roster.named(organ.alone(), Entity.Sort.BODY, null);
    }

    private void remember(Name name, Entity entity) {
        if (entity.sort == Entity.Sort.BODY && entity.name.indexOf(' ') > 0) {
            for (String word : entity.name.split(" ", -1)) {
                if (lexicon.is("orghead", word)) {
                    lastByHead.put(word, entity);
                }
            }
        }
        if (entity.sort == Entity.Sort.BODY && entity.country != null) {
            for (int i = name.from(); i < name.to(); i++) {
                Phrases.Match<Organ> match = lexicon.organ(tokens, i);
                if (match != null && !match.value().state()) {
                    lastOrgan.put(match.value(), entity);
                    return;
                }
            }
        }
    }

    private Entity word(Name name) {
        String word = String.join(" ", name.words());
        Entity acronym = Names.isAcronym(word) ? roster.byAcronym(word) : null;
        if (acronym != null) {
            return acronym;
        }
        Phrases.Match<Known> match = lexicon.known(tokens, name.from());
        Known known = match != null && match.end() == name.to() ? match.value() : null;
        Entity person = roster.shortForm(word, name.gender(), name.from());
        if (person != null && isPlausible(name, person, known)) {
            return person;
        }
        if (known != null) {
            boolean place = known.kind() == Known.Kind.SEAT && isPlace(name);
            return place ? roster.named(word, Entity.Sort.PLACE, known.country()) : roster.known(known);
        }
        Entity shortened = lastByHead.getOrDefault(word, firstByHead.get(word));
        if (shortened != null) {
            return shortened;
        }
        Entity body = bodiesByFirstWord.get(word);
        if (body != null && !name.titled()) {
            return body;
        }
        return unknown(name, word);
    }

    /** Whether a seat of government is the city here, not the government: "in central Beijing", "flew to Beijing", "visited Beijing". */
    private boolean isPlace(Name name) {
        int at = name.from() - 1;
        while (lexicon.is("part", tokens.lower(at)) && tokens.sentence(at) == tokens.sentence(name.from())) {
            at--;
        }
        String before = tokens.lower(at);
        boolean way = before.equals("to") || before.equals("from") || before.equals("for");
        return lexicon.is("within", before)
                || lexicon.is("reach", before)
                || (before.equals("to") && lexicon.is("coming", tokens.lower(at - 1)))
                || (way && (lexicon.is("motion", tokens.lower(at - 1)) || isSpan(name, before)))
                || (before.equals("of") && lexicon.is("quarter", tokens.lower(at - 1)));
    }

    /** "From Beijing to Moscow". */
    private boolean isSpan(Name name, String before) {
        return before.equals("from") && tokens.lower(name.to()).equals("to") && tokens.isCapital(name.to() + 1);
    }

    /** "Jordan" is somebody only where he has been named in full and no preposition makes it a place. */
    private boolean isPlausible(Name name, Entity person, @Nullable Known known) {
        String before = tokens.lower(name.from() - 1);
        if (known == null || known.kind() == Known.Kind.PERSON) {
            return !before.equals("the");
        }
        boolean family = person.sort == Entity.Sort.PERSON
                && (person.name.endsWith(" " + tokens.word(name.from()))
                        || roster.isFamilyFirst(roster.wordsOf(person)));
        boolean met = person.lastMention >= 0 && person.lastMention < name.from();
        return name.titled() || (family && met && !before.matches("in|to|from|at|the|near|across|outside|of"));
    }

    private Entity unknown(Name name, String word) {
        Entity entity = roster.named(word, Entity.Sort.UNKNOWN, null);
        if (entity.sort == Entity.Sort.UNKNOWN) {
            if (lexicon.is("orghead", word)) {
                entity.sort = Entity.Sort.BODY;
            } else if (name.titled() || lexicon.given(word) != '?') {
                entity.sort = Entity.Sort.PERSON;
                char gender = lexicon.given(word);
                entity.gender = entity.gender == '?' && (gender == 'm' || gender == 'f') ? gender : entity.gender;
            } else if (Names.isAcronym(word)) {
                entity.sort = Entity.Sort.BODY;
            }
        }
        return entity;
    }
}
