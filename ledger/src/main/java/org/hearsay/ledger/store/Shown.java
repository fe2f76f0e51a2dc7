package org.hearsay.ledger.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.hearsay.ledger.Corrected;
import org.hearsay.ledger.corrections.Anchor;
import org.hearsay.ledger.corrections.Change.Merge;
import org.hearsay.ledger.corrections.Change.OfClaim;
import org.hearsay.ledger.corrections.Change.Split;
import org.hearsay.ledger.corrections.CorrectedClaim;
import org.hearsay.ledger.corrections.Correction;
import org.hearsay.ledger.corrections.Regrouping;
import org.hearsay.ledger.questions.Telling;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/**
 * The column of standings that tells on which question a claim is shown: that on which it was lined up, unless a correction put questions together or
 * apart. Whatever changes, it is made anew from claims and corrections, so that nothing hangs on their arrival.
 */
final class Shown {
    private final Handle handle;
    private final StandingRows standings;

    Shown(Handle handle, StandingRows standings) {
        this.handle = handle;
        this.standings = standings;
    }

    private record Row(long claim, long exemplar, long shown) {}

    /** A claim that a correction holds on to. */
    private record Held(int anchor, long claim, String id, String document) {}

    /** The questions on which claims were lined up, and those on which they are shown. */
    Set<Long> around(Collection<Long> claims) {
        Set<Long> around = new TreeSet<>();
        rows("claim", claims).values().forEach(row -> {
            around.add(row.exemplar());
            around.add(row.shown());
        });
        return around;
    }

    /**
     * Applies corrections to claims that were lined up.
     *
     * @param touched questions, as lined up or as shown before, whose claims are others now
     * @return questions, as shown, whose claims are others than before, or may be
     */
    Set<Long> settle(Set<Long> touched) {
        Regrouping regrouping = regrouping(new CorrectionRows(handle).ofQuestions());
        Set<Long> concerned = regrouping.concerned();
        Map<Long, Row> rows = moved();
        rows.putAll(rows("exemplar", concerned));
        Map<Long, Set<Long>> members = new TreeMap<>();
        rows.values()
                .forEach(row -> members.computeIfAbsent(regrouping.group(row.claim()), _ -> new TreeSet<>())
                        .add(row.claim()));
        Map<Long, Long> leads = new HashMap<>();
        members.forEach((group, its) -> leads.put(group, lead(regrouping, concerned, group, its)));
        Set<Long> changed = new TreeSet<>(touched);
        for (long exemplar : touched) {
            if (concerned.contains(exemplar)) {
                changed.add(leads.getOrDefault(regrouping.above(exemplar), exemplar));
            }
        }
        try (PreparedBatch batch = handle.prepareBatch("update standing set shown = :shown where claim = :claim")) {
            for (Row row : rows.values()) {
                long lead = Objects.requireNonNull(leads.get(regrouping.group(row.claim())));
                if (lead != row.shown()) {
                    changed.add(lead);
                    changed.add(row.shown());
                    batch.bind("shown", lead).bind("claim", row.claim()).add();
                }
            }
            ClaimRows.execute(batch);
        }
        return changed;
    }

    private long lead(Regrouping regrouping, Set<Long> concerned, long group, Set<Long> members) {
        boolean stays = group > 0 && (!concerned.contains(group) || members.contains(group));
        return stays ? group : regrouping.lead(group, standings.load(members)).number();
    }

    private Map<Long, Row> moved() {
        return map(handle.createQuery("select claim, exemplar, shown from standing where shown <> exemplar")
                .map((row, context) -> new Row(row.getLong("claim"), row.getLong("exemplar"), row.getLong("shown")))
                .list());
    }

    private Map<Long, Row> rows(String column, Collection<Long> values) {
        List<Row> rows = new ArrayList<>();
        StandingRows.inParts(
                List.copyOf(values),
                part -> handle.createQuery(
                                "select claim, exemplar, shown from standing where " + column + " in (<values>)")
                        .bindList("values", part)
                        .map((row, context) ->
                                new Row(row.getLong("claim"), row.getLong("exemplar"), row.getLong("shown")))
                        .forEach(rows::add));
        return map(rows);
    }

    private static Map<Long, Row> map(List<Row> rows) {
        Map<Long, Row> map = new TreeMap<>();
        rows.forEach(row -> map.put(row.claim(), row));
        return map;
    }

