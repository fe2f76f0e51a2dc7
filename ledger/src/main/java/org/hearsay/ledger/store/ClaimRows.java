package org.hearsay.ledger.store;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hearsay.ledger.Entry;
import org.hearsay.ledger.StoredClaim;
import org.hearsay.ledger.StoredClaim.Figure;
import org.hearsay.ledger.StoredClaim.Moment;
import org.hearsay.ledger.StoredClaim.Party;
import org.hearsay.ledger.StoredClaim.Person;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/** The table of claims, and those of what claims hold. */
final class ClaimRows {
    /** Room for the claims of one document: no text that is read has a million of them. */
    private static final int POSITION_BITS = 20;

    private final Handle handle;

    ClaimRows(Handle handle) {
        this.handle = handle;
    }

    /** An entry and the number of its document. */
    record Numbered(long document, Entry entry) {
        /** The numbers of its claims. */
        Stream<Long> numbers() {
            return IntStream.range(0, entry.claims().size()).mapToObj(i -> number(document, i));
        }
    }

    private record Row(long number, StoredClaim claim) {}

    /** Writes the claims of all these documents. */
    void insert(List<Numbered> entries) {
        try (PreparedBatch batch = handle.prepareBatch("insert into claim"
                + " (number, document, position, id, kind, act, act_negated, act_hypothetical, certainty, polarity, source,"
                + " source_kind, actor_id, actor_name, actor_type, actor_country, actor_key, cue, content, quotation,"
                + " within, paragraph, sentence, published, said, confidence, reader, json)"
                + " values (:number, :document, :position, :id, :kind, :act, :negated, :hypothetical, :certainty,"
                + " :polarity, :source, :sourceKind, :actorId, :actorName, :actorType, :actorCountry, :actorKey, :cue,"
                + " :content, :quotation, :within, :paragraph, :sentence, :published, :said, :confidence, :reader,"
                + " :json)")) {
            for (Numbered its : entries) {
                List<StoredClaim> claims = its.entry().claims();
                for (int i = 0; i < claims.size(); i++) {
                    batch.bind("number", number(its.document(), i))
                            .bind("document", its.document())
                            .bind("position", i)
                            .bind("published", its.entry().document().published());
                    bind(batch, claims.get(i));
                    batch.add();
                }
            }
            execute(batch);
        }
        List<Row> rows = entries.stream().flatMap(ClaimRows::rows).toList();
        insertCarriers(rows);
        insertFigures(rows);
        insertMoments(rows);
        insertEvents(rows);
    }

    private static Stream<Row> rows(Numbered its) {
        List<StoredClaim> claims = its.entry().claims();
        return IntStream.range(0, claims.size()).mapToObj(i -> new Row(number(its.document(), i), claims.get(i)));
    }

    static long number(long document, int position) {
        if (position >> POSITION_BITS != 0) {
            throw new IllegalArgumentException("a document of more than a million claims");
        }
        return document << POSITION_BITS | position;
    }

    /** The greatest number that a claim of a document can have. */
    static long last(long document) {
        return number(document, (1 << POSITION_BITS) - 1);
    }

    /** Number of the document that a claim stands in. */
    static long document(long number) {
        return number >> POSITION_BITS;
    }

    /** Place of a claim in its document. */
    static int position(long number) {
        return (int) (number & (1L << POSITION_BITS) - 1);
    }

    private static void bind(PreparedBatch batch, StoredClaim claim) {
        Party source = claim.source();
        batch.bind("id", claim.id())
                .bind("kind", claim.kind())
                .bind("act", claim.stance().act())
                .bind("negated", claim.stance().negated())
                .bind("hypothetical", claim.stance().hypothetical())
                .bind("certainty", claim.stance().certainty())
                .bind("polarity", claim.stance().polarity())
                .bind("source", source == null ? null : source.text())
                .bind("sourceKind", claim.sourceKind())
                .bind("cue", claim.cue())
                .bind("content", claim.content())
                .bind("quotation", claim.quotation())
                .bind("within", claim.within())
                .bind("paragraph", claim.paragraph())
                .bind("sentence", claim.sentence())
                .bind("said", claim.said())
                .bind("confidence", claim.confidence())
                .bind("reader", claim.reader())
                .bind("json", claim.json());
        bind(batch, source == null ? null : source.actor());
        batch.bind("actorKey", key(source));
    }

