package org.hearsay.ledger.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.ledger.filter.Filter;
import org.jspecify.annotations.Nullable;

/** The voices of a ledger, counted. Each call sees the ledger as it stands at one moment. */
public final class Voices {
    /** Claims that fit a filter, the newest, whose voices are counted. */
    public static final int MOST_CLAIMS = 10_000;

    private static final Walk.Kind<Row> ROWS = new Walk.Kind<>(
            "coalesce(x.voice_name, c.actor_name, c.source) as voice,"
                    + " (select q.exemplar from standing s join question q on q.exemplar = s.shown where s.claim = c.number) as question",
            Walk.Joined.CLAIM,
            Voices::row);

    private final Database database;
    private final Claims.Reading reading;

    Voices(Database database, Claims.Reading reading) {
        this.database = database;
        this.reading = reading;
    }

    /**
     * A voice.
     *
     * @param name as its newest claim has it
     * @param claims how many claims it makes
     * @param questions on how many questions these stand
     * @param first first day of their publication; null where none is known
     * @param last last day of their publication; null where none is known
     */
    public record Speaker(
            String name,
            long claims,
            int questions,
            @Nullable LocalDate first,
            @Nullable LocalDate last) {}

    /**
     * Voices of a list.
     *
     * @param voices those with most claims first, then by name
     * @param whole whether all claims that fit were counted, and not only the newest
     */
    public record Speakers(List<Speaker> voices, boolean whole) {
        /** Makes the list unchangeable. */
        public Speakers {
            voices = List.copyOf(voices);
        }
    }

    /**
     * Who makes the claims that fit, of these the newest {@link #MOST_CLAIMS}. An outlet that speaks in its own voice is not among them, nor is nobody named.
     *
     * @throws IllegalArgumentException if the filter asks for what claims do not have
     */
    public Speakers list(Filter filter) {
        return reading.read(handle -> {
            database.prepareSearch(handle);
            Map<String, Sum> sums = new HashMap<>();
            int[] seen = {0};
            new Walk<>(handle, filter, ROWS).go(null, MOST_CLAIMS, (mark, row) -> {
                if (row.voice() != null) {
                    String name = row.voice();
                    sums.computeIfAbsent(SearchKeys.name(name), _ -> new Sum(name))
                            .add(row, Place.date(mark.place()));
                }
                return ++seen[0] < MOST_CLAIMS;
            });
            return new Speakers(
                    sums.values().stream()
                            .map(Sum::speaker)
                            .sorted(Comparator.comparingLong(Speaker::claims)
                                    .reversed()
                                    .thenComparing(Speaker::name))
                            .toList(),
                    seen[0] < MOST_CLAIMS);
        });
    }

    /** @param question number of the question's exemplar; 0 for none */
    private record Row(@Nullable String voice, long question) {}

    private static Row row(ResultSet row) throws SQLException {
        return new Row(Strings.maybe(row, "voice"), row.getLong("question"));
    }

    /** The claims of one voice, the newest first. */
    private static final class Sum {
        private final String name;
        private final Set<Long> questions = new HashSet<>();
        private long claims;
        private @Nullable LocalDate first;
        private @Nullable LocalDate last;

        Sum(String name) {
            this.name = name;
        }

        void add(Row row, @Nullable LocalDate day) {
            claims++;
            if (row.question() != 0) {
                questions.add(row.question());
            }
            if (day != null) {
                first = day;
                last = last == null ? day : last;
            }
        }

        Speaker speaker() {
            return new Speaker(name, claims, questions.size(), first, last);
        }
    }
}
