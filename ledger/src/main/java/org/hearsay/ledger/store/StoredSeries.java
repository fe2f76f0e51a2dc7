package org.hearsay.ledger.store;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.ledger.FoundClaim;
import org.hearsay.ledger.filter.Filter;
import org.hearsay.ledger.series.Count;
import org.hearsay.ledger.series.FoundSeries;
import org.hearsay.ledger.series.Series;
import org.hearsay.ledger.series.Surroundings;
import org.jdbi.v3.core.Handle;

/** The series of figures in a ledger, those of two points or more. Each call sees the ledger as it stands at one moment. */
public final class StoredSeries {
    /** Claims that fit a filter and count something, the newest, whose incidents are looked at. */
    private static final int MOST_CLAIMS = 2_000;

    /** The same for an overview. */
    public static final int MOST_LISTED = 1_000;

    /** Claims that fit a filter, the newest, among which such are looked for. */
    public static final int MOST_SEEN = 20_000;

    /** Claims whose counts are looked at for an overview or a single series, with all that may be of the same incidents. */
    public static final int MOST_COUNTS = 2_000;

    /** The same for a list of series with their claims. */
    private static final int MOST_OF_LIST = 20_000;

    private static final Walk.Kind<Boolean> COUNTING = new Walk.Kind<>(
            "case when exists (select 1 from reported_count r where r.claim = p.claim) then 1 else 0 end as counts",
            Walk.Joined.NOTHING,
            row -> row.getInt("counts") != 0);

    private final Database database;
    private final Claims.Reading reading;

    StoredSeries(Database database, Claims.Reading reading) {
        this.database = database;
        this.reading = reading;
    }

    /**
     * The series of the incidents that claims speak of, those with rivals first ({@link Series#CONTESTED_FIRST}), as far as they are made of the counts in
     * twenty thousand claims.
     *
     * @param filter which claims; of the newest {@link #MOST_SEEN} that fit, the newest {@link #MOST_CLAIMS} that count something
     * @param most how many series at most
     * @throws IllegalArgumentException if the filter asks for what claims do not have
     */
    public List<FoundSeries> list(Filter filter, int most) {
        return reading.read(handle -> {
            CountRows rows = new CountRows(handle, MOST_OF_LIST);
            return found(
                    handle,
                    several(new Surroundings(rows)
                                    .of(rows.of(counting(handle, filter, MOST_CLAIMS)
                                            .claims())))
                            .stream()
                            .limit(most)
                            .toList());
        });
    }

    /**
     * Series without the claims that they rest on.
     *
     * @param series those with rivals first
     * @param whole whether everything was looked at that fits or belongs to it
     */
    public record Overview(List<Series> series, boolean whole) {
        /** Makes the list unchangeable. */
        public Overview {
            series = List.copyOf(series);
        }
    }

    /**
     * The same series, all of them, as far as they are made of the counts in {@link #MOST_COUNTS} claims, beginning with the newest {@link #MOST_LISTED} that
     * fit: in a large ledger the work ends there.
     *
     * @throws IllegalArgumentException if the filter asks for what claims do not have
     */
    public Overview overview(Filter filter) {
        return reading.read(handle -> {
            Counting counting = counting(handle, filter, MOST_LISTED);
            CountRows rows = new CountRows(handle, MOST_COUNTS);
            List<Series> series = several(new Surroundings(rows).of(rows.of(counting.claims())));
            return new Overview(series, counting.whole() && !rows.isCut());
        });
    }

    /**
     * Claims that count something.
     *
     * @param whole whether all were looked at
     */
    private record Counting(Set<Long> claims, boolean whole) {}

    private Counting counting(Handle handle, Filter filter, int most) {
        database.prepareSearch(handle);
        Set<Long> claims = new HashSet<>();
        int[] seen = {0};
        new Walk<>(handle, filter, COUNTING).go(null, most, (mark, counts) -> {
            if (counts) {
                claims.add(mark.claim());
            }
            return ++seen[0] < MOST_SEEN && claims.size() < most;
        });
        return new Counting(claims, seen[0] < MOST_SEEN && claims.size() < most);
    }

