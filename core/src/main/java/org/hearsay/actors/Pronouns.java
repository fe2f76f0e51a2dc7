package org.hearsay.actors;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whom a pronoun of the third person or a relative pronoun means. */
final class Pronouns {
    static final Set<String> FIRST = Set.of("i", "me", "my", "mine", "myself", "we", "us", "our", "ours", "ourselves");
    private static final Set<String> HE = Set.of("he", "him", "his", "himself");
    private static final Set<String> SHE = Set.of("she", "her", "hers", "herself");
    private static final Set<String> THEY = Set.of("they", "them", "their", "theirs", "themselves");
    private static final Set<String> IT = Set.of("it", "its", "itself");
    private static final Set<String> RELATIVE = Set.of("who", "whom", "whose", "which");
    private static final int MOST = 60;
    private static final int FARTHEST = 4;

    /** Sentences back to the last person named, if nobody else stands nearer. */
    private static final int LAST_NAMED = 12;

    /** What a name counts for, against a description. */
    private static final int NAMED = 4;

    private final Reading reading;
    private final Tokens tokens;

    Pronouns(Reading reading) {
        this.reading = reading;
        this.tokens = reading.tokens;
    }

    static boolean isThird(String word) {
        return HE.contains(word) || SHE.contains(word) || THEY.contains(word) || IT.contains(word);
    }

    /** Whether it stands for one human being. */
    static boolean isOfPerson(String word) {
        return HE.contains(word) || SHE.contains(word);
    }

    static boolean isRelative(String word) {
        return RELATIVE.contains(word) || word.equals("that");
    }

    @Nullable
    Entity resolve(int at) {
        String word = tokens.lower(at);
        if (HE.contains(word)) {
            return person(at, 'm');
        }
        if (SHE.contains(word)) {
            return person(at, 'f');
        }
        if (THEY.contains(word) || IT.contains(word)) {
            return body(at, THEY.contains(word));
        }
        return RELATIVE.contains(word) ? antecedent(at) : null;
    }

    private @Nullable Entity person(int at, char gender) {
        Mention best = null;
        boolean rivals = false;
        int bestScore = Integer.MIN_VALUE;
        int here = tokens.sentence(at);
        for (int i = reading.mentions.size() - 1, seen = 0; i >= 0 && seen < MOST; i--, seen++) {
            Mention mention = reading.mentions.get(i);
            int distance = here - tokens.sentence(mention.from());
            if (distance > FARTHEST && (best != null || distance > LAST_NAMED)) {
                break;
            }
            Entity entity = mention.entity();
            boolean clash = entity.gender != '?' && entity.gender != gender;
            boolean far = distance > FARTHEST && entity.sort != Entity.Sort.PERSON;
            if (clash || far || !isPossible(entity)) {
                continue;
            }
            int score = mention.weight() * 2
                    - distance * 4
                    + (entity.gender == gender ? 3 : 0)
                    + (entity.sort == Entity.Sort.PERSON ? NAMED : entity.sort == Entity.Sort.UNKNOWN ? -4 : 0);
            rivals |= best != null && best.entity() != entity;
            if (score > bestScore) {
                best = mention;
                bestScore = score;
            }
        }
        return best == null ? null : shown(best.entity(), gender, rivals);
    }

    /** A human being, or a name that may be a person's. */
    private static boolean isPossible(Entity entity) {
        return entity.isHuman() || (entity.sort == Entity.Sort.UNKNOWN && (entity.speaks || entity.looksLikePerson()));
    }

    /** What a pronoun shows of the one it means: that it is a person, and of which gender. */
    private static Entity shown(Entity entity, char gender, boolean rivals) {
        if (entity.sort == Entity.Sort.UNKNOWN) {
            entity.sort = Entity.Sort.PERSON;
        }
        if (!rivals && entity.gender == '?' && entity.sort == Entity.Sort.PERSON) {
            entity.gender = gender;
        }
        return entity;
    }

    private @Nullable Entity body(int at, boolean plural) {
        Mention best = null;
        int bestScore = Integer.MIN_VALUE;
        int here = tokens.sentence(at);
        for (int i = reading.mentions.size() - 1, seen = 0; i >= 0 && seen < MOST; i--, seen++) {
            Mention mention = reading.mentions.get(i);
            int distance = here - tokens.sentence(mention.from());
            if (distance > 2) {
                break;
            }
            boolean collective = mention.entity().collective && mention.entity().sort == Entity.Sort.UNNAMED;
            int fit = collective ? 3 : fit(mention.entity().sort, plural);
            int score = mention.weight() * 2 - distance * 4 + fit;
            if (fit >= 0 && score > bestScore) {
                best = mention;
                bestScore = score;
            }
        }
        return best == null ? null : best.entity();
    }

    private static int fit(Entity.Sort sort, boolean plural) {
        return switch (sort) {
            case GROUP -> plural ? 9 : -1;
            case BODY, OUTLET -> plural ? 1 : 4;
            case STATE -> plural ? 0 : 3;
            case DOCUMENT -> plural ? -1 : 2;
            case PERSON, PLACE, UNNAMED, UNKNOWN -> -1;
        };
    }

    /** The noun phrase right before, or before a comma. */
    private @Nullable Entity antecedent(int at) {
        Mention last = reading.mentions.last();
        if (last == null || tokens.sentence(last.from()) != tokens.sentence(at)) {
            return null;
        }
        int gap = at - last.to();
        boolean who = !tokens.lower(at).equals("which");
        if (who && last.entity().sort == Entity.Sort.PLACE) {
            return null;
        }
        return gap <= 1 || (who && gap <= 5 && (last.entity().isHuman() || last.entity().sort == Entity.Sort.GROUP))
                ? last.entity()
                : null;
    }
}
