package org.hearsay.bench;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.actors.Actor;
import org.hearsay.actors.Actors;
import org.hearsay.actors.Cast;
import org.hearsay.bench.corpora.Coreference;
import org.hearsay.bench.corpora.Coreference.Mention;
import org.hearsay.bench.corpora.Corpora;
import org.hearsay.bench.corpora.Gum;
import org.hearsay.encoder.Encoder;
import org.hearsay.encoder.Model;
import org.hearsay.text.Article;
import org.hearsay.text.Text;

/**
 * Measures mentions to actors against the coreference of GUM: does a mention get the actor that the named mention of its
 * cluster gets? {@code bench/run SourceActors [--part tuning|reporting] [--errors yes]}; errors are shown of the tuning part only.
 *
 * <p>Two sets: the sources of attribution relations, and all pronouns and bare names of persons who have a full name in the
 * document. Pronouns of the first and second person are left out, as no speaker is given.
 */
public final class SourceActors {
    private static final Set<String> SPEAKERS = Set.of(
            "i",
            "me",
            "my",
            "mine",
            "myself",
            "we",
            "us",
            "our",
            "ours",
            "ourselves",
            "you",
            "your",
            "yours",
            "yourself");

    private final Actors actors = Actors.load();
    private final Encoder encoder;
    private final boolean errors;
    private final Map<String, Count> counts = new LinkedHashMap<>();

    /**
     * How mentions of a set fared.
     *
     * @param named those whose cluster has a name in the document
     * @param right those of them that got its actor
     * @param nameless the others
     * @param answered those that got any actor
     */
    private record Count(int named, int right, int nameless, int answered) {
        Count plus(Count other) {
            return new Count(
                    named + other.named, right + other.right, nameless + other.nameless, answered + other.answered);
        }
    }

    private SourceActors(Encoder encoder, boolean errors) {
        this.encoder = encoder;
        this.errors = errors;
    }

    /** Prints the figures of a part. */
    public static void main(String[] args) {
        Arguments arguments = Arguments.parse(args, Set.of("part", "errors"));
        Gum.Part part = arguments.choice("part", Gum.Part.class, Gum.Part.TUNING);
        boolean errors = arguments.text("errors").isPresent();
        if (errors && part == Gum.Part.REPORTING) {
            throw new IllegalArgumentException("errors of the reporting part stay unread");
        }
        try (Encoder encoder = new Encoder(Model.english(), 2)) {
            SourceActors measure = new SourceActors(encoder, errors);
            Gum.coreference(Corpora.required(System.getenv()), part).forEach(measure::document);
            System.out.println("part " + part);
            measure.counts.forEach(SourceActors::print);
        }
    }

    private void document(Coreference gum) {
        Article article = gum.document().article();
        Cast cast = actors.cast(article, List.of(), encoder.analyse(article).names());
        String genre = gum.document().name().split("_", -1)[1];
        for (Mention mention : gum.sources()) {
            check(genre + " sources", gum, cast, mention);
        }
        for (Mention mention : gum.mentions()) {
            boolean bare = mention.pronoun() || (mention.proper() && mention.tokens() == 1);
            if (mention.type().equals("person") && bare && hasFullName(gum, mention)) {
                check(genre + (mention.pronoun() ? " pronouns" : " bare names") + " of persons", gum, cast, mention);
            }
        }
    }

    private static boolean hasFullName(Coreference gum, Mention mention) {
        return gum.mentions().stream()
                .anyMatch(other -> other.entity().equals(mention.entity()) && other.proper() && other.tokens() > 1);
    }

    private void check(String set, Coreference gum, Cast cast, Mention mention) {
        Text text = gum.document().article().text();
        String words = text.slice(mention.span());
        if (SPEAKERS.contains(words.toLowerCase(Locale.ROOT))) {
            return;
        }
        Optional<Mention> name = gum.mentions().stream()
                .filter(other -> other.entity().equals(mention.entity()) && other.proper())
                .max(Comparator.comparingInt(other -> rank(text, other)));
        Optional<Actor> answer = cast.actor(List.of(mention.span()), Optional.empty());
        Optional<Actor> gold = name.flatMap(named -> cast.actor(List.of(named.span()), Optional.empty()));
        boolean right = answer.isPresent() && answer.equals(gold);
        int named = name.isPresent() ? 1 : 0;
        counts.merge(set, new Count(named, right ? named : 0, 1 - named, answer.isPresent() ? 1 : 0), Count::plus);
        if (errors && !right) {
            System.out.println(gum.document().name() + "@" + mention.first() + " " + set + " ["
                    + name.map(reference -> text.slice(reference.span())).orElse("no name") + "]: \"" + words + "\" -> "
                    + answer.map(Actor::name).orElse("-")
                    + gold.map(actor -> ", its name gives " + actor.name()).orElse(""));
        }
    }

    /** Plain names of two or three words first, then the earliest. */
    private static int rank(Text text, Mention mention) {
        boolean possessive = text.slice(mention.span()).matches("(?s).*['’]s?");
        int size = Math.min(mention.tokens() - (possessive ? 1 : 0), 2);
        return (size * 2 - (possessive ? 1 : 0) - (mention.tokens() > 4 ? 1 : 0)) * 10000 - mention.first();
    }

    private static void print(String set, Count count) {
        System.out.printf(
                Locale.ROOT,
                "%-32s named in the document %4d, right %4d (%.1f %%); without a name %3d; answered %4d of %4d%n",
                set,
                count.named(),
                count.right(),
                100.0 * count.right() / Math.max(1, count.named()),
                count.nameless(),
                count.answered(),
                count.named() + count.nameless());
    }
}
