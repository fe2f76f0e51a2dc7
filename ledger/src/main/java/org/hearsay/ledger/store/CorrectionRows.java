package org.hearsay.ledger.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.hearsay.ledger.Document;
import org.hearsay.ledger.StoredClaim;
import org.hearsay.ledger.corrections.Anchor;
import org.hearsay.ledger.corrections.Change;
import org.hearsay.ledger.corrections.Change.Merge;
import org.hearsay.ledger.corrections.Change.OfClaim;
import org.hearsay.ledger.corrections.Change.Split;
import org.hearsay.ledger.corrections.Correction;
import org.hearsay.ledger.corrections.CorrectionJson;
import org.hearsay.text.Article;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** The tables of corrections and of the claims that they hold on to. */
final class CorrectionRows {
    private final Handle handle;

    CorrectionRows(Handle handle) {
        this.handle = handle;
    }

    /** All corrections, those that were taken back among them, in the order of their time. */
    List<Correction> all() {
        return sorted(handle.createQuery("select json from correction")
                .map((row, context) -> CorrectionJson.parse(Strings.of(row, "json")))
                .list());
    }

    /** Those that hold and put questions together or apart, in the order of their time. */
    List<Correction> ofQuestions() {
        return sorted(handle.createQuery("select json from correction where holds = 1 and kind in ('merge', 'split')")
                .map((row, context) -> CorrectionJson.parse(Strings.of(row, "json")))
                .list());
    }

    private static List<Correction> sorted(List<Correction> corrections) {
        return corrections.stream().sorted(Correction.BY_TIME).toList();
    }

    Optional<Correction> byId(String id) {
        return handle.createQuery("select json from correction where id = :id")
                .bind("id", id)
                .map((row, context) -> CorrectionJson.parse(Strings.of(row, "json")))
                .findOne();
    }

    /** Those that hold on to each of these claims, taken back or not, in the order of their time. */
    Map<Long, List<Correction>> of(Collection<Long> claims) {
        Map<Long, List<Correction>> corrections = new HashMap<>();
        StandingRows.inParts(
                List.copyOf(claims),
                part -> handle.createQuery("select distinct l.claim, l.correction, k.json from correction_claim l"
                                + " join correction k on k.id = l.correction where l.claim in (<claims>)")
                        .bindList("claims", part)
                        .map((row, context) -> corrections
                                .computeIfAbsent(row.getLong("claim"), _ -> new ArrayList<>())
                                .add(CorrectionJson.parse(Strings.of(row, "json"))))
                        .list());
        corrections.values().forEach(its -> its.sort(Correction.BY_TIME));
        return corrections;
    }

    /** Writes a correction that is not there yet. @return the claims that it holds on to */
    Set<Long> insert(Correction correction) {
        handle.createUpdate("insert into correction (id, kind, holds, json) values (:id, :kind, :holds, :json)")
                .bind("id", correction.id())
                .bind("kind", correction.change().kind())
                .bind("holds", correction.holds() ? 1 : 0)
                .bind("json", CorrectionJson.line(correction))
                .execute();
        return holdOn(correction);
    }

    /** Writes what became of a correction that holds on to the same as before. @return the claims that it holds on to */
    Set<Long> update(Correction correction) {
        handle.createUpdate("update correction set holds = :holds, json = :json where id = :id")
                .bind("id", correction.id())
                .bind("holds", correction.holds() ? 1 : 0)
                .bind("json", CorrectionJson.line(correction))
                .execute();
        return new TreeSet<>(handle.createQuery("select claim from correction_claim where correction = :id")
                .bind("id", correction.id())
                .mapTo(Long.class)
                .list());
    }

