package org.hearsay.ledger.store;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.flywaydb.core.api.FlywayException;
import org.hearsay.ledger.Address;
import org.hearsay.ledger.Document;
import org.hearsay.ledger.Entry;
import org.hearsay.ledger.LedgerException;
import org.hearsay.ledger.Revision;
import org.hearsay.ledger.Version;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.transaction.TransactionIsolationLevel;
import org.jspecify.annotations.Nullable;

/**
 * A ledger: documents with their versions, and the claims in them. Thread-safe; others may write to the same ledger meanwhile. Whatever
 * fails is a {@link LedgerException}, and leaves the ledger as it was before the call.
 */
public final class Ledger implements AutoCloseable {
    /** How long to wait for other writers, and for a server, unless told otherwise. */
    public static final Duration PATIENCE = Duration.ofSeconds(30);

    private static final int PAGE = 64;

    /** Who reads at a time; others wait. More would not be quicker, and each has a cache of its own. */
    private static final int READERS = 4;

    private final Database database;
    private final Handles writers;
    private final Handles readers;

    private Ledger(Database database, Handle writer, Handle reader) {
        this.database = database;
        writers = new Handles(database, true, 1, writer);
        readers = new Handles(database, false, READERS, reader);
    }

    /** Whether a missing ledger is made. */
    public enum Missing {
        /** It is made. */
        MADE,
        /** It is an error. */
        REFUSED
    }

    /** Opens a ledger, waiting for others as long as is usual. */
    public static Ledger open(Address address, Missing missing) {
        return open(address, missing, PATIENCE);
    }

    /** The same; tells how far the renewal of an older one has come. */
    public static Ledger open(Address address, Missing missing, Renewal renewal) {
        return open(address, missing, PATIENCE, renewal);
    }

    /**
     * Opens a ledger, and brings an older one to the form that this program knows.
     *
     * @param patience how long to wait for other writers, and for a server
     * @throws LedgerException if it is missing and not to be made, locked, damaged, of a newer version, no ledger, or not reached
     */
    public static Ledger open(Address address, Missing missing, Duration patience) {
        return open(address, missing, patience, Renewal.UNTOLD);
    }

    private static Ledger open(Address address, Missing missing, Duration patience, Renewal renewal) {
        Database database = Database.at(address, patience);
        boolean make = missing == Missing.MADE;
        database.expect(make);
        return translating(database, () -> {
            Handle writer = Handles.open(database, true);
            try {
                Migrations.run(database, writer, make, renewal);
                return new Ledger(database, writer, Handles.open(database, false));
            } catch (RuntimeException e) {
                Handles.drop(writer);
                throw e;
            }
        });
    }

    static LedgerException missing(String shown) {
        return new LedgerException("there is no ledger " + shown + "; 'hearsay add' makes one, --ledger names another");
    }

    /** What became of an entry. */
    public enum Outcome {
        /** It came in as the first version at its address. */
        ADDED,
        /** It came in as a later version. */
        NEW_VERSION,
        /** It was there. */
        PRESENT
    }

    /**
     * What became of an entry.
     *
     * @param document as it stands in the ledger now, with its version
     */
    public record Added(Outcome outcome, Document document) {}

    /** Whether the ledger holds the document of this id. */
    public boolean holds(String id) {
        return read(handle -> new DocumentRows(handle).holds(id));
    }

    /** Writes entries, all of them or none, in this order. Once it returns they are safe. */
    public List<Added> add(List<Entry> entries) {
        return write(handle -> {
            DocumentRows documents = new DocumentRows(handle);
            List<ClaimRows.Numbered> fresh = new ArrayList<>();
            List<Added> outcomes = new ArrayList<>();
            for (Entry entry : entries) {
                Document document = entry.document();
                if (documents.holds(document.id())) {
                    outcomes.add(new Added(Outcome.PRESENT, document));
                    continue;
                }
                int before = documents.newestVersion(document.uri());
                Document its = document.numbered(Math.max(before + 1, document.version()));
                fresh.add(new ClaimRows.Numbered(documents.insert(its), entry));
                outcomes.add(new Added(before == 0 ? Outcome.ADDED : Outcome.NEW_VERSION, its));
            }
            new ClaimRows(handle).insert(fresh);
            new Postings(handle).insert(fresh);
            new CorrectedRows(handle).refresh(new CorrectionRows(handle).meet(fresh));
            new Lineup(handle).add(fresh);
            new OriginRows(handle).add(fresh);
            new CountRows(handle).insert(fresh);
            return outcomes;
        });
    }

    /** A document with its claims. */
    public Optional<Entry> entry(String id) {
        return read(handle -> new DocumentRows(handle).byId(id).map(its -> entry(handle, its)));
    }

    /** Those documents of these ids that the ledger holds, without their claims. */
    public Map<String, Document> documents(Collection<String> ids) {
        return read(handle -> {
            DocumentRows rows = new DocumentRows(handle);
            Map<String, Document> documents = new HashMap<>();
            for (String id : Set.copyOf(ids)) {
                rows.byId(id).ifPresent(its -> documents.put(id, its.document()));
            }
            return documents;
        });
    }

