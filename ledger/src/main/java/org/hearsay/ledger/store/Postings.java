package org.hearsay.ledger.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hearsay.ledger.Document;
import org.hearsay.ledger.StoredClaim;
import org.hearsay.ledger.store.SearchKeys.Name;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** The index by which claims are found: a row for each key of each claim, and the names in these keys. */
final class Postings {
    private static final String INSERT = "insert into posting (key, place, claim) values (:key, :place, :claim)";
    private static final String DELETE = "delete from posting where key = :key and place = :place and claim = :claim";

    private final Handle handle;

    Postings(Handle handle) {
        this.handle = handle;
    }

    private record Posting(String key, long place, long claim) {}

    /** Writes the rows of these documents' claims. */
    void insert(List<ClaimRows.Numbered> entries) {
        List<Posting> postings = new ArrayList<>();
        Set<Name> names = new LinkedHashSet<>();
        for (ClaimRows.Numbered its : entries) {
            collect(its, postings, names);
        }
        // In the order of the tree, whose pages are so touched once each.
        postings.sort(Comparator.comparing(Posting::key).thenComparingLong(Posting::place));
        each(INSERT, postings);
        insertNames(names);
    }

    private void insertNames(Set<Name> names) {
        try (PreparedBatch batch = handle.prepareBatch(
                "insert into name (field, word, name) values (:field, :word, :name) on conflict do nothing")) {
            names.forEach(name -> bind(batch, name).add());
            ClaimRows.execute(batch);
        }
    }

    /** Removes the rows of these documents' claims, and the names that nothing else has. */
    void delete(List<ClaimRows.Numbered> entries) {
        List<Posting> postings = new ArrayList<>();
        Set<Name> names = new LinkedHashSet<>();
        for (ClaimRows.Numbered its : entries) {
            collect(its, postings, names);
        }
        each(DELETE, postings);
        dropNames(names);
    }

    /** Removes those of the names that nothing has. */
    private void dropNames(Set<Name> names) {
        try (PreparedBatch batch =
                handle.prepareBatch("delete from name where field = :field and word = :word and name = :name")) {
            names.stream()
                    .map(Naming::of)
                    .distinct()
                    .filter(its -> its.keys().noneMatch(this::exists))
                    .forEach(its -> {
                        for (String word : SearchKeys.words(its.name())) {
                            its.fields()
                                    .forEach(field -> bind(batch, new Name(field, word, its.name()))
                                            .add());
                        }
                    });
            ClaimRows.execute(batch);
        }
    }

    /**
     * A name, whatever the word it is found by.
     *
     * @param field the field of its keys; that of voices for any actor
     */
    private record Naming(String field, String name) {
        static Naming of(Name name) {
            boolean actor =
                    name.field().equals(SearchKeys.ACTORS) || name.field().equals(SearchKeys.FAMILIES);
            return new Naming(actor ? SearchKeys.VOICE : name.field(), name.name());
        }

        Stream<String> keys() {
            return field.equals(SearchKeys.VOICE)
                    ? Stream.of(SearchKeys.VOICE, SearchKeys.CARRIER, SearchKeys.PARTY)
                            .map(its -> its + name)
                    : Stream.of(field + name);
        }

        Stream<String> fields() {
            return field.equals(SearchKeys.VOICE)
                    ? Stream.of(SearchKeys.ACTORS, SearchKeys.FAMILIES)
                    : Stream.of(field);
        }
    }

    private boolean exists(String key) {
        return handle.createQuery("select 1 from posting where key = :key limit 1")
                .bind("key", key)
                .mapTo(int.class)
                .findOne()
                .isPresent();
    }

    private static void collect(ClaimRows.Numbered its, List<Posting> postings, Set<Name> names) {
        Document document = its.entry().document();
        List<StoredClaim> claims = its.entry().claims();
        long place = Place.of(document);
        IntStream.range(0, claims.size()).forEach(i -> {
            SearchKeys keys = SearchKeys.of(claims.get(i), document.outlet());
            long claim = ClaimRows.number(its.document(), i);
            keys.keys().forEach(key -> postings.add(new Posting(key, place, claim)));
            names.addAll(keys.names());
        });
    }

    /** Has a claim found by what it is shown as now, and no more by what it was shown as before. */
    void exchange(long claim, Document document, StoredClaim before, StoredClaim after) {
        long place = Place.of(document);
        SearchKeys old = SearchKeys.of(before, document.outlet());
        SearchKeys its = SearchKeys.of(after, document.outlet());
        Set<String> gone = new LinkedHashSet<>(old.keys());
        gone.removeAll(its.keys());
        Set<String> fresh = new LinkedHashSet<>(its.keys());
        fresh.removeAll(old.keys());
        each(DELETE, gone.stream().map(key -> new Posting(key, place, claim)).toList());
        each(INSERT, fresh.stream().map(key -> new Posting(key, place, claim)).toList());
        insertNames(its.names());
        dropNames(old.names());
    }

    private void each(String statement, List<Posting> postings) {
        try (PreparedBatch batch = handle.prepareBatch(statement)) {
            for (Posting posting : postings) {
                batch.bind("key", posting.key())
                        .bind("place", posting.place())
                        .bind("claim", posting.claim())
                        .add();
            }
            ClaimRows.execute(batch);
        }
    }

    private static PreparedBatch bind(PreparedBatch batch, Name name) {
        return batch.bind("field", name.field()).bind("word", name.word()).bind("name", name.name());
    }
}
