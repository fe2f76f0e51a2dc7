package org.hearsay.ledger.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.hearsay.ledger.questions.Position;
import org.hearsay.ledger.questions.Standings;
import org.hearsay.ledger.questions.Telling;
import org.hearsay.ledger.questions.Tellings;
import org.hearsay.ledger.questions.Terms;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/** The tables of standings and their keys, for one transaction: what was read once is remembered. */
final class StandingRows implements Standings {
    /** Values that one statement binds. */
    static final int MANY = 500;

    private static final String INSERT_KEY =
            "insert into standing_key (value, leads, claim) values (:value, :leads, :claim)";
    private static final String DELETE_KEY =
            "delete from standing_key where value = :value and leads in (0, 1) and claim = :claim";

    private final Handle handle;
    private final Map<Long, Telling> tellings = new HashMap<>();
    private final Map<Long, Long> exemplars = new HashMap<>();
    private final Set<Long> touched = new TreeSet<>();

    StandingRows(Handle handle) {
        this.handle = handle;
    }

    /** Hands out values in parts that one statement binds. */
    static <T> void inParts(List<T> values, Consumer<List<T>> each) {
        for (int from = 0; from < values.size(); from += MANY) {
            each.accept(values.subList(from, Math.min(values.size(), from + MANY)));
        }
    }

    /** Writes claims that stand nowhere yet. */
    void insert(List<Telling> fresh) {
        try (PreparedBatch rows = handle.prepareBatch("insert into standing"
                        + " (claim, document, id, day, tolls, content, numbers, setting, rank, position, blamed, scene, around,"
                        + " denied, exemplar, probability, rule) values (:claim, :document, :id, :day, :tolls, :content, :numbers,"
                        + " :setting, :rank, :position, :blamed, :scene, :around, :denied, 0, 0, :rule)");
                PreparedBatch keys = handle.prepareBatch(INSERT_KEY)) {
            for (Telling telling : fresh) {
                tellings.put(telling.number(), telling);
                rows.bind("claim", telling.number())
                        .bind("document", telling.document())
                        .bind("id", telling.id())
                        .bind(
                                "day",
                                telling.day() == null ? null : telling.day().toString())
                        .bind("tolls", telling.tolls() ? 1 : 0)
                        .bind("content", telling.content().toString())
                        .bind("numbers", String.join(" ", telling.numbers()))
                        .bind("setting", telling.setting().toString())
                        .bind("rank", telling.rank())
                        .bind("position", telling.position().label())
                        .bind("blamed", String.join(" ", telling.blamed()))
                        .bind("scene", String.join(" ", telling.scene()))
                        .bind("around", telling.around())
                        .bind("denied", telling.denied())
                        .bind("rule", Tellings.RULE)
                        .add();
                for (long key : telling.keys()) {
                    bind(keys, key, telling.number(), false).add();
                }
            }
            ClaimRows.execute(rows);
            ClaimRows.execute(keys);
        }
    }

    /** Removes the keys of claims, which are found by them no more; the rest of them goes with the claims. */
    void removeKeys(List<Telling> gone) {
        gone.forEach(telling -> deleteKeys(telling.keys(), telling.number()));
    }

    /** All claims of a document. */
    List<Telling> of(long document) {
        List<Long> numbers = handle.createQuery("select claim from standing where claim between :first and :last")
                .bind("first", ClaimRows.number(document, 0))
                .bind("last", ClaimRows.number(document + 1, 0) - 1)
                .mapTo(Long.class)
                .list();
        return load(numbers);
    }

    @Override
    public List<Telling> sharing(Telling telling) {
        return holding(telling.keysBeside(), telling.number());
    }

    @Override
    public List<Telling> leading(Telling telling) {
        return leading(telling.keysBeside(), telling.number());
    }

    /** The claims that have any of these keys, in the order of their numbers, without this one. */
    List<Telling> holding(Set<Long> keys, long without) {
        return holding(keys, "", without);
    }

    /** Those of them whose keys say that they stand for others. */
    List<Telling> leading(Set<Long> keys, long without) {
        return holding(keys, " and leads = 1", without);
    }

    private List<Telling> holding(Set<Long> keys, String condition, long without) {
        if (keys.isEmpty()) {
            return List.of();
        }
        List<Long> numbers = handle.createQuery(
                        "select distinct claim from standing_key where value in (<keys>)" + condition)
                .bindList("keys", List.copyOf(keys))
                .mapTo(Long.class)
                .list();
        return load(
                numbers.stream().filter(number -> number != without).sorted().toList());
    }

