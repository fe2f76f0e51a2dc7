package org.hearsay.ledger.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.hearsay.ledger.Corrected;
import org.hearsay.ledger.FoundClaim;
import org.hearsay.ledger.StoredClaim;
import org.hearsay.ledger.filter.Filter;
import org.hearsay.ledger.origins.OriginLink;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The claims of a ledger, to be searched. Each call sees the ledger as it stands at one moment. */
public final class Claims {
    private static final String FOUND_COLUMNS =
            "coalesce(x.json, c.json) as json, d.title, d.outlet, d.published, d.uri, d.version";

    private static final Walk.Kind<FoundClaim> FOUND =
            new Walk.Kind<>(FOUND_COLUMNS, Walk.Joined.DOCUMENT, Claims::found);

    private static final Walk.Kind<Summing.Row> SUMMED = new Walk.Kind<>(
            "c.act, c.act_negated, c.act_hypothetical, coalesce(x.source, c.source) as source,"
                    + " coalesce(x.content, c.content) as content",
            Walk.Joined.CLAIM,
            Summing::row);

    private final Database database;
    private final Reading reading;

    Claims(Database database, Reading reading) {
        this.database = database;
        this.reading = reading;
    }

    /** Work on the ledger as it stands at one moment. */
    interface Reading {
        <T> T read(Function<Handle, T> work);
    }

    /** Where a page ends: what follows comes after it. */
    public record Mark(long place, long claim) {}

    /**
     * Claims that fit.
     *
     * @param claims newest first, by day and minute of publication; those of a document together, in its order; last those without a date
     * @param next where the next page begins; null where there is none
     */
    public record Page(List<FoundClaim> claims, @Nullable Mark next) {
        /** Makes the list unchangeable. */
        public Page {
            claims = List.copyOf(claims);
        }
    }

    /**
     * The claims that fit, newest first.
     *
     * @param most how many, at least 1
     * @param after where the page before ended; null for the first
     * @throws IllegalArgumentException if the filter asks for what claims do not have
     */
    public Page search(Filter filter, int most, @Nullable Mark after) {
        if (most < 1) {
            throw new IllegalArgumentException("a page of " + most + " claims");
        }
        return read(handle -> {
            List<FoundClaim> found = new ArrayList<>();
            List<Mark> marks = new ArrayList<>();
            new Walk<>(handle, filter, FOUND).go(after, most + 1, (mark, claim) -> {
                marks.add(mark);
                found.add(claim);
                return found.size() <= most;
            });
            boolean more = found.size() > most;
            return new Page(
                    noted(handle, more ? found.subList(0, most) : found, marks), more ? marks.get(most - 1) : null);
        });
    }

    /** With what is to be told of their corrections. */
    private static List<FoundClaim> noted(Handle handle, List<FoundClaim> found, List<Mark> marks) {
        List<Long> numbers = marks.stream().map(Mark::claim).toList();
        return noted(found, numbers, new CorrectedRows(handle).notes(numbers, false));
    }