    /** What stands at an address: all versions, oldest first. */
    public List<Document> versions(String uri) {
        return read(handle -> new DocumentRows(handle)
                .at(uri).stream().map(DocumentRows.Numbered::document).toList());
    }

    /** The same without their words. */
    public List<Version> history(String uri) {
        return read(handle -> new DocumentRows(handle).versions(uri));
    }

    /** What changed among the claims from the version before a document to it; empty for a first version, or where there is none. */
    public Optional<Revision> revision(String id) {
        return read(handle -> {
            DocumentRows documents = new DocumentRows(handle);
            return documents
                    .byId(id)
                    .flatMap(newer -> documents.at(newer.document().uri()).stream()
                            .filter(its ->
                                    its.document().version() < newer.document().version())
                            .reduce((first, second) -> second)
                            .map(older -> Revision.between(entry(handle, older), entry(handle, newer))));
        });
    }

    /** The questions on which the claims stand. */
    public Questions questions() {
        return new Questions(database, this::read);
    }

    /** What people corrected, and how to correct more. */
    public Corrections corrections() {
        return new Corrections(this::read, this::write);
    }

    /** The matters to which the questions belong. */
    public StoredMatters matters() {
        return new StoredMatters(this::read);
    }

    /** The documents, to be searched by their claims. */
    public Documents documents() {
        return new Documents(database, this::read);
    }

    /** The series that the claims' figures make. */
    public StoredSeries series() {
        return new StoredSeries(database, this::read);
    }

    /** The claims, to be searched. */
    public Claims claims() {
        return new Claims(database, this::read);
    }

    /** The voices that make the claims, counted. */
    public Voices voices() {
        return new Voices(database, this::read);
    }

    /** How many documents the ledger holds, each version counted. */
    public long count() {
        return read(handle -> new DocumentRows(handle).count());
    }

    /** Hands out all entries in the order in which they were added, as they stand at this moment. */
    public void forEach(Consumer<Entry> each) {
        read(handle -> {
            DocumentRows documents = new DocumentRows(handle);
            List<DocumentRows.Numbered> page = documents.after(Long.MIN_VALUE, PAGE);
            while (!page.isEmpty()) {
                page.forEach(its -> each.accept(entry(handle, its)));
                page = documents.after(page.getLast().number(), PAGE);
            }
            return page;
        });
    }

    private static Entry entry(Handle handle, DocumentRows.Numbered its) {
        return new Entry(its.document(), new ClaimRows(handle).of(its.number()));
    }

    /**
     * Removes documents, with all that rests on them: corrections as well, but for what they hold on to elsewhere, and in other versions whose words
     * are the same.
     *
     * @param target an id, which names one version, or an address, which names all
     * @return how many were removed
     */
    public int forget(String target) {
        return write(handle -> {
            DocumentRows documents = new DocumentRows(handle);
            List<DocumentRows.Numbered> found =
                    documents.byId(target).map(List::of).orElseGet(() -> documents.at(target));
            List<ClaimRows.Numbered> gone = found.stream()
                    .map(its -> new ClaimRows.Numbered(its.number(), entry(handle, its)))
                    .toList();
            new CorrectedRows(handle)
                    .clear(gone.stream().flatMap(ClaimRows.Numbered::numbers).toList());
            new Postings(handle).delete(gone);
            new OriginRows(handle).delete(gone);
            List<Long> numbers =
                    found.stream().map(DocumentRows.Numbered::number).toList();
            new CountRows(handle).deleteKeys(numbers);
            new Lineup(handle).remove(numbers, () -> {
                numbers.forEach(documents::delete);
                new CorrectionRows(handle)
                        .letGo(gone.stream()
                                .map(its -> its.entry().document().uri())
                                .collect(Collectors.toSet()));
            });
            return found.size();
        });
    }

    private <T> T write(Function<Handle, T> work) {
        return translating(
                database,
                () -> writers.use(its -> its.inTransaction(handle -> {
                    database.becomeOnlyWriter(handle);
                    return work.apply(handle);
                })));
    }

    /** Reads the ledger as it stands at one moment, whatever is written meanwhile. */
    private <T> T read(Function<Handle, T> work) {
        return translating(
                database,
                () -> readers.use(its -> its.inTransaction(TransactionIsolationLevel.SERIALIZABLE, work::apply)));
    }

    private interface Work<T> {
        T run();
    }

    private static <T> T translating(Database database, Work<T> work) {
        try {
            return work.run();
        } catch (JdbiException | FlywayException e) {
            SQLException cause = cause(e);
            String why = cause == null ? "cannot be used: " + e.getMessage() : database.explain(cause);
            throw new LedgerException("the ledger " + database.shown() + " " + why, e);
        }
    }

    private static @Nullable SQLException cause(Throwable failure) {
        for (Throwable at = failure; at != null; at = at.getCause()) {
            if (at instanceof SQLException found) {
                return found;
            }
        }
        return null;
    }

    @Override
    public void close() {
        readers.close();
        writers.close();
    }
}
