package org.hearsay.ledger.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hearsay.ledger.series.Count;
import org.hearsay.ledger.series.CountJson;
import org.hearsay.ledger.series.CountKey;
import org.hearsay.ledger.series.FigureSeries;
import org.hearsay.ledger.series.Surroundings;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/**
 * The tables of counts and their keys, for one transaction: what was read once is remembered. It may be told to read no more than so many claims: then what
 * lies beyond is as if it were not there, and {@link #isCut} says so.
 */
final class CountRows implements Surroundings.Kept {
    private static final FigureSeries SERIES = FigureSeries.load();

    /** How many keys are read at most for each claim that may be read. */
    private static final int KEYS = 8;

    private final Handle handle;
    private final int most;
    private int keys;
    private boolean cut;
    private final Map<Long, List<Row>> rows = new HashMap<>();
    private final Map<Long, List<Count>> counts = new HashMap<>();

    CountRows(Handle handle) {
        this(handle, Integer.MAX_VALUE / KEYS);
    }

    /** @param most of how many claims the counts are read at most */
    CountRows(Handle handle, int most) {
        this.handle = handle;
        this.most = most;
    }

    /** Whether something was not read that was asked for. */
    boolean isCut() {
        return cut;
    }

    private record Row(int first, int last, long claim) {
        boolean meets(CountKey key) {
            return first <= key.last() && key.first() <= last;
        }
    }

    /** Writes the counts in the claims of these documents. */
    void insert(List<ClaimRows.Numbered> entries) {
        try (PreparedBatch batch = handle.prepareBatch(
                "insert into reported_count (claim, position, json) values (:claim, :position, :json)")) {
            Set<KeyRow> keys = new TreeSet<>();
            for (ClaimRows.Numbered its : entries) {
                Map<String, Integer> positions = new HashMap<>();
                for (int i = 0; i < its.entry().claims().size(); i++) {
                    positions.putIfAbsent(its.entry().claims().get(i).id(), i);
                }
                Map<Long, Integer> counted = new HashMap<>();
                for (Count count : SERIES.counts(its.entry())) {
                    long claim = ClaimRows.number(its.document(), positions.getOrDefault(count.claim(), 0));
                    batch.bind("claim", claim)
                            .bind("position", counted.merge(claim, 1, Integer::sum) - 1)
                            .bind("json", CountJson.line(count))
                            .add();
                    keys.addAll(keys(count, claim));
                }
            }
            ClaimRows.execute(batch);
            each(
                    "insert into reported_count_key (value, first, last, claim) values (:value, :first, :last, :claim)",
                    keys);
        }
    }

    /** Removes the keys of the counts in these documents' claims; the counts go with the claims. */
    void deleteKeys(List<Long> documents) {
        Set<KeyRow> keys = new TreeSet<>();
        for (long document : documents) {
            handle.createQuery("select claim, json from reported_count where claim between :first and :last")
                    .bind("first", ClaimRows.number(document, 0))
                    .bind("last", ClaimRows.number(document + 1, 0) - 1)
                    .map((row, context) -> keys(CountJson.parse(Strings.of(row, "json")), row.getLong("claim")))
                    .forEach(keys::addAll);
        }
        each(
                "delete from reported_count_key where value = :value and first = :first and last = :last and claim = :claim",
                keys);
    }

    private record KeyRow(long value, int first, int last, long claim) implements Comparable<KeyRow> {
        @Override
        public int compareTo(KeyRow other) {
            int order = Long.compare(value, other.value);
            order = order != 0 ? order : Integer.compare(first, other.first);
            order = order != 0 ? order : Integer.compare(last, other.last);
            return order != 0 ? order : Long.compare(claim, other.claim);
        }
    }

    private static Set<KeyRow> keys(Count count, long claim) {
        return CountKey.of(count).stream()
                .map(key -> new KeyRow(key.hash(), key.first(), key.last(), claim))
                .collect(Collectors.toSet());
    }

    private void each(String statement, Set<KeyRow> keys) {
        try (PreparedBatch batch = handle.prepareBatch(statement)) {
            for (KeyRow key : keys) {
                batch.bind("value", key.value())
                        .bind("first", key.first())
                        .bind("last", key.last())
                        .bind("claim", key.claim())
                        .add();
            }
            ClaimRows.execute(batch);
        }
    }

    /** The counts in these claims. */
    List<Count> of(Set<Long> claims) {
        load(claims);
        return claims.stream()
                .sorted()
                .flatMap(claim -> counts.getOrDefault(claim, List.of()).stream())
                .toList();
    }

    @Override
    public List<Count> meeting(Set<CountKey> keys) {
        Map<Long, List<CountKey>> byValue = keys.stream().collect(Collectors.groupingBy(CountKey::hash));
        loadRows(byValue.keySet());
        Set<Long> claims = new HashSet<>();
        byValue.forEach((value, sought) -> {
            for (Row row : rows.getOrDefault(value, List.of())) {
                if (sought.stream().anyMatch(row::meets)) {
                    claims.add(row.claim());
                }
            }
        });
        return of(claims);
    }

    private void loadRows(Set<Long> values) {
        StandingRows.inParts(
                values.stream().filter(value -> !rows.containsKey(value)).toList(), part -> {
                    part.forEach(value -> rows.put(value, new ArrayList<>()));
                    int room = most * KEYS - keys;
                    if (room <= 0) {
                        cut = true;
                        return;
                    }
                    int before = keys;
                    handle.createQuery(
                                    "select value, first, last, claim from reported_count_key where value in (<values>)"
                                            + " limit :room")
                            .bindList("values", part)
                            .bind("room", room)
                            .map((row, context) -> Map.entry(
                                    row.getLong("value"),
                                    new Row(row.getInt("first"), row.getInt("last"), row.getLong("claim"))))
                            .forEach(entry -> {
                                keys++;
                                rows.computeIfAbsent(entry.getKey(), _ -> new ArrayList<>())
                                        .add(entry.getValue());
                            });
                    cut |= keys - before == room;
                });
    }

    private void load(Set<Long> claims) {
        List<Long> fresh =
                claims.stream().filter(claim -> !counts.containsKey(claim)).toList();
        int room = Math.max(0, most - counts.size());
        cut |= fresh.size() > room;
        StandingRows.inParts(
                fresh.size() > room ? fresh.stream().sorted().limit(room).toList() : fresh, part -> {
                    Map<Long, List<Count>> found = new LinkedHashMap<>();
                    part.forEach(claim -> found.put(claim, new ArrayList<>()));
                    handle.createQuery(
                                    "select claim, json from reported_count where claim in (<claims>) order by claim, position")
                            .bindList("claims", part)
                            .map((row, context) ->
                                    Map.entry(row.getLong("claim"), CountJson.parse(Strings.of(row, "json"))))
                            .forEach(entry -> found.computeIfAbsent(entry.getKey(), _ -> new ArrayList<>())
                                    .add(entry.getValue()));
                    counts.putAll(found);
                });
    }
}
