package org.hearsay.ledger.series;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.text.Article;
import org.hearsay.text.Published;
import org.hearsay.text.Sentence;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/** Tells place, day and kind of happening of an article's figures by what stands around them. */
final class SettingReading {
    /** Sentences of a lead, the title among them. */
    private static final int LEAD = 3;

    /** Sentences before a figure's in which a place is looked for. */
    private static final int BEFORE = 3;

    private final SeriesWords words;
    private final Article article;
    private final List<Places.Mention> places;
    private final List<Time> times;
    private final List<Span> sentences;
    private final List<Span> lead;
    private final Set<String> leadPlaces;

    /**
     * A time where it stands.
     *
     * @param days which
     * @param span where
     */
    record Time(Days days, Span span) {}

    /**
     * @param places those of the article, in order
     * @param times those of the article, in order
     */
    SettingReading(SeriesWords words, Article article, List<Places.Mention> places, List<Time> times) {
        this.words = words;
        this.article = article;
        this.places = places;
        this.times = times;
        sentences = article.sentences().stream().map(Sentence::span).toList();
        lead = sentences.subList(0, Math.min(LEAD, sentences.size()));
        leadPlaces = places.stream()
                .filter(mention -> within(lead, mention.span()) && isNarrow(mention.place()))
                .map(mention -> mention.place().key())
                .collect(Collectors.toSet());
    }

    /**
     * What is told of a figure's incident.
     *
     * @param content of its claim
     * @param figure where it stands
     */
    Setting of(List<Span> content, Span figure) {
        Sentence sentence = article.sentenceAt(figure.start());
        int at = sentence.number() - 1;
        List<List<Span>> near = List.of(
                content.stream().filter(span -> span.overlaps(sentence.span())).toList(), List.of(sentence.span()));
        List<Span> before = sentences.subList(Math.max(0, at - 1), at);
        List<Span> further = sentences.subList(Math.max(0, at - BEFORE), at);
        Set<String> kinds = kinds(join(near, List.of(before, lead)));
        Setting.Spread spread = words.spread(kinds);
        List<Place> found = places(join(near, further(sentence, before, further)), figure, spread);
        List<Place> own = found.stream().filter(SettingReading::isNarrow).toList();
        boolean isLeads = own.isEmpty() || own.stream().anyMatch(place -> leadPlaces.contains(place.key()));
        boolean whole = isLeads || spread == Setting.Spread.LASTING;
        return new Setting(found, days(near, figure, isLeads), kinds, whole ? spread : Setting.Spread.COMMON);
    }

    /**
     * Where else to look for a place: what tells a happening goes before what tells none. Where the paragraph names no place before the figure, a sentence of
     * another one must tell both, since by then the talk may be of something else.
     */
    private List<List<Span>> further(Sentence sentence, List<Span> before, List<Span> further) {
        boolean named = further.stream()
                .filter(span -> article.sentenceAt(span.start()).paragraph() == sentence.paragraph())
                .anyMatch(span -> places.stream()
                        .anyMatch(mention -> isNarrow(mention.place()) && span.contains(mention.span())));
        Stream<List<Span>> first = named
                ? Stream.of(before, further, lead)
                : Stream.concat(further.reversed().stream().map(List::of), Stream.of(lead));
        return Stream.concat(first.filter(scope -> !kinds(List.of(scope)).isEmpty()), Stream.of(before, further, lead))
                .toList();
    }

    private static List<List<Span>> join(List<List<Span>> near, List<List<Span>> further) {
        return Stream.concat(near.stream(), further.stream()).toList();
    }

    private static boolean isNarrow(Place place) {
        return place.level() != Place.Level.COUNTRY;
    }

    private List<Place> places(List<List<Span>> scopes, Span figure, Setting.Spread spread) {
        List<Place> widest = List.of();
        for (List<Span> scope : scopes) {
            List<Place> found = places(scope, figure);
            if (!found.isEmpty() && isNarrow(found.getFirst())) {
                return with(spread == Setting.Spread.LASTING ? withLead(found, figure) : found, Place.Level.COUNTRY);
            }
            widest = widest.isEmpty() ? found : widest;
        }
        // what is rare is known by day and country alone, and the town that is named most may be where people talk of
        // it
        List<Place> all =
                new ArrayList<>(spread == Setting.Spread.RARE ? List.of() : with(List.of(), Place.Level.TOWN));
        all.addAll(widest);
        return with(all, Place.Level.COUNTRY);
    }