    private static @Nullable String key(@Nullable Party source) {
        return source == null || source.actor() == null ? null : source.actor().key();
    }

    private static void bind(PreparedBatch batch, @Nullable Person actor) {
        batch.bind("actorId", actor == null ? null : actor.id())
                .bind("actorName", actor == null ? null : actor.name())
                .bind("actorType", actor == null ? null : actor.type())
                .bind("actorCountry", actor == null ? null : actor.country());
    }

    private void insertCarriers(List<Row> rows) {
        try (PreparedBatch batch = handle.prepareBatch("insert into carrier"
                + " (claim, position, text, actor_id, actor_name, actor_type, actor_country)"
                + " values (:claim, :position, :text, :actorId, :actorName, :actorType, :actorCountry)")) {
            for (Row row : rows) {
                List<Party> chain = row.claim().chain();
                for (int i = 0; i < chain.size(); i++) {
                    batch.bind("claim", row.number())
                            .bind("position", i)
                            .bind("text", chain.get(i).text());
                    bind(batch, chain.get(i).actor());
                    batch.add();
                }
            }
            execute(batch);
        }
    }

    private void insertFigures(List<Row> rows) {
        try (PreparedBatch batch = handle.prepareBatch("insert into figure"
                + " (claim, position, text, value, low, high, bound, unit, currency, counted, owner_id, owner_name,"
                + " owner_country, happening, as_of, scope)"
                + " values (:claim, :position, :text, :value, :low, :high, :bound, :unit, :currency, :counted, :ownerId,"
                + " :ownerName, :ownerCountry, :happening, :asOf, :scope)")) {
            for (Row row : rows) {
                List<Figure> figures = row.claim().holdings().figures();
                for (int i = 0; i < figures.size(); i++) {
                    batch.bind("claim", row.number()).bind("position", i);
                    bind(batch, figures.get(i));
                    batch.add();
                }
            }
            execute(batch);
        }
    }

    private static void bind(PreparedBatch batch, Figure figure) {
        Person owner = figure.owner();
        batch.bind("text", figure.text())
                .bind("value", figure.value())
                .bind("low", figure.low())
                .bind("high", figure.high())
                .bind("bound", figure.bound())
                .bind("unit", figure.unit())
                .bind("currency", figure.currency())
                .bind("counted", figure.counted())
                .bind("ownerId", owner == null ? null : owner.id())
                .bind("ownerName", owner == null ? null : owner.name())
                .bind("ownerCountry", owner == null ? null : owner.country())
                .bind("happening", figure.happening())
                .bind("asOf", figure.asOf())
                .bind("scope", figure.scope());
    }

    private void insertMoments(List<Row> rows) {
        try (PreparedBatch batch = handle.prepareBatch("insert into moment"
                + " (claim, position, text, type, value, time_precision)"
                + " values (:claim, :position, :text, :type, :value, :precision)")) {
            for (Row row : rows) {
                List<Moment> moments = row.claim().holdings().times();
                for (int i = 0; i < moments.size(); i++) {
                    batch.bind("claim", row.number())
                            .bind("position", i)
                            .bind("text", moments.get(i).text())
                            .bind("type", moments.get(i).type())
                            .bind("value", moments.get(i).value())
                            .bind("precision", moments.get(i).precision())
                            .add();
                }
            }
            execute(batch);
        }
    }

    private void insertEvents(List<Row> rows) {
        try (PreparedBatch batch = handle.prepareBatch(
                "insert into event (claim, position, type, json) values (:claim, :position, :type, :json)")) {
            for (Row row : rows) {
                List<StoredClaim.Event> events = row.claim().holdings().events();
                for (int i = 0; i < events.size(); i++) {
                    batch.bind("claim", row.number())
                            .bind("position", i)
                            .bind("type", events.get(i).type())
                            .bind("json", events.get(i).json())
                            .add();
                }
            }
            execute(batch);
        }
    }

    static void execute(PreparedBatch batch) {
        if (batch.size() > 0) {
            batch.execute();
        }
    }

    /** The claims of a document, in their order. */
    List<StoredClaim> of(long document) {
        return handle.createQuery("select json from claim where document = :document order by position")
                .bind("document", document)
                .map((row, context) -> StoredClaim.parse(Strings.of(row, "json")))
                .list();
    }
}
