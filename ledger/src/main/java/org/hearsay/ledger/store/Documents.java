package org.hearsay.ledger.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.ledger.Document;
import org.hearsay.ledger.filter.Filter;
import org.hearsay.ledger.store.Claims.Mark;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The documents of a ledger, one by one and page by page. Each call sees the ledger as it stands at one moment. */
public final class Documents {
    private final Database database;
    private final Claims.Reading reading;

    Documents(Database database, Claims.Reading reading) {
        this.database = database;
        this.reading = reading;
    }

    /**
     * A document and how much was found in it.
     *
     * @param claims how many claims stand in it
     */
    public record Held(Document document, int claims) {}

    /**
     * Documents of a list.
     *
     * @param next where the next page begins; null where there is none
     */
    public record Page(List<Held> documents, @Nullable Mark next) {
        /** Makes the list unchangeable. */
        public Page {
            documents = List.copyOf(documents);
        }
    }

    /** A document. */
    public Optional<Held> of(String id) {
        return reading.read(handle -> new DocumentRows(handle).byId(id).map(its -> held(handle, its)));
    }

    /**
     * The documents in which a claim fits: newest first, by day and minute of publication, last those without a date. Where everything is asked for, all
     * documents, those that came in last first.
     *
     * @param most how many, at least 1
     * @param after where the page before of the same filter ended; null for the first
     * @throws IllegalArgumentException if the filter asks for what claims do not have
     */
    public Page search(Filter filter, int most, @Nullable Mark after) {
        return reading.read(handle -> {
            Marks marks = marks(handle, filter, most, after);
            return new Page(
                    marks.of().stream()
                            .map(mark -> held(handle, new DocumentRows(handle).of(ClaimRows.document(mark.claim()))))
                            .toList(),
                    marks.next());
        });
    }

    /**
     * A document without its words.
     *
     * @param version which of those at its address it is, from 1
     * @param versions how many are there
     * @param claims how many claims stand in it
     */
    public record Head(
            String id,
            String uri,
            int version,
            int versions,
            @Nullable String title,
            @Nullable String outlet,
            @Nullable String published,
            int claims) {}

    /**
     * Documents of a list without their words.
     *
     * @param next where the next page begins; null where there is none
     */
    public record Heads(List<Head> documents, @Nullable Mark next) {
        /** Makes the list unchangeable. */
        public Heads {
            documents = List.copyOf(documents);
        }
    }

    /** The same documents as {@link #search} finds, without their words. */
    public Heads heads(Filter filter, int most, @Nullable Mark after) {
        return reading.read(handle -> {
            Marks marks = marks(handle, filter, most, after);
            return new Heads(
                    marks.of().stream()
                            .map(mark -> head(handle, ClaimRows.document(mark.claim())))
                            .toList(),
                    marks.next());
        });
    }

    private static Head head(Handle handle, long number) {
        return handle.createQuery("select d.id, d.uri, d.version, d.title, d.outlet, d.published,"
                        + " (select count(*) from document o where o.uri = d.uri) as versions,"
                        + " (select count(*) from claim c where c.document = d.number) as claims"
                        + " from document d where d.number = :number")
                .bind("number", number)
                .map((row, context) -> new Head(
                        Strings.of(row, "id"),
                        Strings.of(row, "uri"),
                        row.getInt("version"),
                        row.getInt("versions"),
                        Strings.maybe(row, "title"),
                        Strings.maybe(row, "outlet"),
                        Strings.maybe(row, "published"),
                        row.getInt("claims")))
                .one();
    }

    /** Where the documents of a page stand, and where the next page begins. */
    private record Marks(List<Mark> of, @Nullable Mark next) {}

    private Marks marks(Handle handle, Filter filter, int most, @Nullable Mark after) {
        if (most < 1) {
            throw new IllegalArgumentException("a page of " + most + " documents");
        }
        database.prepareSearch(handle);
        List<Mark> marks =
                filter.all().isEmpty() ? newest(handle, most + 1, after) : fitting(handle, filter, most + 1, after);
        boolean more = marks.size() > most;
        return new Marks(more ? marks.subList(0, most) : marks, more ? marks.get(most - 1) : null);
    }

    /** Documents by the numbers of their last possible claims, beyond which the next document's begin. */
    private static List<Mark> fitting(Handle handle, Filter filter, int most, @Nullable Mark after) {
        List<Mark> marks = new ArrayList<>();
        new Walk<>(handle, filter, Walk.NUMBERS).go(after, most, (mark, claim) -> {
            Mark its = new Mark(mark.place(), ClaimRows.last(ClaimRows.document(claim)));
            if (marks.isEmpty() || !marks.getLast().equals(its)) {
                marks.add(its);
            }
            return marks.size() < most;
        });
        return marks;
    }

    private static List<Mark> newest(Handle handle, int most, @Nullable Mark after) {
        return handle.createQuery("select number from document where number < :number order by number desc limit :most")
                .bind("number", after == null ? Long.MAX_VALUE : ClaimRows.document(after.claim()))
                .bind("most", most)
                .map((row, context) -> mark(row))
                .list();
    }

    private static Mark mark(ResultSet row) throws SQLException {
        return new Mark(0, ClaimRows.last(row.getLong("number")));
    }

    private static Held held(Handle handle, DocumentRows.Numbered its) {
        int claims = handle.createQuery("select count(*) from claim where document = :document")
                .bind("document", its.number())
                .mapTo(int.class)
                .one();
        return new Held(its.document(), claims);
    }
}
