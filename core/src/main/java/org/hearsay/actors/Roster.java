package org.hearsay.actors;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** All whom an article names, found again by full name, by a part of it, or by an acronym. */
final class Roster {
    /** Namesakes looked at before giving up; keeps hostile texts linear. */
    private static final int NAMESAKES = 24;

    private final Lexicon lexicon;
    private final Map<String, Entity> byName = new HashMap<>();
    private final Map<String, List<Entity>> personsByWord = new HashMap<>();
    private final Map<String, Entity> byAcronym = new HashMap<>();
    private final Map<Entity, List<String>> words = new HashMap<>();

    Roster(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Someone whom the gazetteer knows. */
    Entity known(Known known) {
        Entity.Sort sort = switch (known.kind()) {
            case COUNTRY, DEMONYM -> Entity.Sort.STATE;
            case SEAT -> known.country() == null ? Entity.Sort.BODY : Entity.Sort.STATE;
            case BODY -> Entity.Sort.BODY;
            case OUTLET -> Entity.Sort.OUTLET;
            case PERSON -> Entity.Sort.PERSON;
            case PLACE -> Entity.Sort.PLACE;
        };
        Entity entity = named(known.name(), sort, known.country());
        char gender = sort == Entity.Sort.PERSON ? lexicon.given(known.name().split(" ", -1)[0]) : '?';
        if (entity.gender == '?' && (gender == 'm' || gender == 'f')) {
            entity.gender = gender;
        }
        return entity;
    }

    /** A body, state or place by the name we write. */
    Entity named(String name, Entity.Sort sort, @Nullable String country) {
        Entity entity = byName.computeIfAbsent(key(name), key -> new Entity(name, sort, country));
        if (sort == Entity.Sort.PERSON && !words.containsKey(entity)) {
            index(entity, List.of(name.split(" ", -1)));
        }
        if (entity.sort == Entity.Sort.UNKNOWN) {
            entity.sort = sort;
        }
        return entity;
    }

    private static String key(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.startsWith("the ") ? lower.substring(4) : lower;
    }

    /** Takes the acronym in brackets that may follow a name: "Free Syrian Army (FSA)". */
    void acronym(Tokens tokens, int at, Entity entity) {
        if (tokens.lower(at).equals("(") && tokens.lower(at + 2).equals(")") && Names.isAcronym(tokens.word(at + 1))) {
            byAcronym.putIfAbsent(tokens.word(at + 1), entity);
            if (entity.sort == Entity.Sort.UNKNOWN) {
                entity.sort = Entity.Sort.BODY;
            }
        }
    }

    @Nullable
    Entity byAcronym(String acronym) {
        return byAcronym.get(acronym);
    }

    @Nullable
    Entity byName(String name) {
        return byName.get(key(name));
    }

    /** Whoever bears a name of several words; a new entity if nobody does yet. */
    Entity full(List<String> name) {
        Entity same = byName.get(key(String.join(" ", name)));
        if (same != null) {
            return same;
        }
        for (Entity other : namesakes(name.getLast(), name)) {
            List<String> otherName = words.getOrDefault(other, List.of());
            if (agree(name, otherName)) {
                if (name.size() > otherName.size() && !isFromGazetteer(other)) {
                    rename(other, name);
                }
                byName.put(key(String.join(" ", name)), other);
                return other;
            }
        }
        Entity entity = new Entity(String.join(" ", name), Entity.Sort.UNKNOWN, null);
        byName.put(key(entity.name), entity);
        index(entity, name);
        return entity;
    }

    private boolean isFromGazetteer(Entity entity) {
        return entity.sort == Entity.Sort.PERSON
                && !String.join(" ", words.getOrDefault(entity, List.of())).equals(entity.name);
    }

    private void rename(Entity entity, List<String> name) {
        entity.name = String.join(" ", name);
        words.put(entity, name);
        index(entity, name);
    }

    private void index(Entity entity, List<String> name) {
        words.put(entity, name);
        for (String word : name) {
            List<Entity> list = personsByWord.computeIfAbsent(key(word), key -> new ArrayList<>());
            if (!list.contains(entity) && list.size() < NAMESAKES) {
                list.add(entity);
            }
        }
    }

    private List<Entity> namesakes(String last, List<String> name) {
        List<Entity> found = new ArrayList<>(personsByWord.getOrDefault(key(last), List.of()));
        if (isFamilyFirst(name)) {
            found.addAll(personsByWord.getOrDefault(key(name.getFirst()), List.of()));
        }
        return found;
    }

    /** The same first and last word, or the same last word and one first name an initial of the other; or one holds all of the other. */
    private static boolean agree(List<String> one, List<String> other) {
        if (one.size() == 1 || other.size() == 1) {
            return false;
        }
        boolean lasts = one.getLast().equalsIgnoreCase(other.getLast());
        boolean firsts = one.getFirst().equalsIgnoreCase(other.getFirst());
        boolean initials =
                plain(one.getFirst()).length() == 1 || plain(other.getFirst()).length() == 1;
        boolean sameInitial = one.getFirst().charAt(0) == other.getFirst().charAt(0);
        boolean spelling = isSpelling(one.getFirst(), other.getFirst());
        return (lasts && (firsts || spelling || (initials && sameInitial)))
                || (one.size() != other.size() && (one.containsAll(other) || other.containsAll(one)));
    }

    /** "Dmitry" and "Dmitri": longer words that differ in one letter only, but not in the first. */
    private static boolean isSpelling(String one, String other) {
        if (Math.min(one.length(), other.length()) < 5 || Math.abs(one.length() - other.length()) > 1) {
            return false;
        }
        int start = 0;
        while (start < one.length() && start < other.length() && one.charAt(start) == other.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < one.length() - start
                && end < other.length() - start
                && one.charAt(one.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
            end++;
        }
        return start > 0 && Math.max(one.length(), other.length()) - start - end <= 1;
    }

    private static String plain(String word) {
        return word.replace(".", "");
    }

    /** Whether the family name stands first, as in Chinese, Korean, Vietnamese and (turned) Hungarian names. */
    boolean isFamilyFirst(List<String> name) {
        String language = lexicon.familyFirst(name.getFirst());
        if (language == null || name.size() < 2) {
            return false;
        }
        boolean givenLast = lexicon.given(name.getLast()) != '?';
        return switch (language) {
            case "hu" -> givenLast && name.size() == 2 && lexicon.given(name.getFirst()) == '?';
            case "vi" -> name.size() <= 4;
            default -> name.size() <= 3 && !givenLast;
        };
    }

    /** Whom a single word of a name means at a token, or null: family names before given ones, then whoever was named last. */
    @Nullable
    Entity shortForm(String word, char gender, int at) {
        List<Entity> all = personsByWord.getOrDefault(key(word), List.of());
        Entity best = null;
        int bestScore = -1;
        for (Entity entity : all) {
            List<String> name = words.getOrDefault(entity, List.of());
            String family = isFamilyFirst(name) ? name.getFirst() : name.getLast();
            boolean clash = gender != '?' && entity.gender != '?' && entity.gender != gender;
            if (clash || (entity.sort != Entity.Sort.PERSON && entity.sort != Entity.Sort.UNKNOWN)) {
                continue;
            }
            int score = (same(family, word) ? 4 : 0)
                    + (entity.lastMention >= 0 && entity.lastMention < at ? 2 : 0)
                    + (entity.sort == Entity.Sort.PERSON ? 1 : 0);
            if (score > bestScore || (score == bestScore && best != null && entity.lastMention > best.lastMention)) {
                best = entity;
                bestScore = score;
            }
        }
        return best;
    }

    /** "Assad" is the family name of "al-Assad". */
    private static boolean same(String family, String word) {
        return strip(family).equalsIgnoreCase(strip(word));
    }

    private static String strip(String word) {
        return word.matches("(?i)(al|el)-.+") ? word.substring(3) : word;
    }

    List<String> wordsOf(Entity entity) {
        return words.getOrDefault(entity, Arrays.asList(entity.name.split(" ", -1)));
    }
}
