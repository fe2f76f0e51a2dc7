package org.hearsay.claims;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.actors.Actor;
import org.hearsay.actors.Actors;
import org.hearsay.actors.Cast;
import org.hearsay.actors.Naming;
import org.hearsay.actors.Standing;
import org.hearsay.acts.Acts;
import org.hearsay.acts.Judgement;
import org.hearsay.attributions.Attribution;
import org.hearsay.encoder.Analysis;
import org.hearsay.events.Events;
import org.hearsay.figures.Figures;
import org.hearsay.text.Article;
import org.hearsay.text.Sentence;
import org.hearsay.text.Span;
import org.hearsay.times.Times;
import org.jspecify.annotations.Nullable;

/** Joins what the other rooms found in an article to claims. Thread-safe. */
public final class Assembly {
    private final Acts acts;
    private final Actors actors;
    private final Contents contents;
    private final Events events;
    private final String reader;

    /** @param reader program, model and rules, as every claim names them */
    public Assembly(Acts acts, Actors actors, Figures figures, Times times, Events events, String reader) {
        this.acts = acts;
        this.actors = actors;
        this.contents = new Contents(figures, times);
        this.events = events;
        this.reader = reader;
    }

    /** The claims of an article, in order of their first words; an outer one before those that begin with it. */
    public List<Claim> claims(Article article, Analysis analysis, List<Attribution> attributions) {
        Cast cast = actors.cast(article, mentions(attributions), analysis.names());
        List<Claim> claims = new ArrayList<>();
        for (Attribution attribution : attributions) {
            Claim outer = attribution.within() < 0 ? null : claims.get(attribution.within());
            claims.add(attributed(article, analysis, cast, attribution, outer));
        }
        OwnVoice ownVoice = new OwnVoice(article, analysis);
        ownVoice.statements(attributions).forEach(span -> claims.add(own(article, span)));
        claims.sort(Comparator.comparing(Assembly::hull));
        return contents.fill(article, analysis.words(), events.in(analysis), cast, claims);
    }

    private static List<Span> mentions(List<Attribution> attributions) {
        return attributions.stream()
                .flatMap(attribution -> Stream.concat(
                        Stream.concat(attribution.source().stream(), attribution.voice().stream()),
                        attribution.carriers().stream().flatMap(List::stream)))
                .toList();
    }

    private static Span hull(Claim claim) {
        List<Span> spans = new ArrayList<>(claim.content().spans());
        Optional.ofNullable(claim.cue()).ifPresent(cue -> spans.addAll(cue.spans()));
        Optional.ofNullable(claim.source())
                .ifPresent(source -> spans.addAll(source.words().spans()));
        return Span.hull(spans);
    }

    private Claim attributed(
            Article article, Analysis analysis, Cast cast, Attribution attribution, @Nullable Claim outer) {
        Span first = attribution.cue().getFirst();
        Sentence sentence = article.sentenceAt(first.start());
        Judgement judgement = acts.judge(
                article.text(), sentence.span(), attribution.voice(), attribution.cue(), attribution.content());
        Optional<Actor> speaker = Optional.ofNullable(outer).map(Claim::source).map(Claim.Source::actor);
        Claim.Source source = source(article, cast, attribution, speaker);
        return new Claim(
                id(article, Claim.Kind.ATTRIBUTED, attribution),
                article,
                Claim.Kind.ATTRIBUTED,
                attribution,
                judgement,
                source,
                Words.of(article.text(), attribution.cue()),
                Words.of(article.text(), attribution.content()),
                Quotations.of(attribution.content(), analysis.words()),
                chain(article, cast, attribution, source, outer),
                outer == null ? null : outer.id(),
                sentence.paragraph(),
                sentence.number(),
                Holdings.NONE,
                attribution.confidence(),
                reader);
    }

    private static Claim.@Nullable Source source(
            Article article, Cast cast, Attribution attribution, Optional<Actor> speaker) {
        List<Span> voice = attribution.voice();
        if (voice.isEmpty()) {
            return null;
        }
        Naming naming = cast.naming(voice, speaker);
        List<Span> told = Stream.concat(attribution.cue().stream(), attribution.content().stream())
                .toList();
        Standing standing = cast.standing(voice, naming, told);
        return new Claim.Source(
                Words.of(article.text(), voice),
                naming,
                cast.actor(voice, speaker).orElse(null),
                words(article, standing.words()),
                words(article, standing.anonymity()));
    }

    private static @Nullable Words words(Article article, List<Span> spans) {
        return spans.isEmpty() ? null : Words.of(article.text(), spans);
    }

    /** The outer claim's chain and voice, unless that is the same voice, and whoever carried this one. */
    private static List<Claim.Carrier> chain(
            Article article, Cast cast, Attribution attribution, Claim.@Nullable Source source, @Nullable Claim outer) {
        List<Claim.Carrier> chain = new ArrayList<>();
        if (outer != null) {
            chain.addAll(outer.chain());
            Claim.Source voice = outer.source();
            if (voice != null && !isSame(voice, source)) {
                chain.add(new Claim.Carrier(voice.words(), voice.actor()));
            }
        }
        for (List<Span> carrier : attribution.carriers()) {
            chain.add(new Claim.Carrier(
                    Words.of(article.text(), carrier),
                    cast.actor(carrier, Optional.empty()).orElse(null)));
        }
        return chain;
    }

    private static boolean isSame(Claim.Source voice, Claim.@Nullable Source other) {
        if (other == null) {
            return false;
        }
        Actor actor = voice.actor();
        return actor != null
                ? actor.equals(other.actor())
                : voice.words().spans().equals(other.words().spans());
    }

    private Claim own(Article article, Span span) {
        Sentence sentence = article.sentenceAt(span.start());
        List<Span> spans = List.of(span);
        return new Claim(
                "c" + Article.digest(article.id() + Claim.Kind.OWN.label() + spans),
                article,
                Claim.Kind.OWN,
                null,
                acts.own(article.text(), span),
                null,
                null,
                Words.of(article.text(), spans),
                Claim.Quotation.INDIRECT,
                List.of(),
                null,
                sentence.paragraph(),
                sentence.number(),
                Holdings.NONE,
                1,
                reader);
    }

    private static String id(Article article, Claim.Kind kind, Attribution attribution) {
        String spans = List.of(attribution.voice(), attribution.cue(), attribution.content()).stream()
                .map(List::toString)
                .collect(Collectors.joining());
        return "c" + Article.digest(article.id() + kind.label() + spans);
    }
}
