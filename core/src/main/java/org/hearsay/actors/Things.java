package org.hearsay.actors;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whom a common noun for a document, medium, government or body means. */
final class Things {
    private static final int RECENT = 200;
    private static final int STATES = 80;
    private static final Set<Entity.Sort> NAMES = Set.of(Entity.Sort.BODY, Entity.Sort.OUTLET, Entity.Sort.UNKNOWN);

    private final Reading reading;
    private final Tokens tokens;
    private final Holders holders;
    private final Described described;

    Things(Reading reading, Holders holders, Described described) {
        this.reading = reading;
        this.holders = holders;
        this.tokens = reading.tokens;
        this.described = described;
    }

    @Nullable
    Entity resolve(Role role, Phrase phrase) {
        return switch (role.kind()) {
            case DOCUMENT -> document(role, phrase);
            case OUTLET -> outlet(role, phrase);
            case STATE -> state(role, phrase);
            case BODY -> body(role, phrase);
            case OFFICE, SPOKESMAN, STOOGE, PERSON -> null;
        };
    }

    private @Nullable Entity document(Role role, Phrase phrase) {
        boolean bare =
                role.plural() && phrase.country() == null && phrase.bodies().isEmpty() && phrase.possessor() == null;
        Entity document = bare ? null : described.describe(role, phrase, Entity.Sort.DOCUMENT);
        if (document != null && reading.lexicon.is("word", role.word())) {
            document.speaksFor = holders.bodyOf(phrase);
        }
        return document;
    }

    private @Nullable Entity outlet(Role role, Phrase phrase) {
        Entity named = namedBefore(phrase, Entity.Sort.OUTLET);
        if (named != null && !role.plural()) {
            return named;
        }
        boolean definite = phrase.determiner() == Phrase.Determiner.DEFINITE && !role.plural();
        if (definite
                && phrase.country() == null
                && reading.nameAt[Math.max(0, phrase.head().from() - 1)] == null) {
            return latest(Entity.Sort.OUTLET, "", 6);
        }
        return phrase.country() == null && role.plural()
                ? null
                : described.describe(role, phrase, role.plural() ? Entity.Sort.GROUP : Entity.Sort.OUTLET);
    }

    /** "The regime": the only government that the article has called so, or called one at all. */
    private @Nullable Entity state(Role role, Phrase phrase) {
        if (role.plural() && (phrase.country() == null || !reading.lexicon.is("governing", role.word()))) {
            return described.describe(role, phrase, Entity.Sort.GROUP);
        }
        if (phrase.country() != null) {
            return reading.roster.named(
                    reading.lexicon.countryName(phrase.country()), Entity.Sort.STATE, phrase.country());
        }
        Name place = reading.nameAt[Math.max(0, phrase.head().from() - 1)];
        boolean local = place != null
                && place.to() == phrase.head().from()
                && place.entity() != null
                && place.entity().sort == Entity.Sort.PLACE;
        if (local) {
            return null;
        }
        Entity same = government(role.word());
        return same != null ? same : government("government");
    }

    private @Nullable Entity government(String word) {
        return reading.mentions.only(STATES, entity -> entity.sort == Entity.Sort.STATE && entity.roles.contains(word));
    }

    private @Nullable Entity body(Role role, Phrase phrase) {
        Organ organ = phrase.head().organ();
        if (organ != null && phrase.country() != null) {
            String state = reading.lexicon.countryName(phrase.country());
            return reading.roster.named(organ.of(state), Entity.Sort.BODY, phrase.country());
        }
        String noun = Holders.noun(role.word());
        boolean generic = reading.lexicon.is("generic", noun);
        Entity named = generic && !role.plural() ? namedBefore(phrase, Entity.Sort.BODY) : null;
        if (named != null) {
            return named;
        }
        boolean definite = phrase.determiner() == Phrase.Determiner.DEFINITE && !role.plural();
        if (definite && phrase.country() == null && phrase.bodies().isEmpty()) {
            Entity same = phrase.qualities().isEmpty() ? latest(Entity.Sort.BODY, noun, RECENT) : null;
            return same != null ? same : generic ? latest(Entity.Sort.BODY, "", 1) : null;
        }
        return kindOfBody(role, phrase);
    }

    private @Nullable Entity kindOfBody(Role role, Phrase phrase) {
        boolean bare = phrase.country() == null
                && phrase.bodies().isEmpty()
                && phrase.qualities().isEmpty()
                && role.word().indexOf(' ') < 0;
        if (bare && phrase.determiner() != Phrase.Determiner.INDEFINITE) {
            return null;
        }
        boolean sole = reading.lexicon.is("sole", role.word())
                && !role.plural()
                && phrase.country() != null
                && phrase.determiner() != Phrase.Determiner.INDEFINITE;
        Entity.Sort sort = sole ? Entity.Sort.BODY : role.plural() ? Entity.Sort.GROUP : Entity.Sort.UNNAMED;
        Entity entity = described.describe(role, phrase, sort);
        entity.collective = true;
        return entity;
    }

    /** The body or medium whose name stands right before the noun: "the Harnok Front militia". */
    private @Nullable Entity namedBefore(Phrase phrase, Entity.Sort sort) {
        int at = phrase.head().from() - 1;
        while (at > phrase.from()
                && reading.nameAt[at] == null
                && phrase.qualities().contains(tokens.lower(at))) {
            at--;
        }
        Name name = at < 0 ? null : reading.nameAt[at];
        Entity entity = name == null || name.to() != at + 1 ? null : name.entity();
        if (entity == null || !NAMES.contains(entity.sort)) {
            return null;
        }
        if (entity.sort == Entity.Sort.UNKNOWN) {
            entity.sort = sort;
        }
        return sort == Entity.Sort.OUTLET && entity.sort != Entity.Sort.OUTLET ? null : entity;
    }

    /** The last entity of a sort within so many sentences, whose name holds a word. */
    private @Nullable Entity latest(Entity.Sort sort, String noun, int sentences) {
        Mention last = reading.mentions.last();
        int here = tokens.sentence(last == null ? 0 : last.from());
        for (int i = reading.mentions.size() - 1; i >= 0 && i > reading.mentions.size() - RECENT; i--) {
            Mention mention = reading.mentions.get(i);
            if (here - tokens.sentence(mention.from()) > sentences) {
                return null;
            }
            Entity entity = mention.entity();
            if (entity.sort == sort
                    && (noun.isEmpty() || entity.name.toLowerCase(Locale.ROOT).contains(noun))) {
                return entity;
            }
        }
        return null;
    }
}
