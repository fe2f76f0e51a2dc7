package org.hearsay.actors;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whom a common noun means: somebody named, somebody described before, or somebody new. */
final class Roles {
    private static final int NEAR = 2;
    private static final Set<String> GENERIC = Set.of(
            "group",
            "organization",
            "organisation",
            "company",
            "firm",
            "corporation",
            "agency",
            "body",
            "movement",
            "militia",
            "airline");

    private final Reading reading;
    private final Tokens tokens;
    private final Holders holders;
    private final Map<String, Entity> described = new HashMap<>();
    private final Map<String, Deque<Entity>> unnamedByNoun = new HashMap<>();

    Roles(Reading reading, Holders holders) {
        this.reading = reading;
        this.tokens = reading.tokens;
        this.holders = holders;
    }

    /** Null where it only describes a name beside it, or where the text does not tell. */
    @Nullable
    Entity resolve(Piece piece) {
        Role role = piece.role();
        if (role == null || describesName(piece) || isModifier(piece)) {
            return null;
        }
        Phrase phrase = reading.phrases.read(piece);
        return switch (role.kind()) {
            case OFFICE, PERSON -> human(role, phrase);
            case SPOKESMAN -> spokesman(role, phrase);
            case STOOGE -> stooge(phrase);
            case DOCUMENT -> document(role, phrase);
            case OUTLET -> outlet(role, phrase);
            case STATE -> state(phrase);
            case BODY -> body(role, phrase);
        };
    }

    private boolean describesName(Piece piece) {
        int next = piece.to();
        Name name = next < tokens.size() && tokens.sentence(next) == tokens.sentence(piece.from())
                ? reading.nameAt[next]
                : null;
        return name != null
                && name.from() == next
                && name.entity() != null
                && name.entity().isHuman()
                && piece.role() != null
                && piece.role().isHuman()
                && !piece.role().plural();
    }

    /** "Police officer", "security official": the next noun is the head. */
    private boolean isModifier(Piece piece) {
        int next = piece.to();
        return next < tokens.size()
                && tokens.sentence(next) == tokens.sentence(piece.from())
                && reading.pieces.of(next).role() != null
                && reading.nameAt[next] == null;
    }

    private @Nullable Entity human(Role role, Phrase phrase) {
        boolean definite = phrase.determiner() != Phrase.Determiner.INDEFINITE && !role.plural();
        if (definite) {
            Entity holder = holder(role, phrase);
            if (holder != null) {
                return holder;
            }
            Entity before = unnamedBefore(role, phrase);
            if (before != null) {
                return before;
            }
        } else if (role.plural() && phrase.determiner() == Phrase.Determiner.DEFINITE) {
            Entity before = unnamedBefore(role, phrase);
            if (before != null) {
                return before;
            }
        }
        return describe(role, phrase, role.plural() ? Entity.Sort.GROUP : Entity.Sort.UNNAMED);
    }

    /** The single named person who is called so; with several, the one named near by if the others are far. */
    private @Nullable Entity holder(Role role, Phrase phrase) {
        Entity single = null;
        int earlier = 0;
        Entity near = null;
        int nearby = 0;
        for (Entity entity : holders.of(role)) {
            if (!fits(entity, phrase)) {
                continue;
            }
            boolean before = entity.lastMention >= 0
                    && entity.lastMention < phrase.from()
                    && reading.mentions.size() > 0
                    && seen(entity);
            if (before) {
                earlier++;
                single = entity;
                if (tokens.sentence(phrase.from()) - tokens.sentence(entity.lastMention) <= NEAR) {
                    nearby++;
                    near = entity;
                }
            } else if (earlier == 0 && role.kind() == Role.Kind.OFFICE && phrase.country() != null && single == null) {
                single = entity;
            }
        }
        return earlier <= 1 ? single : nearby == 1 ? near : null;
    }

    private boolean seen(Entity entity) {
        return entity.lastMention <= lastRead();
    }

    private int lastRead() {
        Mention last = reading.mentions.last();
        return last == null ? -1 : last.from();
    }

    private static boolean fits(Entity entity, Phrase phrase) {
        if (phrase.country() != null
                && entity.country != null
                && !phrase.country().equals(entity.country)) {
            return false;
        }
        if ((phrase.country() != null && entity.country == null)
                || (phrase.possessor() != null
                        && !entity.owners.isEmpty()
                        && !entity.owners.contains(phrase.possessor()))) {
            return false;
        }
        Role role = phrase.head().role();
        boolean clash = role != null && role.gender() != '?' && entity.gender != '?' && role.gender() != entity.gender;
        boolean former =
                entity.qualities.contains("former") != phrase.qualities().contains("former")
                        && phrase.qualities().contains("former");
        return !clash && !former;
    }

    private @Nullable Entity unnamedBefore(Role role, Phrase phrase) {
        Deque<Entity> list = unnamedByNoun.get(role.word() + (role.plural() ? "s" : ""));
        if (list == null || (!phrase.qualities().isEmpty() && phrase.country() == null)) {
            return null;
        }
        Entity latest = list.peekLast();
        boolean fits =
                latest != null && (phrase.country() == null || phrase.country().equals(latest.country));
        boolean near = latest != null && tokens.sentence(phrase.from()) - tokens.sentence(latest.lastMention) <= 8;
        return fits && near ? latest : null;
    }

