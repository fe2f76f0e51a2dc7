package org.hearsay.ledger.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hearsay.ledger.Document;
import org.hearsay.ledger.Version;
import org.jdbi.v3.core.Handle;

/** The table of documents. */
final class DocumentRows {
    private static final String COLUMNS =
            "number, id, uri, version, title, outlet, byline, published, text, left_out, origins, reader, added";

    /** A document and its number in the table, which grows from one to the next. */
    record Numbered(long number, Document document) {}

    private final Handle handle;

    DocumentRows(Handle handle) {
        this.handle = handle;
    }

    boolean holds(String id) {
        return handle.createQuery("select count(*) from document where id = :id")
                        .bind("id", id)
                        .mapTo(int.class)
                        .one()
                > 0;
    }

    /** The number of the row that it is written to. */
    long insert(Document document) {
        return handle.createQuery("insert into document"
                        + " (id, uri, version, title, outlet, byline, published, text, left_out, origins, reader, added)"
                        + " values (:id, :uri, :version, :title, :outlet, :byline, :published, :text, :leftOut, :origins,"
                        + " :reader, :added) returning number")
                .bind("id", document.id())
                .bind("uri", document.uri())
                .bind("version", document.version())
                .bind("title", document.title())
                .bind("outlet", document.outlet())
                .bind("byline", document.byline())
                .bind("published", document.published())
                .bind("text", document.text())
                .bind("leftOut", document.leftOut())
                .bind("origins", document.origins())
                .bind("reader", document.reader())
                .bind("added", document.added().toString())
                .mapTo(long.class)
                .one();
    }

    /** The newest version at an address; 0 where there is none. */
    int newestVersion(String uri) {
        return handle.createQuery("select coalesce(max(version), 0) from document where uri = :uri")
                .bind("uri", uri)
                .mapTo(int.class)
                .one();
    }

    Optional<Numbered> byId(String id) {
        return handle.createQuery("select " + COLUMNS + " from document where id = :id")
                .bind("id", id)
                .map((row, context) -> document(row))
                .findOne();
    }

    /** The document of a number that is in the table. */
    Numbered of(long number) {
        return handle.createQuery("select " + COLUMNS + " from document where number = :number")
                .bind("number", number)
                .map((row, context) -> document(row))
                .one();
    }

    /** All versions at an address, oldest first. */
    List<Numbered> at(String uri) {
        return handle.createQuery("select " + COLUMNS + " from document where uri = :uri order by version")
                .bind("uri", uri)
                .map((row, context) -> document(row))
                .list();
    }

    /** All versions at an address, oldest first, without their words. */
    List<Version> versions(String uri) {
        return handle.createQuery(
                        "select id, version, title, published, added from document where uri = :uri order by version")
                .bind("uri", uri)
                .map((row, context) -> new Version(
                        Strings.of(row, "id"),
                        row.getInt("version"),
                        Strings.maybe(row, "title"),
                        Strings.maybe(row, "published"),
                        Instant.parse(Strings.of(row, "added"))))
                .list();
    }

    /** The next documents after the one of this number, in the order in which they were added. */
    List<Numbered> after(long number, int most) {
        return handle.createQuery(
                        "select " + COLUMNS + " from document where number > :number order by number limit :most")
                .bind("number", number)
                .bind("most", most)
                .map((row, context) -> document(row))
                .list();
    }

    long count() {
        return handle.createQuery("select count(*) from document")
                .mapTo(long.class)
                .one();
    }

    /** Removes a document, with all that rests on it. */
    void delete(long number) {
        handle.execute("delete from document where number = ?", number);
    }

    private static Numbered document(ResultSet row) throws SQLException {
        return new Numbered(
                row.getLong("number"),
                new Document(
                        Strings.of(row, "id"),
                        Strings.of(row, "uri"),
                        row.getInt("version"),
                        Strings.maybe(row, "title"),
                        Strings.maybe(row, "outlet"),
                        Strings.maybe(row, "byline"),
                        Strings.maybe(row, "published"),
                        Strings.of(row, "text"),
                        Strings.of(row, "left_out"),
                        Strings.of(row, "origins"),
                        Strings.of(row, "reader"),
                        Instant.parse(Strings.of(row, "added"))));
    }
}
