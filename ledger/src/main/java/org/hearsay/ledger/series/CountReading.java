package org.hearsay.ledger.series;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hearsay.ledger.Entry;
import org.hearsay.ledger.StoredClaim;
import org.hearsay.text.Article;
import org.hearsay.text.Published;
import org.hearsay.text.Sentence;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the figures of a document's claims, each with what is told around it. One document at a time: what others tell changes nothing. */
final class CountReading {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Sentences of a lead, the title among them. */
    private static final int LEAD = 3;

    private static final Set<String> COUNTED = Set.of("people", "things");

    private final SeriesWords words;
    private final Places places;

    CountReading(SeriesWords words) {
        this.words = words;
        places = new Places(words);
    }

    private record Time(Days days, Span span) {}

    /** The counts of a document, in no order. */
    List<Count> of(Entry entry) {
        Article article = entry.document().article();
        if (article.sentences().isEmpty()) {
            return List.of();
        }
        if (entry.claims().stream().allMatch(claim -> claim.holdings().figures().isEmpty())) {
            return List.of();
        }
        List<Told> claims = entry.claims().stream()
                .map(claim -> new Told(claim, JSON.readTree(claim.json())))
                .toList();
        Context context = new Context(article, places.of(article.text(), others(entry)), times(claims, article));
        List<Count> all = new ArrayList<>();
        for (Told told : claims) {
            int at = 0;
            for (StoredClaim.Figure figure : told.claim().holdings().figures()) {
                List<Span> spans = spans(told.json().path("figures").path(at++), article);
                if (COUNTED.contains(figure.unit()) && !spans.isEmpty()) {
                    all.add(count(entry, told, figure, spans, context));
                }
            }
        }
        return all;
    }

    private record Told(StoredClaim claim, JsonNode json) {}

    private record Context(Article article, List<Places.Mention> places, List<Time> times) {}

    private Count count(Entry entry, Told told, StoredClaim.Figure figure, List<Span> spans, Context context) {
        StoredClaim claim = told.claim();
        Article article = context.article();
        SeriesWords.Group group = words.group(figure.counted(), figure.unit().equals("people"));
        String sentence = article.text()
                .slice(article.sentenceAt(spans.getFirst().start()).span());
        LocalDate published = article.published().map(Published::date).orElse(null);
        LocalDate asOf = Days.of(figure.asOf())
                .or(() -> Days.of(claim.said()))
                .map(Days::last)
                .orElse(published);
        return new Count(
                claim.id(),
                entry.document().id(),
                spans,
                figure.text(),
                new Range(figure.value(), figure.low(), figure.high(), figure.bound()),
                group.name(),
                figure.happening() == null ? group.happening() : figure.happening(),
                words.tellsTotal(sentence),
                reporter(entry, claim),
                asOf,
                published,
                words.tellsCorrection(sentence),
                setting(scopes(told.json(), spans, article), spans.getFirst(), context));
    }

    private static Count.Reporter reporter(Entry entry, StoredClaim claim) {
        StoredClaim.Party source = claim.source();
        if (source != null) {
            StoredClaim.Person actor = source.actor();
            return actor == null
                    ? new Count.Reporter(source.text() + " " + entry.document().id(), source.text(), false)
                    : new Count.Reporter(actor.id(), actor.name(), false);
        }
        String outlet = entry.document().outlet();
        String name = outlet == null ? entry.document().uri() : outlet;
        return claim.kind().equals("own")
                ? new Count.Reporter("outlet " + name, name, true)
                : new Count.Reporter("nobody named " + name, "nobody named", false);
    }

    /** Where to look, the narrowest first: the claim's content, the sentence, the one before, the lead, the whole article. */
    private static List<List<Span>> scopes(JsonNode claim, List<Span> figure, Article article) {
        List<List<Span>> scopes = new ArrayList<>();
        List<Span> content = spans(claim.path("content"), article);
        Sentence sentence = article.sentenceAt(figure.getFirst().start());
        List<Span> near =
                content.stream().filter(span -> span.overlaps(sentence.span())).toList();
        if (!near.isEmpty()) {
            scopes.add(near);
        }
        scopes.add(List.of(sentence.span()));
        if (sentence.number() > 1) {
            Sentence before = article.sentences().get(sentence.number() - 2);
            if (before.paragraph() == sentence.paragraph()) {
                scopes.add(List.of(before.span()));
            }
        }
        scopes.add(article.sentences().stream().limit(LEAD).map(Sentence::span).toList());
        return scopes;
    }