    void insertKeys(Set<Long> keys, long claim, boolean leads) {
        try (PreparedBatch batch = handle.prepareBatch(INSERT_KEY)) {
            keys.forEach(key -> bind(batch, key, claim, leads).add());
            ClaimRows.execute(batch);
        }
    }

    void deleteKeys(Set<Long> keys, long claim) {
        try (PreparedBatch batch = handle.prepareBatch(DELETE_KEY)) {
            keys.forEach(key -> batch.bind("value", key).bind("claim", claim).add());
            ClaimRows.execute(batch);
        }
    }

    private static PreparedBatch bind(PreparedBatch batch, long key, long claim, boolean leads) {
        return batch.bind("value", key).bind("leads", leads ? 1 : 0).bind("claim", claim);
    }

    private boolean leads(Telling telling) {
        return exemplar(telling.number()) == telling.number();
    }

    /** The claims of these numbers. */
    List<Telling> load(Collection<Long> numbers) {
        List<Long> missing =
                numbers.stream().filter(number -> !tellings.containsKey(number)).toList();
        for (int from = 0; from < missing.size(); from += MANY) {
            handle.createQuery(
                            "select claim, document, id, day, tolls, content, numbers, setting, rank, position, blamed,"
                                    + " scene, around, denied, exemplar from standing where claim in (<numbers>)")
                    .bindList("numbers", missing.subList(from, Math.min(missing.size(), from + MANY)))
                    .map((row, context) -> {
                        Telling telling = telling(row);
                        exemplars.putIfAbsent(telling.number(), row.getLong("exemplar"));
                        return telling;
                    })
                    .forEach(telling -> tellings.put(telling.number(), telling));
        }
        List<Telling> loaded = new ArrayList<>();
        for (long number : numbers) {
            loaded.add(Objects.requireNonNull(tellings.get(number)));
        }
        return loaded;
    }

    private static Telling telling(ResultSet row) throws SQLException {
        String day = Strings.maybe(row, "day");
        return new Telling(
                row.getLong("claim"),
                Strings.of(row, "id"),
                row.getLong("document"),
                day == null ? null : LocalDate.parse(day),
                row.getInt("tolls") != 0,
                Terms.parse(Strings.of(row, "content")),
                words(Strings.of(row, "numbers")),
                Terms.parse(Strings.of(row, "setting")),
                row.getInt("rank"),
                Position.of(Strings.of(row, "position")),
                words(Strings.of(row, "blamed")),
                words(Strings.of(row, "scene")),
                maybe(row, "around"),
                maybe(row, "denied"));
    }

    private static @Nullable Long maybe(ResultSet row, String column) throws SQLException {
        long number = row.getLong(column);
        return row.wasNull() ? null : number;
    }

    private static NavigableSet<String> words(String words) {
        return Arrays.stream(words.split(" ", -1))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Override
    public long exemplar(long number) {
        Long known = exemplars.get(number);
        if (known == null) {
            known = handle.createQuery("select exemplar from standing where claim = :claim")
                    .bind("claim", number)
                    .mapTo(Long.class)
                    .findOne()
                    .orElse(0L);
            exemplars.put(number, known);
        }
        return known;
    }

    @Override
    public void stand(Telling telling, Telling exemplar, double probability) {
        long before = exemplar(telling.number());
        boolean led = leads(telling);
        exemplars.put(telling.number(), exemplar.number());
        if (leads(telling) != led) {
            deleteKeys(telling.keys(), telling.number());
            insertKeys(telling.keys(), telling.number(), !led);
        }
        touched.add(exemplar.number());
        if (before != 0) {
            touched.add(before);
            // Where a correction put it, it stands no more until corrections are applied again.
            touched.addAll(
                    handle.createQuery("select distinct shown from standing where claim = :claim or denied = :claim")
                            .bind("claim", telling.number())
                            .mapTo(Long.class)
                            .list());
        }
        for (String column : List.of("claim", "denied")) {
            handle.createUpdate(
                            "update standing set exemplar = :exemplar, shown = :exemplar, probability = :probability where "
                                    + column + " = :claim")
                    .bind("exemplar", exemplar.number())
                    .bind("probability", probability)
                    .bind("claim", telling.number())
                    .execute();
        }
    }

    /** Questions, as lined up or as shown, whose claims are others than before, or may be; told once. */
    Set<Long> touched() {
        Set<Long> told = new HashSet<>(touched);
        touched.clear();
        return new TreeSet<>(told);
    }
}