    private Set<Long> holdOn(Correction correction) {
        Set<String> addresses = new TreeSet<>();
        correction.change().anchors().forEach(anchor -> addresses.add(anchor.uri()));
        try (PreparedBatch batch = handle.prepareBatch(
                "insert into correction_address (address, correction) values (:address, :correction)")) {
            addresses.forEach(uri -> batch.bind("address", Article.digest(uri))
                    .bind("correction", correction.id())
                    .add());
            ClaimRows.execute(batch);
        }
        Set<Long> claims = new TreeSet<>();
        for (String uri : addresses) {
            for (DocumentRows.Numbered its : new DocumentRows(handle).at(uri)) {
                claims.addAll(link(correction, its.number(), its.document(), new ClaimRows(handle).of(its.number())));
            }
        }
        return claims;
    }

    /** Writes which claims of a document a correction holds on to. */
    private Set<Long> link(Correction correction, long number, Document document, List<StoredClaim> claims) {
        Set<Long> found = new TreeSet<>();
        List<Anchor> anchors = correction.change().anchors();
        try (PreparedBatch batch = handle.prepareBatch(
                "insert into correction_claim (correction, anchor, claim) values (:correction, :anchor, :claim)")) {
            for (int i = 0; i < anchors.size(); i++) {
                Optional<StoredClaim> its = anchors.get(i).in(document, claims);
                if (its.isPresent()) {
                    long claim = ClaimRows.number(number, claims.indexOf(its.get()));
                    found.add(claim);
                    batch.bind("correction", correction.id())
                            .bind("anchor", i)
                            .bind("claim", claim)
                            .add();
                }
            }
            ClaimRows.execute(batch);
        }
        return found;
    }

    /** Takes in documents whose claims were written. @return those claims that corrections hold on to */
    Set<Long> meet(List<ClaimRows.Numbered> entries) {
        Set<Long> met = new TreeSet<>();
        for (ClaimRows.Numbered its : entries) {
            Document document = its.entry().document();
            for (Correction correction : at(document.uri())) {
                met.addAll(
                        link(correction, its.document(), document, its.entry().claims()));
            }
        }
        return met;
    }

    private List<Correction> at(String uri) {
        return handle.createQuery("select k.json from correction_address a join correction k on k.id = a.correction"
                        + " where a.address = :address")
                .bind("address", Article.digest(uri))
                .map((row, context) -> CorrectionJson.parse(Strings.of(row, "json")))
                .list();
    }

    /**
     * Lets go of what stands no more at these addresses, documents of which are gone: a correction that holds on to nothing else is removed, since it
     * tells words of theirs.
     */
    void letGo(Set<String> uris) {
        for (String uri : uris) {
            for (Correction correction : at(uri)) {
                Set<Integer> standing = new HashSet<>(
                        handle.createQuery("select distinct anchor from correction_claim where correction = :id")
                                .bind("id", correction.id())
                                .mapTo(Integer.class)
                                .list());
                List<Anchor> anchors = correction.change().anchors();
                List<Anchor> kept = new ArrayList<>();
                for (int i = 0; i < anchors.size(); i++) {
                    if (!anchors.get(i).uri().equals(uri) || standing.contains(i)) {
                        kept.add(anchors.get(i));
                    }
                }
                if (kept.size() < anchors.size()) {
                    handle.execute("delete from correction where id = ?", correction.id());
                    without(correction.change(), kept).ifPresent(change -> insert(correction.with(change)));
                }
            }
        }
    }

    private static Optional<Change> without(Change change, List<Anchor> kept) {
        return switch (change) {
            case Merge merge -> {
                List<Anchor> question =
                        merge.question().stream().filter(kept::contains).toList();
                List<Anchor> into = merge.into().stream().filter(kept::contains).toList();
                yield question.isEmpty() || into.isEmpty() ? Optional.empty() : Optional.of(new Merge(question, into));
            }
            case Split _ -> kept.isEmpty() ? Optional.empty() : Optional.of(new Split(kept));
            case OfClaim _ -> Optional.empty();
        };
    }

    long count() {
        return handle.createQuery("select count(*) from correction")
                .mapTo(long.class)
                .one();
    }
}