    private Setting setting(List<List<Span>> scopes, Span figure, Context context) {
        return new Setting(places(scopes, figure, context), days(scopes, figure, context), kinds(scopes, context));
    }

    private List<Place> places(List<List<Span>> scopes, Span figure, Context context) {
        List<Place> widest = List.of();
        for (List<Span> scope : scopes) {
            List<Place> found = context.places().stream()
                    .filter(mention -> within(scope, mention.span()))
                    .sorted(Comparator.comparing(
                                    (Places.Mention mention) -> mention.place().level())
                            .thenComparingInt(mention -> distance(mention.span(), figure))
                            .thenComparing(Places.Mention::span))
                    .map(Places.Mention::place)
                    .collect(Collectors.collectingAndThen(Collectors.toCollection(LinkedHashSet::new), List::copyOf));
            if (!found.isEmpty() && found.getFirst().level() != Place.Level.COUNTRY) {
                return found;
            }
            widest = widest.isEmpty() ? found : widest;
        }
        return widest;
    }

    private static @Nullable Days days(List<List<Span>> scopes, Span figure, Context context) {
        for (List<Span> scope : scopes) {
            Optional<Time> nearest = context.times().stream()
                    .filter(time -> within(scope, time.span()))
                    .min(Comparator.comparing((Time time) -> !time.days().isSharp())
                            .thenComparingInt(time -> distance(time.span(), figure))
                            .thenComparing(Time::span));
            if (nearest.isPresent()) {
                return nearest.get().days();
            }
        }
        return null;
    }

    private Set<String> kinds(List<List<Span>> scopes, Context context) {
        for (List<Span> scope : scopes) {
            Set<String> kinds =
                    new TreeSet<>(words.kinds(context.article().text().slice(scope)));
            if (!kinds.isEmpty()) {
                return kinds;
            }
        }
        return Set.of();
    }

    private static boolean within(List<Span> scope, Span span) {
        return scope.stream().anyMatch(part -> part.contains(span));
    }

    private static int distance(Span one, Span other) {
        return Math.max(0, Math.max(one.start() - other.end(), other.start() - one.end()));
    }

    /** Names of persons and organizations; a person's name counts by each of its parts, too. */
    private static Set<String> others(Entry entry) {
        Set<String> others = new HashSet<>();
        for (StoredClaim claim : entry.claims()) {
            if (claim.source() != null && claim.source().actor() != null) {
                StoredClaim.Person actor = claim.source().actor();
                others.add(actor.name());
                if ("person".equals(actor.type())) {
                    others.addAll(List.of(actor.name().split(" ", -1)));
                }
            }
        }
        return others;
    }

    private static List<Time> times(List<Told> claims, Article article) {
        Set<Time> times = new HashSet<>();
        for (Told claim : claims) {
            for (JsonNode time : claim.json().path("times")) {
                Days.of(time.path("value").isString() ? time.path("value").stringValue() : null)
                        .ifPresent(days -> spans(time, article).stream()
                                .findFirst()
                                .ifPresent(span -> times.add(new Time(days, span))));
            }
        }
        return times.stream()
                .sorted(Comparator.comparing(Time::span).thenComparing(Time::days))
                .toList();
    }

    /** Spans as claims write them; those outside the article, which an import may bring, are left out. */
    private static List<Span> spans(JsonNode words, Article article) {
        List<Span> spans = new ArrayList<>();
        for (JsonNode pair : words.path("spans")) {
            int start = pair.path(0).asInt(-1);
            int end = pair.path(1).asInt(-1);
            if (start >= 0 && start < end && end <= article.text().length()) {
                spans.add(new Span(start, end));
            }
        }
        return spans;
    }
}
