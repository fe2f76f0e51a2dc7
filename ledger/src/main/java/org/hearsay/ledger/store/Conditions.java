package org.hearsay.ledger.store;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.ledger.filter.Field;
import org.hearsay.ledger.filter.Filter;
import org.hearsay.ledger.filter.Filter.Alternatives;
import org.hearsay.ledger.filter.Period;
import org.hearsay.ledger.filter.Stems;
import org.hearsay.ledger.filter.Term;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/**
 * A filter as conditions on the rows of postings, called {@code p}. They hold for all claims that fit, and for some more where a text has several
 * words: {@link #texts} tells which of those to look at.
 */
final class Conditions {
    private static final int FEW = 500;
    private static final int MANY = 32_000;
    private static final String NEVER = "(1 = 0)";

    /**
     * Something that must hold.
     *
     * @param keys a claim for which it holds has one of these; none where that cannot be said
     * @param whole whether it holds for every claim that has one of them
     */
    private record Part(String sql, List<String> keys, boolean whole) {}

    /**
     * Texts of which one must stand in a claim.
     *
     * @param otherwise a condition under which none of them needs to
     */
    record Texts(List<Term> any, String otherwise) {
        boolean hold(String content) {
            List<String> words = Stems.of(content);
            return any.stream().anyMatch(text -> stands(Stems.of(text.value()), words) != text.negated());
        }

        private static boolean stands(List<String> text, List<String> words) {
            return Collections.indexOfSubList(words, text) >= 0;
        }
    }

    private final Names names;
    private final List<Part> parts = new ArrayList<>();
    private final List<Texts> texts = new ArrayList<>();
    private final Map<String, Object> bound = new LinkedHashMap<>();
    private long first = Long.MIN_VALUE + 1;
    private long last = Long.MAX_VALUE;

    Conditions(Filter filter, Names names) {
        this.names = names;
        filter.all().forEach(this::add);
    }

    /** First place that can fit. */
    long first() {
        return first;
    }

    /** Last place that can fit. */
    long last() {
        return last;
    }

    List<Texts> texts() {
        return texts;
    }

    private void add(Alternatives alternatives) {
        if (alternatives.any().size() == 1) {
            single(alternatives.any().getFirst());
            return;
        }
        List<Term> inexact =
                alternatives.any().stream().filter(Conditions::isInexact).toList();
        if (!inexact.isEmpty()) {
            String exact = alternatives.any().stream()
                    .filter(term -> !isInexact(term))
                    .map(this::sql)
                    .collect(Collectors.joining(" or "));
            texts.add(new Texts(inexact, exact.isEmpty() ? "1 = 0" : exact));
        }
        if (inexact.stream().anyMatch(Term::negated)) {
            return;
        }
        String sql = alternatives.any().stream().map(this::sql).collect(Collectors.joining(" or ", "(", ")"));
        boolean all = alternatives.any().stream().allMatch(Conditions::hasKeys);
        List<String> keys =
                all ? alternatives.any().stream().flatMap(this::some).distinct().toList() : List.of();
        parts.add(new Part(sql, keys, false));
    }

    private void single(Term term) {
        if (isInexact(term)) {
            texts.add(new Texts(List.of(term), "1 = 0"));
            if (term.negated()) {
                return;
            }
        }
        boolean time = term.field().isTime()
                || (term.field() == Field.DATED && term.values().size() == 1);
        if (time && !term.negated()) {
            first = Math.max(first, first(term));
            last = Math.min(last, last(term));
        } else if (term.field() == Field.TEXT && !term.negated()) {
            for (String stem : Stems.searchable(term.value())) {
                List<String> key = List.of(SearchKeys.TEXT + stem);
                parts.add(new Part(has(key), key, true));
            }
            for (String pair : Stems.pairs(term.value())) {
                List<String> key = List.of(SearchKeys.PAIR + pair);
                parts.add(new Part(has(key), key, true));
            }
        } else {
            parts.add(new Part(sql(term), hasKeys(term) ? keys(term) : List.of(), true));
        }
    }

    /** Whether an index of single words cannot tell where it holds. */
    private static boolean isInexact(Term term) {
        return term.field() == Field.TEXT && Stems.of(term.value()).size() > 1;
    }

    private static boolean hasKeys(Term term) {
        return !term.negated()
                && switch (term.field()) {
                    case TEXT, ACTOR, VOICE, PLACE, OUTLET, ACT -> true;
                    case CERTAINTY -> !term.values().contains(SearchKeys.CERTAIN);
                    case POLARITY -> !term.values().contains(SearchKeys.POSITIVE);
                    case KIND, SINCE, UNTIL, ON, DATED, CONTESTED -> false;
                };
    }

    /** Keys of which every claim that fits has one. */
    private Stream<String> some(Term term) {
        if (term.field() != Field.TEXT) {
            return keys(term).stream();
        }
        Optional<String> pair = Stems.pairs(term.value()).stream().max(Comparator.comparingInt(String::length));
        return pair.isPresent()
                ? Stream.of(SearchKeys.PAIR + pair.get())
                : Stems.searchable(term.value()).stream()
                        .max(Comparator.comparingInt(String::length))
                        .map(stem -> SearchKeys.TEXT + stem)
                        .stream();
    }

