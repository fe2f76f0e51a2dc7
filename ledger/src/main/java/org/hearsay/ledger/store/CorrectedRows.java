package org.hearsay.ledger.store;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.ledger.Corrected;
import org.hearsay.ledger.Document;
import org.hearsay.ledger.StoredClaim;
import org.hearsay.ledger.StoredClaim.Party;
import org.hearsay.ledger.corrections.CorrectedClaim;
import org.hearsay.ledger.corrections.Correction;
import org.hearsay.ledger.questions.Position;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The table of claims as corrected, and the rows by which they are found. */
final class CorrectedRows {
    private final Handle handle;
    private final Map<Long, Document> documents = new HashMap<>();

    CorrectedRows(Handle handle) {
        this.handle = handle;
    }

    /** @param shown the claim as it is shown so far */
    private record Row(
            long number,
            StoredClaim read,
            StoredClaim shown,
            @Nullable Position position) {}

    private List<Row> rows(Collection<Long> claims) {
        List<Row> rows = new java.util.ArrayList<>();
        StandingRows.inParts(
                List.copyOf(claims),
                part -> handle.createQuery("select c.number, c.json, x.json as corrected, s.position from claim c"
                                + " left join corrected x on x.claim = c.number left join standing s on s.claim = c.number"
                                + " where c.number in (<claims>) order by c.number")
                        .bindList("claims", part)
                        .map((row, context) -> {
                            StoredClaim read = StoredClaim.parse(Strings.of(row, "json"));
                            String corrected = Strings.maybe(row, "corrected");
                            String position = Strings.maybe(row, "position");
                            return new Row(
                                    row.getLong("number"),
                                    read,
                                    corrected == null ? read : StoredClaim.parse(corrected),
                                    position == null ? null : Position.of(position));
                        })
                        .forEach(rows::add));
        return rows;
    }

    private Document document(long claim) {
        return documents.computeIfAbsent(
                ClaimRows.document(claim),
                number -> new DocumentRows(handle).of(number).document());
    }

    /** Applies the corrections of claims anew. */
    void refresh(Set<Long> claims) {
        Map<Long, List<Correction>> corrections = new CorrectionRows(handle).of(claims);
        for (Row row : rows(claims)) {
            write(
                    row,
                    CorrectedClaim.of(
                            row.read(), document(row.number()), corrections.getOrDefault(row.number(), List.of())));
        }
    }

    /** Shows claims as they were read. */
    void clear(Collection<Long> claims) {
        for (Row row : rows(claims)) {
            write(row, new CorrectedClaim(row.read(), null, List.of()));
        }
    }

    private void write(Row row, CorrectedClaim its) {
        handle.execute("delete from corrected where claim = ?", row.number());
        if (!its.claim().equals(row.shown())) {
            new Postings(handle).exchange(row.number(), document(row.number()), row.shown(), its.claim());
        }
        if (its.applied().isEmpty()) {
            return;
        }
        Optional<StoredClaim> rewritten = its.claim().equals(row.read()) ? Optional.empty() : Optional.of(its.claim());
        Optional<Party> source = rewritten.flatMap(claim -> Optional.ofNullable(claim.source()));
        handle.createUpdate("insert into corrected (claim, position, voice, voice_name, source, content, json)"
                        + " values (:claim, :position, :voice, :name, :source, :content, :json)")
                .bind("claim", row.number())
                .bind("position", its.position() == null ? null : its.position().label())
                .bind(
                        "voice",
                        source.map(party -> party.actor() == null
                                        ? party.text()
                                        : party.actor().id())
                                .orElse(null))
                .bind(
                        "name",
                        source.map(party -> party.actor() == null
                                        ? party.text()
                                        : party.actor().name())
                                .orElse(null))
                .bind("source", source.map(Party::text).orElse(null))
                .bind("content", rewritten.map(StoredClaim::content).orElse(null))
                .bind("json", rewritten.map(StoredClaim::json).orElse(null))
                .execute();
    }

    /** Claims as they were read, by their ids; nothing of those that are not there. */
    Map<String, Corrections.AsRead> asRead(Collection<Long> claims) {
        Map<String, Corrections.AsRead> read = new HashMap<>();
        rows(claims)
                .forEach(row -> read.putIfAbsent(row.read().id(), new Corrections.AsRead(row.read(), row.position())));
        return read;
    }

    /** What is to be told of the corrections of claims, beside each of them; nothing of others. */
    Map<Long, List<Corrected>> notes(Collection<Long> claims, boolean onQuestion) {
        Map<Long, List<Correction>> corrections = new CorrectionRows(handle).of(claims);
        Map<Long, List<Corrected>> notes = new HashMap<>();
        for (Row row : rows(corrections.keySet())) {
            CorrectedClaim its = CorrectedClaim.of(
                    row.read(), document(row.number()), corrections.getOrDefault(row.number(), List.of()));
            notes.put(row.number(), its.notes(row.read(), onQuestion ? row.position() : null));
        }
        return notes;
    }
}
