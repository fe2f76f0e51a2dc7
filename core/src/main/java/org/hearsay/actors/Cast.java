package org.hearsay.actors;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.hearsay.actors.Heads.Head;
import org.hearsay.text.Article;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/** Who acts and speaks in one article; immutable once made. */
public final class Cast {
    private final Article article;
    private final Reading reading;
    private final Heads heads;
    private final OwnOutlet outlet;

    Cast(Lexicon lexicon, Article article, List<Span> sources, List<org.hearsay.encoder.Name> recognized) {
        this.article = article;
        this.reading = new Reading(lexicon, article, sources, recognized);
        this.heads = new Heads(reading);
        this.outlet = new OwnOutlet(lexicon, article);
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
        return head == null ? Naming.NONE : naming(head, speaker);
    }

    private Naming naming(Head head, Optional<Actor> speaker) {
        if (!head.parts().isEmpty()) {
            List<Naming> parts =
                    head.parts().stream().map(part -> naming(part, speaker)).toList();
            return parts.contains(Naming.NAMED)
                    ? Naming.NAMED
                    : parts.stream().distinct().count() == 1 ? parts.getFirst() : Naming.UNNAMED;
        }
        if (isFirstPerson(head)) {
            return ofFirstPerson(head, speaker);
        }
        return head.entity() == null ? ofNobodyKnown(head) : naming(head.entity());
    }

    private boolean isFirstPerson(Head head) {
        return Pronouns.FIRST.contains(reading.tokens.lower(head.token())) && reading.nameAt[head.token()] == null;
    }

    /** As the speaker is; outside of every quotation the author speaks. */
    private Naming ofFirstPerson(Head head, Optional<Actor> speaker) {
        if (speaker.isPresent()) {
            return switch (speaker.get().type()) {
                case UNNAMED, GROUP -> Naming.UNNAMED;
                case PERSON, ORGANIZATION, STATE, DOCUMENT -> Naming.NAMED;
            };
        }
        boolean author = reading.tokens.hasQuotes() && !reading.tokens.isQuoted(head.token());
        return author ? Naming.OUTLET : Naming.NAMED;
    }

    private Naming naming(Entity entity) {
        return switch (entity.sort) {
            case PERSON, BODY, STATE, PLACE, UNKNOWN -> outlet.is(entity) ? Naming.OUTLET : Naming.NAMED;
            case OUTLET -> outlet.is(entity) ? Naming.OUTLET : entity.described ? Naming.UNNAMED : Naming.NAMED;
            case UNNAMED, GROUP -> Naming.UNNAMED;
            case DOCUMENT -> Naming.DOCUMENT;
        };
    }

    /** By the words alone: a name, a document, a government or other organ, or a person whom the text leaves open. */
    private Naming ofNobodyKnown(Head head) {
        Role role = head.piece().role();
        String word = reading.tokens.lower(head.token());
        if (role != null && role.kind() == Role.Kind.DOCUMENT) {
            return Naming.DOCUMENT;
        }
        if (role != null && role.kind() == Role.Kind.OUTLET) {
            return outlet.isThis(reading.tokens, head.piece()) ? Naming.OUTLET : Naming.UNNAMED;
        }
        boolean definite = reading.tokens.lower(head.piece().from() - 1).equals("the");
        boolean organ = head.piece().organ() != null || (role != null && role.kind() == Role.Kind.STATE);
        boolean person = Pronouns.isOfPerson(word) && reading.namesPersonBefore(head.token());
        boolean name = head.piece().kind() == Piece.Kind.CAPITAL || head.piece().kind() == Piece.Kind.KNOWN;
        return (organ && definite && (role == null || !role.plural())) || person || name
                ? Naming.NAMED
                : Naming.UNNAMED;
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
        if (isFirstPerson(head)) {
            return speaker;
        }
        if (head.entity() == null) {
            return Optional.empty();
        }
        Optional<Actor> actor = Optional.ofNullable(head.entity().voice().actor());
        boolean pronoun = Pronouns.isThird(reading.tokens.lower(head.token()));
        boolean quoted = reading.tokens.isQuoted(head.token());
        return pronoun && quoted && actor.isPresent() && actor.equals(speaker) ? Optional.empty() : actor;
    }

    /**
     * Whose something is that these words own, where the text supports an answer: for a country's adjective its state, and for
     * somebody who leads a state ("Putin's troops") that state.
     *
     * @param words pieces of the words
     */
    public Optional<Actor> owner(List<Span> words) {
        Head head = head(words);
        if (head == null) {
            return Optional.empty();
        }
        Known known = head.piece().known();
        if (known != null && known.kind() == Known.Kind.DEMONYM) {
            return state(known.country());
        }
        Optional<Actor> actor = actor(words, Optional.empty());
        boolean leader = actor.filter(one -> one.type() == Actor.Type.PERSON).isPresent();
        return leader ? actor.flatMap(one -> state(one.country())).or(() -> actor) : actor;
    }

    private Optional<Actor> state(@Nullable String country) {
        return Optional.ofNullable(country)
                .map(code -> new Entity(reading.lexicon.countryName(code), Entity.Sort.STATE, code).actor());
    }

    /**
     * What the article says of a source beside its name.
     *
     * @param mention pieces of the mention; empty for no source
     * @param naming how the mention names its actor
     * @param told cue and content of what it says, which are none of it
     */
    public Standing standing(List<Span> mention, Naming naming, List<Span> told) {
        Head head = head(mention);
        if (head == null
                || (naming != Naming.NAMED && naming != Naming.UNNAMED)
                || (naming == Naming.NAMED && !head.parts().isEmpty())) {
            return Standing.NONE;
        }
        int from = reading.tokens.at(mention.getFirst().start());
        int to = reading.tokens.endOf(mention.getLast());
        BitSet taken = new BitSet();
        int after = to;
        for (Span span : told) {
            int end = reading.tokens.endOf(span);
            taken.set(Math.min(reading.tokens.at(span.start()), end), end);
            after = Math.max(after, end);
        }
        Anonymity.Range reason = naming == Naming.UNNAMED ? new Anonymity(reading).of(head, after, taken) : null;
        if (reason != null) {
            taken.set(reason.from(), reason.to());
        }
        return new Standing(
                new Standings(reading).of(head, from, to, taken),
                reason == null ? List.of() : List.of(reading.tokens.span(reason.from(), reason.to())));
    }

    private @Nullable Head head(List<Span> mention) {
        if (mention.isEmpty() || reading.tokens.size() == 0) {
            return null;
        }
        mention.forEach(article::check);
        return heads.of(reading.tokens.at(mention.getFirst().start()), reading.tokens.endOf(mention.getLast()));
    }
}