    /**
     * A series, and what else was counted of its incident.
     *
     * @param beside the other series of the incident, those with rivals first
     * @param whole whether all of the incident was looked at, and not only the counts in {@link #MOST_COUNTS} claims
     */
    public record InIncident(FoundSeries series, List<Series> beside, boolean whole) {
        /** Makes the list unchangeable. */
        public InIncident {
            beside = List.copyOf(beside);
        }
    }

    /**
     * The series in which a figure stands; empty where it stands alone.
     *
     * @param id of the figure ({@link Count#id}), or of a claim: then the first of its figures that stands in a series is meant
     */
    public Optional<InIncident> ofFigure(String id) {
        return reading.read(handle -> {
            int hyphen = id.indexOf('-');
            CountRows rows = new CountRows(handle, MOST_COUNTS);
            List<Count> counts = rows.of(handle.createQuery("select number from claim where id = :id")
                    .bind("id", hyphen < 0 ? id : id.substring(0, hyphen))
                    .mapTo(Long.class)
                    .set());
            List<Count> asked = hyphen < 0
                    ? counts
                    : counts.stream().filter(count -> count.id().equals(id)).toList();
            List<Series> all = several(new Surroundings(rows).of(asked));
            return asked.stream()
                    .flatMap(count ->
                            all.stream().filter(series -> series.points().contains(count)))
                    .findFirst()
                    .map(series -> new InIncident(
                            found(handle, List.of(series)).getFirst(),
                            all.stream()
                                    .filter(other ->
                                            other.incident().equals(series.incident()) && !other.equals(series))
                                    .toList(),
                            !rows.isCut()));
        });
    }

    /**
     * The series that have a point in a claim on a question, in the same order, as far as they are made of the counts in {@link #MOST_COUNTS} claims.
     *
     * @param id of the question, or of any claim on it
     */
    public List<FoundSeries> ofQuestion(String id) {
        return reading.read(handle -> {
            Set<Long> claims = Questions.exemplar(handle, id)
                    .map(exemplar -> handle.createQuery("select claim from standing where shown = :exemplar")
                            .bind("exemplar", exemplar)
                            .mapTo(Long.class)
                            .set())
                    .orElse(Set.of());
            CountRows rows = new CountRows(handle, MOST_COUNTS);
            Set<Count> counts = new HashSet<>(rows.of(claims));
            List<Series> touched = new Surroundings(rows)
                    .of(counts).stream()
                            .filter(series -> series.points().stream().anyMatch(counts::contains))
                            .toList();
            return found(handle, several(touched));
        });
    }

    /** Those of two points or more, in the order of lists. */
    private static List<Series> several(List<Series> all) {
        return all.stream()
                .filter(series -> series.points().size() > 1)
                .sorted(Series.CONTESTED_FIRST)
                .toList();
    }

    /** With their claims. */
    private static List<FoundSeries> found(Handle handle, List<Series> first) {
        Set<String> ids = first.stream()
                .flatMap(series -> series.points().stream())
                .map(Count::claim)
                .collect(Collectors.toSet());
        Map<Key, FoundClaim> claims = new HashMap<>();
        StandingRows.inParts(
                ids.stream().sorted().toList(),
                part -> handle.createQuery(
                                "select c.json, d.title, d.outlet, d.published, d.uri, d.version from claim c"
                                        + " join document d on d.number = c.document where c.id in (<ids>) order by c.number")
                        .bindList("ids", part)
                        .map((row, context) -> Claims.found(row))
                        .forEach(found -> claims.putIfAbsent(
                                new Key(found.claim().document(), found.claim().id()), found)));
        return first.stream().map(series -> with(series, claims)).toList();
    }

    /** A claim of a document: an export may bring one id in two. */
    private record Key(String document, String claim) {}

    private static FoundSeries with(Series series, Map<Key, FoundClaim> claims) {
        Map<Count, FoundClaim> its = new HashMap<>();
        for (Count point : series.points()) {
            FoundClaim claim = claims.get(new Key(point.document(), point.claim()));
            if (claim != null) {
                its.put(point, claim);
            }
        }
        return new FoundSeries(series, its);
    }
}
