package org.hearsay.ledger.series;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hearsay.ledger.Entry;
import org.hearsay.ledger.StoredClaim;
import org.hearsay.text.Article;
import org.hearsay.text.Published;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the figures of a document's claims, each with what is told around it. One document at a time: what others tell changes nothing. */
final class CountReading {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Days before publication from which on what is counted since is no longer one incident. */
    private static final int LONG = 14;

    /** Ends the value of a range that goes on. */
    private static final String OPEN = "/..";

    private static final Set<String> OTHERS = Set.of("person", "organization", "group");

    private static final List<String> ACTORS = List.of("actor", "owner");

    private static final Set<String> COUNTED = Set.of("people", "things");

    private final SeriesWords words;
    private final Places places;

    CountReading(SeriesWords words) {
        this.words = words;
        places = new Places(words);
    }

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
        SettingReading settings =
                new SettingReading(words, article, places.of(article.text(), others(claims)), times(claims, article));
        List<Count> all = new ArrayList<>();
        for (Told told : claims) {
            int at = 0;
            for (StoredClaim.Figure figure : told.claim().holdings().figures()) {
                List<Span> spans = spans(told.json().path("figures").path(at++), article);
                if (COUNTED.contains(figure.unit()) && !spans.isEmpty()) {
                    all.add(count(entry, told, figure, spans, article, settings));
                }
            }
        }
        return all;
    }

    private record Told(StoredClaim claim, JsonNode json) {}

    private Count count(
            Entry entry,
            Told told,
            StoredClaim.Figure figure,
            List<Span> spans,
            Article article,
            SettingReading settings) {
        StoredClaim claim = told.claim();
        SeriesWords.Group group = words.group(figure.counted(), figure.unit().equals("people"));
        String sentence = article.text()
                .slice(article.sentenceAt(spans.getFirst().start()).span());
        LocalDate published = article.published().map(Published::date).orElse(null);
        LocalDate asOf = Days.of(figure.asOf())
                .or(() -> Days.of(claim.said()))
                .map(Days::last)
                .orElse(published);
        Setting setting = settings.of(spans(told.json().path("content"), article), spans.getFirst());
        return new Count(
                claim.id(),
                entry.document().id(),
                spans,
                figure.text(),
                new Range(figure.value(), figure.low(), figure.high(), figure.bound()),
                group.name(),
                figure.unit().equals("people"),
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
                || "cumulative".equals(figure.scope())
                        && setting.spread() != Setting.Spread.LASTING
                        && isLong(told, published);
    }

    /** Whether a claim counts since a time weeks before publication. */
    private static boolean isLong(Told told, @Nullable LocalDate published) {
        return told.claim().holdings().times().stream()
                .map(StoredClaim.Moment::value)
                .filter(value -> value != null && value.endsWith(OPEN))
                .flatMap(value -> Days.of(value.substring(0, value.length() - OPEN.length())).stream())
                .anyMatch(
                        days -> published != null && days.last().plusDays(LONG).isBefore(published));
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

    private static List<SettingReading.Time> times(List<Told> claims, Article article) {
        Set<SettingReading.Time> times = new HashSet<>();
        for (Told claim : claims) {
            for (JsonNode time : claim.json().path("times")) {
                Days.of(time.path("value").isString() ? time.path("value").stringValue() : null)
                        .map(days -> past(days, article))
                        .ifPresent(days -> spans(time, article).stream()
                                .findFirst()
                                .ifPresent(span -> times.add(new SettingReading.Time(days, span))));
            }
        }
        return times.stream()
                .sorted(Comparator.comparing(SettingReading.Time::span).thenComparing(SettingReading.Time::days))
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