    private static List<FoundClaim> noted(
            List<FoundClaim> found, List<Long> numbers, Map<Long, List<Corrected>> notes) {
        List<FoundClaim> noted = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            noted.add(found.get(i).with(notes.getOrDefault(numbers.get(i), List.of())));
        }
        return noted;
    }

    /** A claim by its id. */
    public Optional<FoundClaim> of(String id) {
        return reading.read(handle -> handle.createQuery("select c.number, " + FOUND_COLUMNS
                        + " from claim c join document d on d.number = c.document"
                        + " left join corrected x on x.claim = c.number where c.id = :id order by c.number limit 1")
                .bind("id", id)
                .map((row, context) -> noted(handle, row.getLong("number"), found(row)))
                .findOne());
    }

    private static FoundClaim noted(Handle handle, long claim, FoundClaim found) {
        return found.with(new CorrectedRows(handle).notes(List.of(claim), false).getOrDefault(claim, List.of()));
    }

    /** The claims of a document as they are shown, in its order, with what of them is not as it was read: of positions on questions as well. */
    public List<FoundClaim> in(String document) {
        return reading.read(handle -> {
            List<Long> numbers = new ArrayList<>();
            List<FoundClaim> found = handle.createQuery("select c.number, " + FOUND_COLUMNS
                            + " from document d join claim c on c.document = d.number"
                            + " left join corrected x on x.claim = c.number where d.id = :id order by c.position")
                    .bind("id", document)
                    .map((row, context) -> {
                        numbers.add(row.getLong("number"));
                        return found(row);
                    })
                    .list();
            return noted(found, numbers, new CorrectedRows(handle).notes(numbers, true));
        });
    }

    /** From which tellings the claim of an id descends, and which descend from it. */
    public Descent descent(String id) {
        return reading.read(handle -> {
            OriginRows origins = new OriginRows(handle);
            return new Descent(origins.of(id), origins.from(id));
        });
    }

    /**
     * What is known of a claim's way.
     *
     * @param descends the links by which it descends from other tellings
     * @param passed the links by which others descend from it
     */
    public record Descent(List<OriginLink> descends, List<OriginLink> passed) {
        /** Makes the lists unchangeable. */
        public Descent {
            descends = List.copyOf(descends);
            passed = List.copyOf(passed);
        }
    }

    static FoundClaim found(ResultSet row) throws SQLException {
        return new FoundClaim(
                StoredClaim.parse(Strings.of(row, "json")),
                Strings.maybe(row, "title"),
                Strings.maybe(row, "outlet"),
                Strings.maybe(row, "published"),
                Strings.of(row, "uri"),
                row.getInt("version"),
                List.of());
    }

    /**
     * What is done by a claim.
     *
     * @param act as in the claim
     */
    public record Deed(String act, boolean negated, boolean hypothetical) {}

    /**
     * The claims that fit, counted.
     *
     * @param deeds how often what is done, most often first, then by name
     * @param mentions how often the articles name the voice in which words, likewise
     * @param first first day of publication; null where none is known
     * @param last last day of publication; null where none is known
     */
    public record Summary(
            long claims,
            Map<Deed, Long> deeds,
            Map<String, Long> mentions,
            @Nullable LocalDate first,
            @Nullable LocalDate last) {}

    /** Counts the claims that fit. @throws IllegalArgumentException if the filter asks for what claims do not have */
    public Summary summary(Filter filter) {
        return read(handle -> {
            Summing sum = new Summing();
            new Walk<>(handle, filter, SUMMED).go(null, Integer.MAX_VALUE, sum::add);
            return sum.summary();
        });
    }

    /**
     * When claims were published.
     *
     * @param counts how many on each day that has some, the earliest first
     * @param undated how many without a date
     * @param whole whether all were counted, and not only the newest
     */
    public record Days(NavigableMap<LocalDate, Long> counts, long undated, boolean whole) {
        /** Makes the map unchangeable. */
        public Days {
            counts = Collections.unmodifiableNavigableMap(new TreeMap<>(counts));
        }
    }

    /**
     * Counts the claims that fit by the days of their publication.
     *
     * @param most of how many, the newest, they are counted; of everything all are
     * @throws IllegalArgumentException if the filter asks for what claims do not have
     */
    public Days days(Filter filter, int most) {
        return read(handle -> {
            Map<Long, Long> days = new HashMap<>();
            if (filter.all().isEmpty()) {
                handle.createQuery("select " + Place.DAY_SQL
                                + " as day, count(*) as claims from posting where key = :key" + " group by 1")
                        .bind("key", SearchKeys.ALL)
                        .map((row, context) -> days.put(row.getLong("day"), row.getLong("claims")))
                        .list();
                return days(days, true);
            }
            long[] seen = {0};
            new Walk<>(handle, filter, Walk.NUMBERS).go(null, most, (mark, claim) -> {
                days.merge(Place.day(mark.place()), 1L, Long::sum);
                return ++seen[0] < most;
            });
            return days(days, seen[0] < most);
        });
    }

    private static Days days(Map<Long, Long> counts, boolean whole) {
        NavigableMap<LocalDate, Long> dated = new TreeMap<>();
        counts.forEach((day, claims) -> {
            LocalDate date = Place.dateOf(day);
            if (date != null) {
                dated.put(date, claims);
            }
        });
        return new Days(dated, counts.getOrDefault(0L, 0L), whole);
    }

    /**
     * A voice in the ledger.
     *
     * @param name as its newest claim has it
     * @param claims how many it has
     * @param exact whether it is named just so
     */
    public record Voice(String name, long claims, boolean exact) {}

    /** The voices that are meant by a name, or may be, those with most claims first. */
    public List<Voice> voices(String written) {
        return read(handle -> {
            List<Voice> voices = new ArrayList<>();
            for (String name : new Names(handle).of(SearchKeys.ACTORS, written)) {
                String key = SearchKeys.VOICE + name;
                long claims = handle.createQuery("select count(*) from posting where key = :key")
                        .bind("key", key)
                        .mapTo(long.class)
                        .one();
                if (claims > 0) {
                    voices.add(new Voice(shown(handle, key), claims, Names.same(name, written)));
                }
            }
            voices.sort(Comparator.comparingLong(Voice::claims).reversed().thenComparing(Voice::name));
            return voices;
        });
    }

    /** The name of an actor who makes claims, by the actor's id, as the newest of them has it. */
    public Optional<String> name(String actor) {
        return reading.read(handle -> handle.createQuery("select actor_name from claim where actor_id = :actor"
                        + " order by coalesce(published, '') desc, number desc limit 1")
                .bind("actor", actor)
                .map((row, context) -> Strings.of(row, "actor_name"))
                .findOne());
    }

    private static String shown(Handle handle, String key) {
        return handle.createQuery(
                        "select coalesce(x.voice_name, c.actor_name, c.source) as shown from (select claim from posting"
                                + " where key = :key order by place, claim limit 1) p join claim c on c.number = p.claim"
                                + " left join corrected x on x.claim = p.claim")
                .bind("key", key)
                .map((row, context) -> Strings.of(row, "shown"))
                .one();
    }

    private <T> T read(Function<Handle, T> work) {
        return reading.read(handle -> {
            database.prepareSearch(handle);
            return work.apply(handle);
        });
    }

    /** Counts of what comes along. */
    private static final class Summing {
        private record Row(Deed deed, @Nullable String mention) {}

        private final Map<Deed, Long> deeds = new HashMap<>();
        private final Map<String, Long> mentions = new TreeMap<>();
        private long claims;
        private @Nullable LocalDate first;
        private @Nullable LocalDate last;

        static Row row(ResultSet row) throws SQLException {
            return new Row(
                    new Deed(Strings.of(row, "act"), row.getBoolean("act_negated"), row.getBoolean("act_hypothetical")),
                    Strings.maybe(row, "source"));
        }

        boolean add(Mark mark, Row row) {
            claims++;
            deeds.merge(row.deed(), 1L, Long::sum);
            if (row.mention() != null) {
                mentions.merge(row.mention(), 1L, Long::sum);
            }
            LocalDate day = Place.date(mark.place());
            if (day != null) {
                first = day;
                last = last == null ? day : last;
            }
            return true;
        }

        Summary summary() {
            return new Summary(
                    claims,
                    sorted(deeds, Comparator.comparing(Deed::toString)),
                    sorted(mentions, Comparator.naturalOrder()),
                    first,
                    last);
        }

        private static <T> Map<T, Long> sorted(Map<T, Long> counts, Comparator<T> ties) {
            Map<T, Long> sorted = new LinkedHashMap<>();
            counts.entrySet().stream()
                    .sorted(Map.Entry.<T, Long>comparingByValue().reversed().thenComparing(Map.Entry::getKey, ties))
                    .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
            return sorted;
        }
    }
}