    private Regrouping regrouping(List<Correction> corrections) {
        Map<String, List<Held>> held = held(corrections);
        Set<Long> claims = new HashSet<>();
        held.values().forEach(each -> each.forEach(its -> claims.add(its.claim())));
        Map<Long, Long> pointing = pointing(claims);
        claims.addAll(pointing.keySet());
        Map<Long, Row> rows = rows("claim", claims);
        Regrouping regrouping = new Regrouping(claim -> rows.containsKey(claim)
                ? Objects.requireNonNull(rows.get(claim)).exemplar()
                : standings.exemplar(claim));
        for (Correction correction : corrections) {
            List<Held> its = held.getOrDefault(correction.id(), List.of());
            switch (correction.change()) {
                case Merge merge -> {
                    Optional<Held> one = first(merge, its, 0, merge.question().size());
                    Optional<Held> into = first(
                            merge, its, merge.question().size(), merge.anchors().size());
                    if (one.isPresent() && into.isPresent()) {
                        regrouping.merge(one.get().claim(), into.get().claim());
                    }
                }
                case Split _ -> {
                    Set<Long> chosen = new TreeSet<>();
                    its.forEach(each -> chosen.add(each.claim()));
                    pointing.forEach((claim, at) -> {
                        if (its.stream().anyMatch(each -> each.claim() == at)) {
                            chosen.add(claim);
                        }
                    });
                    if (!chosen.isEmpty()) {
                        regrouping.split(chosen);
                    }
                }
                case OfClaim _ -> {
                    // Changes no question.
                }
            }
        }
        return regrouping;
    }

    private Map<String, List<Held>> held(List<Correction> corrections) {
        Map<String, List<Held>> held = new HashMap<>();
        StandingRows.inParts(
                corrections.stream().map(Correction::id).toList(),
                part -> handle.createQuery(
                                "select l.correction, l.anchor, l.claim, c.id, d.id as document from correction_claim l"
                                        + " join claim c on c.number = l.claim join document d on d.number = c.document"
                                        + " where l.correction in (<ids>)")
                        .bindList("ids", part)
                        .map((row, context) -> held.computeIfAbsent(
                                        Strings.of(row, "correction"), _ -> new ArrayList<>())
                                .add(new Held(
                                        row.getInt("anchor"),
                                        row.getLong("claim"),
                                        Strings.of(row, "id"),
                                        Strings.of(row, "document"))))
                        .list());
        return held;
    }

    /** Denials that only point to one of these claims, and to which. */
    private Map<Long, Long> pointing(Set<Long> claims) {
        Map<Long, Long> pointing = new TreeMap<>();
        StandingRows.inParts(
                List.copyOf(claims),
                part -> handle.createQuery("select claim, denied from standing where denied in (<claims>)")
                        .bindList("claims", part)
                        .map((row, context) -> pointing.put(row.getLong("claim"), row.getLong("denied")))
                        .list());
        return pointing;
    }

    /** The claim that is meant by the first of these anchors whose claim is there: in its own document, if that is, else the first by id. */
    private static Optional<Held> first(Merge merge, List<Held> held, int from, int to) {
        List<Anchor> anchors = merge.anchors();
        return held.stream()
                .filter(its -> from <= its.anchor() && its.anchor() < to)
                .min(Comparator.comparingInt(Held::anchor)
                        .thenComparing(its ->
                                !its.document().equals(anchors.get(its.anchor()).document()))
                        .thenComparing(Held::id)
                        .thenComparing(Held::document));
    }

    /** What is to be told of the corrections that made a question what it is. */
    List<Corrected> notes(long exemplar) {
        List<Correction> corrections = new CorrectionRows(handle).ofQuestions();
        Map<String, List<Held>> held = held(corrections);
        List<Corrected> notes = new ArrayList<>();
        for (Correction correction : corrections) {
            List<Held> its = held.getOrDefault(correction.id(), List.of());
            List<Held> meant = switch (correction.change()) {
                case Merge merge ->
                    Stream.of(
                                    first(merge, its, 0, merge.question().size()),
                                    first(
                                            merge,
                                            its,
                                            merge.question().size(),
                                            merge.anchors().size()))
                            .flatMap(Optional::stream)
                            .toList();
                case Split _ -> its;
                case OfClaim _ -> List.of();
            };
            Map<Long, Row> rows = rows("claim", meant.stream().map(Held::claim).toList());
            Set<Long> linedUp = new TreeSet<>();
            rows.values().forEach(row -> linedUp.add(row.exemplar()));
            boolean concerned = correction.change() instanceof Merge
                    ? rows.values().stream()
                                    .filter(row -> row.shown() == exemplar)
                                    .count()
                            > 1
                    : rows("exemplar", linedUp).values().stream().anyMatch(row -> row.shown() == exemplar);
            if (concerned) {
                notes.add(CorrectedClaim.note(correction, String.join(" and ", names(linedUp))));
            }
        }
        return notes;
    }

    private List<String> names(Set<Long> exemplars) {
        return standings.load(exemplars).stream()
                .map(Telling::id)
                .map(id -> "q" + id.substring(1))
                .sorted()
                .toList();
    }
}