    private Entity describe(Role role, Phrase phrase, Entity.Sort sort) {
        String key = sort + phrase.label().toLowerCase(java.util.Locale.ROOT);
        Entity entity = described.computeIfAbsent(key, k -> new Entity(phrase.label(), sort, phrase.country()));
        entity.gender = role.gender();
        Deque<Entity> list =
                unnamedByNoun.computeIfAbsent(role.word() + (role.plural() ? "s" : ""), k -> new ArrayDeque<>());
        list.remove(entity);
        list.addLast(entity);
        if (list.size() > 8) {
            list.removeFirst();
        }
        return entity;
    }

    private @Nullable Entity spokesman(Role role, Phrase phrase) {
        Entity body = holders.bodyOf(phrase);
        if (body != null) {
            Entity entity = describe(role, phrase, role.plural() ? Entity.Sort.GROUP : Entity.Sort.UNNAMED);
            entity.spokesman = true;
            entity.body = body;
            return entity;
        }
        return human(role, phrase);
    }

    /** Somebody's man whom the article has named as his. */
    private @Nullable Entity stooge(Phrase phrase) {
        Entity owner = phrase.possessor();
        Entity found = null;
        for (int i = reading.mentions.size() - 1; owner != null && i >= 0 && i > reading.mentions.size() - 60; i--) {
            Entity entity = reading.mentions.get(i).entity();
            if (entity.sort == Entity.Sort.PERSON && entity.owners.contains(owner) && entity != found) {
                if (found != null) {
                    return null;
                }
                found = entity;
            }
        }
        return found;
    }

    private @Nullable Entity document(Role role, Phrase phrase) {
        boolean bare =
                role.plural() && phrase.country() == null && phrase.bodies().isEmpty() && phrase.possessor() == null;
        return bare ? null : describe(role, phrase, Entity.Sort.DOCUMENT);
    }

    private @Nullable Entity outlet(Role role, Phrase phrase) {
        if (phrase.determiner() == Phrase.Determiner.DEFINITE && !role.plural() && phrase.country() == null) {
            return latest(Entity.Sort.OUTLET, "", 6);
        }
        return phrase.country() == null && role.plural()
                ? null
                : describe(role, phrase, role.plural() ? Entity.Sort.GROUP : Entity.Sort.OUTLET);
    }

    /** "The regime": the only government that the article has called one. */
    private @Nullable Entity state(Phrase phrase) {
        if (phrase.country() != null) {
            return reading.roster.named(
                    reading.lexicon.countryName(phrase.country()), Entity.Sort.STATE, phrase.country());
        }
        Entity found = null;
        for (int i = reading.mentions.size() - 1; i >= 0 && i > reading.mentions.size() - 80; i--) {
            Entity entity = reading.mentions.get(i).entity();
            if (entity.sort == Entity.Sort.STATE && entity.roles.contains("government") && entity != found) {
                if (found != null) {
                    return null;
                }
                found = entity;
            }
        }
        return found;
    }

    private @Nullable Entity body(Role role, Phrase phrase) {
        Organ organ = phrase.head().organ();
        if (organ != null && phrase.country() != null) {
            String state = reading.lexicon.countryName(phrase.country());
            return reading.roster.named(organ.of(state), Entity.Sort.BODY, phrase.country());
        }
        if (phrase.determiner() == Phrase.Determiner.DEFINITE
                && phrase.country() == null
                && !role.plural()
                && phrase.qualities().isEmpty()) {
            String noun = Holders.noun(role.word());
            Entity named = latest(Entity.Sort.BODY, noun, 200);
            return named != null ? named : GENERIC.contains(noun) ? latest(Entity.Sort.BODY, "", 1) : null;
        }
        boolean bare = phrase.country() == null
                && phrase.bodies().isEmpty()
                && (phrase.qualities().isEmpty() || role.plural());
        if (bare && phrase.determiner() != Phrase.Determiner.INDEFINITE) {
            return null;
        }
        Entity entity = describe(role, phrase, role.plural() ? Entity.Sort.GROUP : Entity.Sort.UNNAMED);
        entity.collective = true;
        return entity;
    }

    /** The last entity of a sort within so many sentences, whose name holds a word; null if the sentence before has two. */
    private @Nullable Entity latest(Entity.Sort sort, String noun, int sentences) {
        int here = tokens.sentence(Math.max(0, lastRead()));
        for (int i = reading.mentions.size() - 1; i >= 0 && i > reading.mentions.size() - 200; i--) {
            Mention mention = reading.mentions.get(i);
            if (here - tokens.sentence(mention.from()) > sentences) {
                return null;
            }
            Entity entity = mention.entity();
            if (entity.sort == sort
                    && (noun.isEmpty()
                            || entity.name.toLowerCase(java.util.Locale.ROOT).contains(noun))) {
                return entity;
            }
        }
        return null;
    }
}
