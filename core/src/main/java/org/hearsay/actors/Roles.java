package org.hearsay.actors;

import org.jspecify.annotations.Nullable;

/** Whom a common noun means: somebody named, somebody described before, or somebody new. */
final class Roles {
    private static final int NEAR = 2;
    private final Reading reading;
    private final Tokens tokens;
    private final Holders holders;
    private final Described described;
    private final Things things;

    Roles(Reading reading, Holders holders) {
        this.reading = reading;
        this.tokens = reading.tokens;
        this.holders = holders;
        this.described = new Described(tokens);
        this.things = new Things(reading, holders, described);
    }

    /** Null where it only describes a name beside it, or where the text does not tell. */
    @Nullable
    Entity resolve(Piece piece) {
        Role role = piece.role();
        if (role == null || describesName(piece) || holders.isApposition(piece) || isModifier(piece)) {
            return null;
        }
        Phrase phrase = reading.phrases.read(piece);
        return switch (role.kind()) {
            case OFFICE, PERSON -> human(role, phrase);
            case SPOKESMAN -> spokesman(role, phrase);
            case STOOGE -> stooge(phrase);
            case DOCUMENT, OUTLET, STATE, BODY -> things.resolve(role, phrase);
        };
    }

    /** "President Arlen", "the opposition group Harnok Front". */
    private boolean describesName(Piece piece) {
        int next = piece.to();
        Name name = next < tokens.size() && tokens.sentence(next) == tokens.sentence(piece.from())
                ? reading.nameAt[next]
                : null;
        Role role = piece.role();
        if (name == null || name.from() != next || name.entity() == null || role == null || role.plural()) {
            return false;
        }
        return switch (name.entity().sort) {
            case PERSON, UNNAMED -> role.isHuman();
            case BODY, OUTLET -> role.kind() == Role.Kind.BODY || role.kind() == Role.Kind.OUTLET;
            case STATE, PLACE, GROUP, DOCUMENT, UNKNOWN -> false;
        };
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
            Entity before = described.before(role, phrase);
            if (before != null) {
                return before;
            }
        } else if (role.plural() && phrase.determiner() == Phrase.Determiner.DEFINITE) {
            Entity before = described.before(role, phrase);
            if (before != null) {
                return before;
            }
        }
        return described.describe(role, phrase, role.plural() ? Entity.Sort.GROUP : Entity.Sort.UNNAMED);
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

    private @Nullable Entity spokesman(Role role, Phrase phrase) {
        Entity body = holders.bodyOf(phrase);
        if (body != null) {
            Entity entity = described.describe(role, phrase, role.plural() ? Entity.Sort.GROUP : Entity.Sort.UNNAMED);
            entity.speaksFor = body;
            return entity;
        }
        return human(role, phrase);
    }

    /** Somebody's man whom the article has named as his. */
    private @Nullable Entity stooge(Phrase phrase) {
        Entity owner = phrase.possessor();
        return owner == null
                ? null
                : reading.mentions.only(
                        60, entity -> entity.sort == Entity.Sort.PERSON && entity.owners.contains(owner));
    }
}
