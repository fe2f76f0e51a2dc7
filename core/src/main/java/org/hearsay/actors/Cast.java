package org.hearsay.actors;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.text.Article;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/** Who acts and speaks in one article; immutable once made. */
public final class Cast {
    private static final Set<String> LEADING = Set.of(
            "according", "to", "by", "as", "per", "from", "even", "and", "but", "only", "the", "a", "an", "both", "of");
    private static final Set<String> BREAKS = Set.of(
            "of",
            "in",
            "at",
            "for",
            "from",
            "with",
            "on",
            "by",
            "to",
            "about",
            "near",
            "under",
            "against",
            "inside",
            "behind",
            "among",
            "within",
            "citing",
            "quoting",
            "close",
            "familiar",
            "speaking",
            "based",
            "who",
            "whom",
            "which",
            "that",
            "whose",
            "as",
            "including",
            "like",
            "representing",
            "working",
            "monitoring",
            "loyal",
            "affiliated",
            "backed",
            "where",
            "when",
            "is",
            "was");

    private final Article article;
    private final Reading reading;

    Cast(Lexicon lexicon, Article article) {
        this.article = article;
        this.reading = new Reading(lexicon, article);
    }

    /**
     * How a mention names its actor.
     *
     * @param mention pieces of the mention; empty for no source
     */
    public Naming naming(List<Span> mention) {
        return naming(mention, Optional.empty());
    }

    /**
     * How a mention names its actor.
     *
     * @param mention pieces of the mention; empty for no source
     * @param speaker whoever utters the quotation that the mention stands in
     */
    public Naming naming(List<Span> mention, Optional<Actor> speaker) {
        Head head = head(mention);
        if (head == null) {
            return Naming.NONE;
        }
        String word = reading.tokens.lower(head.token);
        if (Pronouns.FIRST.contains(word) && reading.nameAt[head.token] == null) {
            return speaker.filter(Cast::isUnnamed).isPresent() ? Naming.UNNAMED : Naming.NAMED;
        }
        if (head.entity != null) {
            return naming(head.entity);
        }
        Role role = head.piece.role();
        if (role != null && role.kind() == Role.Kind.DOCUMENT) {
            return Naming.DOCUMENT;
        }
        if (role != null && role.kind() == Role.Kind.OUTLET) {
            return Naming.OUTLET;
        }
        return head.piece.kind() == Piece.Kind.CAPITAL || head.piece.kind() == Piece.Kind.KNOWN
                ? Naming.NAMED
                : Naming.UNNAMED;
    }

    private static boolean isUnnamed(Actor actor) {
        return actor.type() == Actor.Type.UNNAMED || actor.type() == Actor.Type.GROUP;
    }

    private static Naming naming(Entity entity) {
        return switch (entity.sort) {
            case PERSON, BODY, STATE, PLACE, UNKNOWN -> Naming.NAMED;
            case OUTLET -> Naming.OUTLET;
            case UNNAMED, GROUP -> Naming.UNNAMED;
            case DOCUMENT -> Naming.DOCUMENT;
        };
    }

    /**
     * Who is meant, where the text supports an answer.
     *
     * @param mention pieces of the mention; empty for no source
     * @param speaker whoever utters the quotation that the mention stands in; empty outside quotations
     */
    public Optional<Actor> actor(List<Span> mention, Optional<Actor> speaker) {
        Head head = head(mention);
        if (head == null) {
            return Optional.empty();
        }
        if (Pronouns.FIRST.contains(reading.tokens.lower(head.token)) && reading.nameAt[head.token] == null) {
            return speaker;
        }
        if (head.entity == null) {
            return Optional.empty();
        }
        Optional<Actor> actor = Optional.ofNullable(head.entity.voice().actor());
        boolean pronoun = Pronouns.isThird(reading.tokens.lower(head.token));
        return pronoun && actor.isPresent() && actor.equals(speaker) ? Optional.empty() : actor;
    }

    /** The word that a mention hangs on, and whom it means. */
    private record Head(int token, Piece piece, @Nullable Entity entity) {}

    private @Nullable Head head(List<Span> mention) {
        if (mention.isEmpty() || reading.tokens.size() == 0) {
            return null;
        }
        mention.forEach(article::check);
        Tokens tokens = reading.tokens;
        int from = tokens.at(mention.getFirst().start());
        int to = tokens.endOf(mention.getLast());
        while (from < to
                && (!tokens.isWord(from)
                        || (to - from > 1 && LEADING.contains(tokens.lower(from)) && reading.nameAt[from] == null))) {
            from++;
        }
        while (to > from && (!tokens.isWord(to - 1) || tokens.isPossessive(to - 1))) {
            to--;
        }
        return from < to ? head(from, to) : null;
    }

    private Head head(int from, int to) {
        Tokens tokens = reading.tokens;
        int last = -1;
        int at = from;
        while (at < to) {
            Name name = reading.nameAt[at];
            if (name != null && name.from() <= at) {
                last = Math.min(name.to(), to) - 1;
                at = last + 1;
            } else if (tokens.isPossessive(at)) {
                at++;
            } else if (last >= 0
                    && ((!tokens.isWord(at) && !tokens.lower(at).equals("-")) || BREAKS.contains(tokens.lower(at)))) {
                break;
            } else {
                Piece piece = reading.pieces.of(at);
                last = Math.min(piece.to(), to) - 1;
                at = last + 1;
            }
        }
        Name apposed = apposed(last, at, to);
        if (apposed != null) {
            return new Head(apposed.to() - 1, reading.pieces.of(apposed.from()), apposed.entity());
        }
        boolean coordinated = coordinated(from, last);
        return new Head(last, reading.pieces.of(last), coordinated ? null : entityAt(from, last, to));
    }

    /** The name after a role and a comma: "his press secretary, Dmitry Peskov". */
    private @Nullable Name apposed(int head, int at, int to) {
        Tokens tokens = reading.tokens;
        Role role = reading.pieces.of(head).role();
        if (reading.nameAt[head] != null || role == null || !role.isHuman() || role.plural()) {
            return null;
        }
        int next = at;
        Name complement = next + 1 < to ? reading.nameAt[next + 1] : null;
        if (complement != null && Set.of("of", "for").contains(tokens.lower(next))) {
            next = complement.to();
        }
        boolean comma = next + 1 < to && tokens.lower(next).equals(",");
        Name name = comma ? reading.nameAt[next + 1] : null;
        return name != null && name.entity() != null && name.entity().sort == Entity.Sort.PERSON ? name : null;
    }

    /** Two actors joined by "and" are not one. */
    private boolean coordinated(int from, int last) {
        for (int i = from; i < last; i++) {
            if (reading.tokens.lower(i).equals("and") && reading.nameAt[i] == null) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Entity entityAt(int from, int token, int to) {
        Name name = reading.nameAt[token];
        if (name == null) {
            return reading.meant[token];
        }
        boolean part = name.to() > to && name.from() >= from;
        return part ? reading.roster.byName(reading.tokens.join(name.from(), to)) : name.entity();
    }
}