    /** An epidemic has many places, and the lead tells which it is. */
    private List<Place> withLead(List<Place> found, Span figure) {
        Set<Place> all = new LinkedHashSet<>(found);
        places(lead, figure).stream().filter(SettingReading::isNarrow).forEach(all::add);
        return all.stream().sorted(Comparator.comparing(Place::level)).toList();
    }

    /** The places that some words name, the narrowest first, of equals the nearest. */
    private List<Place> places(List<Span> scope, Span figure) {
        return places.stream()
                .filter(mention -> within(scope, mention.span()))
                .sorted(Comparator.comparing(
                                (Places.Mention mention) -> mention.place().level())
                        .thenComparingInt(mention -> distance(mention.span(), figure))
                        .thenComparing(Places.Mention::span))
                .map(Places.Mention::place)
                .collect(Collectors.collectingAndThen(Collectors.toCollection(LinkedHashSet::new), List::copyOf));
    }

    /** With the place of a level that the article names most, where none of this level is among them. */
    private List<Place> with(List<Place> found, Place.Level level) {
        if (found.stream().anyMatch(place -> place.level() == level)) {
            return found;
        }
        Map<Place, Long> named = places.stream()
                .map(Places.Mention::place)
                .filter(place -> place.level() == level)
                .collect(Collectors.groupingBy(place -> place, Collectors.counting()));
        List<Place> all = new ArrayList<>(found);
        named.entrySet().stream()
                .max(Map.Entry.<Place, Long>comparingByValue()
                        .thenComparing(each -> each.getKey().key()))
                .ifPresent(each -> all.add(each.getKey()));
        return all;
    }

    /**
     * The nearest day in claim or sentence, else that of the lead if it speaks of the same place. A sentence that tells neither place nor kind speaks of the
     * count ("56, two more than ten days ago"), so the lead's day goes before its own.
     */
    private @Nullable Days days(List<List<Span>> near, Span figure, boolean isLeads) {
        Days lead = isLeads ? usual() : null;
        boolean isTold = !kinds(near).isEmpty()
                || near.stream()
                        .anyMatch(scope -> places(scope, figure).stream().anyMatch(SettingReading::isNarrow));
        Optional<Days> own =
                near.stream().flatMap(scope -> nearest(scope, figure).stream()).findFirst();
        return own.filter(_ -> isTold || lead == null).orElse(lead);
    }

    private Optional<Days> nearest(List<Span> scope, Span figure) {
        return times.stream()
                .filter(time -> within(scope, time.span()))
                .min(Comparator.comparing((Time time) -> !time.days().isSharp())
                        .thenComparingInt(time -> distance(time.span(), figure))
                        .thenComparing(Time::span))
                .map(Time::days);
    }

    /** The day that the lead tells most often, of equals the first; a dateline's only if it tells no other. */
    private @Nullable Days usual() {
        List<Time> told = times.stream()
                .filter(time -> time.days().isSharp() && within(lead, time.span()))
                .toList();
        List<Time> happened = told.stream().filter(time -> !isDateline(time)).toList();
        Map<Days, Long> days = (happened.isEmpty() ? told : happened)
                .stream()
                        .map(Time::days)
                        .collect(Collectors.groupingBy(each -> each, LinkedHashMap::new, Collectors.counting()));
        long most = days.values().stream().mapToLong(Long::longValue).max().orElse(0);
        return days.entrySet().stream()
                .filter(each -> each.getValue() == most)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }

    /** Whether it gives the day of publication in figures, as "TYRSK, 7 March" does. */
    private boolean isDateline(Time time) {
        LocalDate published = article.published().map(Published::date).orElse(null);
        return time.days().first().equals(published)
                && article.text().slice(time.span()).codePoints().anyMatch(Character::isDigit);
    }

    private Set<String> kinds(List<List<Span>> scopes) {
        for (List<Span> scope : scopes) {
            Set<String> kinds = words.kinds(article.text().slice(scope));
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
}