    /** Keys of which one tells that the term holds; never those of a text. */
    private List<String> keys(Term term) {
        return switch (term.field()) {
            case ACTOR -> named(term, SearchKeys.ACTORS, SearchKeys.VOICE, SearchKeys.CARRIER, SearchKeys.PARTY);
            case VOICE -> named(term, SearchKeys.ACTORS, SearchKeys.VOICE);
            case PLACE -> named(term, SearchKeys.PLACE, SearchKeys.PLACE);
            case OUTLET -> named(term, SearchKeys.OUTLET, SearchKeys.OUTLET);
            case ACT -> term.values().stream().map(act -> SearchKeys.ACT + act).toList();
            case CERTAINTY ->
                term.values().stream().map(its -> SearchKeys.CERTAINTY + its).toList();
            case POLARITY ->
                term.values().stream().map(its -> SearchKeys.POLARITY + its).toList();
            case TEXT, KIND, SINCE, UNTIL, ON, DATED, CONTESTED -> List.of();
        };
    }

    private List<String> named(Term term, String kind, String... fields) {
        Set<String> found = term.values().stream()
                .flatMap(value -> names.of(kind, value).stream())
                .collect(Collectors.toSet());
        return found.stream()
                .sorted()
                .flatMap(name -> Stream.of(fields).map(field -> field + name))
                .toList();
    }

    private String sql(Term term) {
        String positive = switch (term.field()) {
            case TEXT ->
                Stems.searchable(term.value()).stream()
                        .map(stem -> has(List.of(SearchKeys.TEXT + stem)))
                        .collect(Collectors.joining(" and ", "(", ")"));
            case ACTOR, VOICE, PLACE, OUTLET, ACT -> has(keys(term));
            case KIND -> is("kind", term.values());
            case CERTAINTY ->
                term.values().contains(SearchKeys.CERTAIN) ? is("certainty", term.values()) : has(keys(term));
            case POLARITY ->
                term.values().contains(SearchKeys.POSITIVE) ? is("polarity", term.values()) : has(keys(term));
            case DATED ->
                term.values().size() > 1
                        ? "(1 = 1)"
                        : "(p.place between " + bind(first(term)) + " and " + bind(last(term)) + ")";
            case SINCE, UNTIL, ON -> "(p.place between " + bind(first(term)) + " and " + bind(last(term)) + ")";
            case CONTESTED ->
                throw new IllegalArgumentException(
                        "contested: asks for questions, not for claims; leave it out, or look among the questions");
        };
        return term.negated() ? "not " + positive : positive;
    }

    private static long first(Term term) {
        if (term.field() == Field.DATED) {
            return term.value().equals("yes") ? Long.MIN_VALUE + 1 : Place.lastDated() + 1;
        }
        return term.field() == Field.SINCE
                ? Long.MIN_VALUE + 1
                : Place.firstUntil(period(term).last());
    }

    private static long last(Term term) {
        if (term.field() == Field.DATED) {
            return term.value().equals("yes") ? Place.lastDated() : Long.MAX_VALUE;
        }
        return term.field() == Field.UNTIL
                ? Place.lastDated()
                : Place.lastSince(period(term).first());
    }

    private static Period period(Term term) {
        Optional<Period> period = Period.parse(term.value());
        return period.orElseThrow(() -> new IllegalArgumentException("no day, month or year: " + term));
    }

    private String has(List<String> keys) {
        return keys.isEmpty()
                ? NEVER
                : "exists (select 1 from posting q where q.key in " + bind(keys)
                        + " and q.place = p.place and q.claim = p.claim)";
    }

    private String is(String column, List<String> values) {
        return "exists (select 1 from claim c where c.number = p.claim and c." + column + " in " + bind(values) + ")";
    }

    private String bind(List<String> values) {
        return values.stream().map(this::bind).collect(Collectors.joining(", ", "(", ")"));
    }

    private String bind(Object value) {
        String name = "v" + bound.size();
        bound.put(name, value);
        return ":" + name;
    }

    /** How to walk through the claims that fit: along the rows of each of these keys, with these conditions. */
    record Way(List<String> keys, List<String> conditions) {}

    /** The way along the fewest rows. */
    Way way(Counting counting) {
        if (parts.stream().anyMatch(part -> part.sql().equals(NEVER))) {
            return new Way(List.of(), List.of());
        }
        Part along =
                rarest(parts.stream().filter(part -> !part.keys().isEmpty()).toList(), counting);
        return new Way(
                along == null ? List.of(SearchKeys.ALL) : along.keys(),
                parts.stream()
                        .filter(part -> !part.equals(along) || !part.whole())
                        .map(Part::sql)
                        .toList());
    }

    /** Counts no further than it must to know the rarest; those that are all frequent are much alike. */
    private static @Nullable Part rarest(List<Part> keyed, Counting counting) {
        if (keyed.size() < 2) {
            return keyed.isEmpty() ? null : keyed.getFirst();
        }
        for (int most = FEW; most <= MANY; most *= 8) {
            int limit = most;
            List<Long> rows = keyed.stream()
                    .map(part -> rows(part.keys(), limit, counting))
                    .toList();
            long fewest = Collections.min(rows);
            if (fewest < most || most * 8 > MANY) {
                return keyed.get(rows.indexOf(fewest));
            }
        }
        throw new IllegalStateException("no count");
    }

    private static long rows(List<String> keys, int most, Counting counting) {
        long rows = 0;
        for (String key : keys) {
            rows += counting.rows(key, most);
            if (rows >= most) {
                return most;
            }
        }
        return rows;
    }

    /** Counts rows. */
    interface Counting {
        /** How many rows a key has, up to a number. */
        long rows(String key, int most);
    }

    /** Gives a statement the values that the conditions speak of. */
    void bindTo(Query query, String sql) {
        bound.forEach((name, value) -> {
            if (sql.contains(":" + name)) {
                query.bind(name, value);
            }
        });
    }
}
