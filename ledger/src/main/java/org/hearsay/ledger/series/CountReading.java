package org.hearsay.ledger.series;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    /** Sentences before a figure's in which a place is looked for. */
    private static final int BEFORE = 3;

    /** Days from which on a count over them is no longer one of an incident. */
    private static final int LONG = 8;

    private static final Set<String> OTHERS = Set.of("person", "organization", "group");

    private static final List<String> ACTORS = List.of("actor", "owner");

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
        Context context = new Context(article, places.of(article.text(), others(claims)), times(claims, article));
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
        Setting setting = setting(scopes(told.json(), spans, article), spans.getFirst(), context);
        return new Count(
                claim.id(),
                entry.document().id(),
                spans,
                figure.text(),
                new Range(figure.value(), figure.low(), figure.high(), figure.bound()),
                group.name(),
                happening(figure, group),
                isTotal(told, figure, sentence, published, setting),
                reporter(entry, claim),
                asOf,
                published,
                words.tellsCorrection(sentence),
                setting);
    }

    /** People that are "destroyed" are killed; what is counted tells what the sentence does not ("36 bodies"). */
    private static @Nullable String happening(StoredClaim.Figure figure, SeriesWords.Group group) {
        if (figure.happening() == null) {
            return group.happening();
        }
        return figure.unit().equals("people") && figure.happening().equals("destroyed") ? "killed" : figure.happening();
    }

    /** Whether a count goes over a war, or over weeks of it; an outbreak is one happening, however long. */
    private boolean isTotal(
            Told told, StoredClaim.Figure figure, String sentence, @Nullable LocalDate published, Setting setting) {
        if ("incident".equals(figure.scope())) {
            return false;
        }
        return words.tellsTotal(sentence)
                || "cumulative".equals(figure.scope()) && !setting.rare() && isLong(told, published);
    }

    private static boolean isLong(Told told, @Nullable LocalDate published) {
        return told.claim().holdings().times().stream()
                .map(StoredClaim.Moment::value)
                .filter(value -> value != null && value.endsWith("/.."))
                .flatMap(value -> Days.of(value.substring(0, value.length() - 3)).stream())
                .anyMatch(
                        days -> published == null || days.first().plusDays(LONG).isBefore(published));
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

    /**
     * Where to look for what is told of a figure.
     *
     * @param near its claim's content, then its sentence
     * @param before the sentence before, then the three before
     * @param lead title and first sentences
     */
    private record Scopes(List<List<Span>> near, List<List<Span>> before, List<Span> lead) {
        List<List<Span>> all() {
            return Stream.of(near, before, List.of(lead)).flatMap(List::stream).toList();
        }
    }

    private static Scopes scopes(JsonNode claim, List<Span> figure, Article article) {
        Sentence sentence = article.sentenceAt(figure.getFirst().start());
        List<Span> sentences = article.sentences().stream().map(Sentence::span).toList();
        int at = sentence.number() - 1;
        List<List<Span>> near = new ArrayList<>();
        near.add(spans(claim.path("content"), article).stream()
                .filter(span -> span.overlaps(sentence.span()))
                .toList());
        near.add(List.of(sentence.span()));
        return new Scopes(
                near,
                List.of(sentences.subList(Math.max(0, at - 1), at), sentences.subList(Math.max(0, at - BEFORE), at)),
                sentences.subList(0, Math.min(LEAD, sentences.size())));
    }

    private Setting setting(Scopes scopes, Span figure, Context context) {
        Set<String> kinds = kinds(
                Stream.of(scopes.near(), scopes.before().subList(0, 1), List.of(scopes.lead()))
                        .flatMap(List::stream)
                        .toList(),
                context);
        boolean rare = words.isRare(kinds);
        List<Place> places = places(scopes, figure, context, rare);
        Set<Place> lead = context.places().stream()
                .filter(mention -> within(scopes.lead(), mention.span()))
                .map(Places.Mention::place)
                .filter(place -> place.level() != Place.Level.COUNTRY)
                .collect(Collectors.toSet());
        boolean whole = places.isEmpty()
                || places.getFirst().level() == Place.Level.COUNTRY
                || places.stream().anyMatch(lead::contains);
        return new Setting(places, days(scopes, figure, context), kinds, whole && rare);
    }

    private static List<Place> places(Scopes scopes, Span figure, Context context, boolean rare) {
        List<Place> widest = List.of();
        for (List<Span> scope : scopes.all()) {
            List<Place> found = context.places().stream()
                    .filter(mention -> within(scope, mention.span()))
                    .sorted(Comparator.comparing(
                                    (Places.Mention mention) -> mention.place().level())
                            .thenComparingInt(mention -> distance(mention.span(), figure))
                            .thenComparing(Places.Mention::span))
                    .map(Places.Mention::place)
                    .collect(Collectors.collectingAndThen(Collectors.toCollection(LinkedHashSet::new), List::copyOf));
            if (!found.isEmpty() && found.getFirst().level() != Place.Level.COUNTRY) {
                return with(found, Place.Level.COUNTRY, context);
            }
            widest = widest.isEmpty() ? found : widest;
        }
        List<Place> town = rare ? List.of() : with(List.of(), Place.Level.TOWN, context);
        List<Place> all = new ArrayList<>(town);
        all.addAll(widest);
        return with(all, Place.Level.COUNTRY, context);
    }

    /** With the place of a level that the article speaks of most, where none of this level is told near the figure. */
    private static List<Place> with(List<Place> found, Place.Level level, Context context) {
        if (found.stream().anyMatch(place -> place.level() == level)) {
            return found;
        }
        Map<Place, Long> times = context.places().stream()
                .map(Places.Mention::place)
                .filter(place -> place.level() == level)
                .collect(Collectors.groupingBy(place -> place, Collectors.counting()));
        List<Place> all = new ArrayList<>(found);
        times.entrySet().stream()
                .max(Map.Entry.<Place, Long>comparingByValue()
                        .thenComparing(each -> each.getKey().key()))
                .ifPresent(each -> all.add(each.getKey()));
        return all;
    }

    /** The nearest day in claim or sentence; else that of the lead. What the sentence before tells a day of is often another thing. */
    private static @Nullable Days days(Scopes scopes, Span figure, Context context) {
        for (List<Span> scope : scopes.near()) {
            Optional<Days> nearest = nearest(scope, figure, context);
            if (nearest.isPresent()) {
                return nearest.get();
            }
        }
        return usual(scopes.lead(), context);
    }

    /** The day that is told most often; of equals the first. */
    private static @Nullable Days usual(List<Span> scope, Context context) {
        Map<Days, Long> days = context.times().stream()
                .filter(time -> time.days().isSharp() && within(scope, time.span()))
                .map(Time::days)
                .collect(Collectors.groupingBy(each -> each, LinkedHashMap::new, Collectors.counting()));
        long most = days.values().stream().mapToLong(Long::longValue).max().orElse(0);
        return days.entrySet().stream()
                .filter(each -> each.getValue() == most)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }

    private static Optional<Days> nearest(List<Span> scope, Span figure, Context context) {
        return context.times().stream()
                .filter(time -> within(scope, time.span()))
                .min(Comparator.comparing((Time time) -> !time.days().isSharp())
                        .thenComparingInt(time -> distance(time.span(), figure))
                        .thenComparing(Time::span))
                .map(Time::days);
    }

    private Set<String> kinds(List<List<Span>> scopes, Context context) {
        for (List<Span> scope : scopes) {
            Set<String> kinds = words.kinds(context.article().text().slice(scope));
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
    private static Set<String> others(List<Told> claims) {
        Set<String> others = new HashSet<>();
        for (Told claim : claims) {
            for (String role : ACTORS) {
                for (JsonNode actor : claim.json().findValues(role)) {
                    String name = actor.path("name").asString("");
                    String type = actor.path("type").asString("");
                    if (type.equals("person")) {
                        others.addAll(List.of(name.split(" ", -1)));
                    }
                    if (!name.isEmpty() && OTHERS.contains(type)) {
                        others.add(name);
                    }
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
                        .map(days -> past(days, article))
                        .ifPresent(days -> spans(time, article).stream()
                                .findFirst()
                                .ifPresent(span -> times.add(new Time(days, span))));
            }
        }
        return times.stream()
                .sorted(Comparator.comparing(Time::span).thenComparing(Time::days))
                .toList();
    }

    /** What is counted is over: "on Friday" in an article of Saturday is not the coming one, nor "August" in one of July. */
    private static Days past(Days days, Article article) {
        LocalDate published = article.published().map(Published::date).orElse(null);
        if (published == null || !days.first().isAfter(published)) {
            return days;
        }
        return days.isSharp() && !days.first().isAfter(published.plusDays(7))
                ? new Days(days.first().minusDays(7), days.last().minusDays(7))
                : new Days(days.first().minusYears(1), days.last().minusYears(1));
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
