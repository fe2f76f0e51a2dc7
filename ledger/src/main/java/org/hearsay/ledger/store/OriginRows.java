package org.hearsay.ledger.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hearsay.ledger.Entry;
import org.hearsay.ledger.StoredClaim;
import org.hearsay.ledger.origins.Candidate;
import org.hearsay.ledger.origins.Member;
import org.hearsay.ledger.origins.OneOrigin;
import org.hearsay.ledger.origins.OriginGroup;
import org.hearsay.ledger.origins.OriginLink;
import org.hearsay.ledger.origins.Origins;
import org.hearsay.ledger.origins.Sketch;
import org.hearsay.ledger.questions.Position;
import org.hearsay.ledger.questions.QuestionOutline;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/** The tables of sketches, by which documents of one origin find each other, and of descents, the links between their claims. */
final class OriginRows {
    private static final Origins ORIGINS = Origins.load();

    /** A link's columns, where {@code c} is the claim that descends, {@code o} that from which, {@code l} the link. */
    private static final String LINK = "c.id, o.id as origin_id, l.outlet, l.kind, l.joins, l.evidence";

    private final Handle handle;

    OriginRows(Handle handle) {
        this.handle = handle;
    }

    /** What a hash is of; the number is that of the table. */
    private enum Kind {
        PASSAGE(0),
        QUOTATION(1),
        OFFERED(2),
        CREDITED(3),
        QUOTED(4),
        RETOLD(5);

        private final int number;

        Kind(int number) {
            this.number = number;
        }

        Set<Long> of(Sketch sketch) {
            return switch (this) {
                case PASSAGE -> sketch.passages();
                case QUOTATION -> sketch.quotations();
                case OFFERED -> sketch.offered();
                case CREDITED -> sketch.credited();
                case QUOTED -> sketch.quoted();
                case RETOLD -> sketch.retold();
            };
        }

        /** The kind of hash of another document that it meets. */
        Kind met() {
            return switch (this) {
                case PASSAGE, QUOTATION -> this;
                case OFFERED -> CREDITED;
                case CREDITED -> OFFERED;
                case QUOTED -> RETOLD;
                case RETOLD -> QUOTED;
            };
        }

        /** How many hashes must meet. */
        int least() {
            return this == PASSAGE ? Sketch.PASSAGES : 1;
        }
    }

    private record Row(
            Kind kind, long hash, long document, @Nullable LocalDate day) {}

    /** A document and the numbers of its claims by their ids. */
    private record Known(Candidate candidate, Map<String, Long> claims) {
        static Known of(long document, Entry entry) {
            Map<String, Long> claims = new HashMap<>();
            List<StoredClaim> all = entry.claims();
            for (int i = 0; i < all.size(); i++) {
                claims.putIfAbsent(all.get(i).id(), ClaimRows.number(document, i));
            }
            return new Known(ORIGINS.candidate(entry), claims);
        }
    }

    /** Takes in documents whose claims were written: links them to all others and to one another. */
    void add(List<ClaimRows.Numbered> entries) {
        Map<Long, Known> fresh = new TreeMap<>();
        Map<Long, Sketch> sketches = new TreeMap<>();
        for (ClaimRows.Numbered its : entries) {
            Known known = Known.of(its.document(), its.entry());
            fresh.put(its.document(), known);
            sketches.put(its.document(), ORIGINS.sketch(known.candidate()));
        }
        List<Row> rows = rows(sketches);
        try (PreparedBatch batch = handle.prepareBatch(
                "insert into sketch (kind, hash, document, day) values (:kind, :hash, :document, :day)")) {
            rows.forEach(row -> bind(batch, row)
                    .bind("day", row.day() == null ? null : row.day().toEpochDay())
                    .add());
            ClaimRows.execute(batch);
        }
        try (PreparedBatch batch = handle.prepareBatch("insert into descent"
                + " (claim, origin, outlet, kind, joins, evidence, rule)"
                + " values (:claim, :origin, :outlet, :kind, :joins, :evidence, :rule)")) {
            fresh.values().forEach(known -> link(batch, known, known, ORIGINS.credits(known.candidate())));
            // Each document of the ledger is read once, whatever number of new ones it meets, and only one is held at a
            // time.
            near(sketches).forEach((number, met) -> {
                Known other = fresh.containsKey(number) ? fresh.get(number) : read(number);
                for (long document : met) {
                    Known known = Objects.requireNonNull(fresh.get(document));
                    link(batch, known, other, ORIGINS.links(known.candidate(), other.candidate()));
                }
                ClaimRows.execute(batch);
            });
            ClaimRows.execute(batch);
        }
    }

    /** In the order of the tree, whose pages are so touched once each. */
    private static List<Row> rows(Map<Long, Sketch> sketches) {
        List<Row> rows = new ArrayList<>();
        sketches.forEach((document, sketch) -> {
            for (Kind kind : Kind.values()) {
                kind.of(sketch).forEach(hash -> rows.add(new Row(kind, hash, document, sketch.day())));
            }
        });
        rows.sort(Comparator.comparing(Row::kind).thenComparingLong(Row::hash).thenComparingLong(Row::document));
        return rows;
    }

    private static PreparedBatch bind(PreparedBatch batch, Row row) {
        return batch.bind("kind", row.kind().number).bind("hash", row.hash()).bind("document", row.document());
    }

    /** New documents that may have an origin in common with another, by the other's number; two new ones once. */
    private Map<Long, Set<Long>> near(Map<Long, Sketch> sketches) {
        Map<Long, Set<Long>> near = new TreeMap<>();
        for (Kind kind : Kind.values()) {
            Map<Long, List<Long>> holders = new TreeMap<>();
            sketches.forEach((document, sketch) -> kind.of(sketch)
                    .forEach(hash -> holders.computeIfAbsent(hash, _ -> new ArrayList<>())
                            .add(document)));
            Map<Long, Map<Long, Integer>> shared = new HashMap<>();
            StandingRows.inParts(
                    List.copyOf(holders.keySet()),
                    part -> meeting(kind.met(), part)
                            .forEach(row -> Objects.requireNonNull(holders.get(row.hash())).stream()
                                    .filter(document -> !Sketch.areApart(
                                            row.day(),
                                            Objects.requireNonNull(sketches.get(document))
                                                    .day()))
                                    .forEach(document -> shared.computeIfAbsent(row.document(), _ -> new HashMap<>())
                                            .merge(document, 1, Integer::sum))));
            shared.forEach((other, counts) -> counts.forEach((document, count) -> {
                boolean once = !sketches.containsKey(other) || other < document;
                if (once && count >= kind.least()) {
                    near.computeIfAbsent(other, _ -> new TreeSet<>()).add(document);
                }
            }));
        }
        return near;
    }

    private List<Row> meeting(Kind kind, List<Long> hashes) {
        return handle.createQuery("select hash, document, day from sketch where kind = :kind and hash in (<hashes>)")
                .bind("kind", kind.number)
                .bindList("hashes", hashes)
                .map((row, context) -> new Row(kind, row.getLong("hash"), row.getLong("document"), day(row)))
                .list();
    }

    private static @Nullable LocalDate day(ResultSet row) throws SQLException {
        long day = row.getLong("day");
        return row.wasNull() ? null : LocalDate.ofEpochDay(day);
    }

    private Known read(long document) {
        return Known.of(
                document,
                new Entry(new DocumentRows(handle).of(document).document(), new ClaimRows(handle).of(document)));
    }

    private static void link(PreparedBatch batch, Known one, Known other, List<OriginLink> links) {
        for (OriginLink link : links) {
            batch.bind("claim", number(one, other, link.claim()))
                    .bind("origin", number(one, other, link.origin()))
                    .bind("outlet", link.outlet())
                    .bind("kind", link.kind().label())
                    .bind("joins", link.joins() ? 1 : 0)
                    .bind("evidence", link.evidence())
                    .bind("rule", Origins.RULE)
                    .add();
        }
    }

    private static @Nullable Long number(Known one, Known other, @Nullable String id) {
        Long number = one.claims().get(id);
        return number == null ? other.claims().get(id) : number;
    }

    /** Removes what documents are found by; their links go with their claims. */
    void delete(List<ClaimRows.Numbered> entries) {
        Map<Long, Sketch> sketches = new TreeMap<>();
        entries.forEach(its -> sketches.put(its.document(), ORIGINS.sketch(ORIGINS.candidate(its.entry()))));
        try (PreparedBatch batch = handle.prepareBatch(
                "delete from sketch where kind = :kind and hash = :hash and document = :document")) {
            rows(sketches).forEach(row -> bind(batch, row).add());
            ClaimRows.execute(batch);
        }
    }

    /** A claim on a question. */
    private record Telling(
            long exemplar,
            long claim,
            String id,
            Position position,
            boolean own,
            @Nullable String voice,
            Where where) {}

    private record Where(
            long number,
            @Nullable String outlet,
            String uri,
            @Nullable String published) {}

    /** The claims on questions, by date, and of which origins they are; questions by their exemplars. */
    Map<Long, List<QuestionOutline.Told>> told(Collection<Long> exemplars) {
        Map<Long, List<Telling>> tellings = new TreeMap<>();
        Map<Long, OneOrigin<Long>> origins = new TreeMap<>();
        StandingRows.inParts(List.copyOf(exemplars), part -> {
            for (Telling its : tellings(part)) {
                tellings.computeIfAbsent(its.exemplar(), _ -> new ArrayList<>()).add(its);
                origins.computeIfAbsent(its.exemplar(), _ -> new OneOrigin<>())
                        .tell(its.claim(), its.where().number(), its.own(), its.voice());
            }
            descend(part, origins);
        });
        Map<Long, List<QuestionOutline.Told>> told = new TreeMap<>();
        tellings.forEach((exemplar, its) -> {
            OneOrigin<Long> origin = Objects.requireNonNull(origins.get(exemplar));
            told.put(
                    exemplar,
                    its.stream()
                            .map(each -> told(each, origin.of(each.claim())))
                            .toList());
        });
        return told;
    }

    private static QuestionOutline.Told told(Telling telling, long origin) {
        return new QuestionOutline.Told(
                telling.id(),
                telling.position(),
                origin,
                telling.voice(),
                telling.own(),
                telling.where().outlet(),
                telling.where().uri(),
                telling.where().published());
    }

    private List<Telling> tellings(List<Long> exemplars) {
        return handle.createQuery("select s.shown, s.claim, coalesce(x.position, s.position) as position, c.id, c.kind,"
                        + " coalesce(x.voice_name, c.actor_name, c.source) as voice,"
                        + " d.number, d.published, d.outlet, d.uri"
                        + " from standing s join claim c on c.number = s.claim join document d on d.number = s.document"
                        + " left join corrected x on x.claim = s.claim"
                        + " where s.shown in (<exemplars>) order by coalesce(d.published, '9999'), s.claim")
                .bindList("exemplars", exemplars)
                .map((row, context) -> new Telling(
                        row.getLong("shown"),
                        row.getLong("claim"),
                        Strings.of(row, "id"),
                        Position.of(Strings.of(row, "position")),
                        Strings.of(row, "kind").equals("own"),
                        Strings.maybe(row, "voice"),
                        new Where(
                                row.getLong("number"),
                                Strings.maybe(row, "outlet"),
                                Strings.of(row, "uri"),
                                Strings.maybe(row, "published"))))
                .list();
    }

    /** Reads numbers alone: between copies of one text there are as many links as pairs. */
    private void descend(List<Long> exemplars, Map<Long, OneOrigin<Long>> origins) {
        handle.createQuery("select s.shown, l.claim, l.origin from standing s join descent l on l.claim = s.claim"
                        + " where s.shown in (<exemplars>) and l.joins = 1 and l.origin is not null")
                .bindList("exemplars", exemplars)
                .map((row, context) -> {
                    Objects.requireNonNull(origins.get(row.getLong("shown")))
                            .descend(row.getLong("claim"), row.getLong("origin"));
                    return row;
                })
                .list();
        handle.createQuery("select s.shown, l.claim, l.outlet, coalesce(x.voice_name, c.actor_name, c.source) as voice"
                        + " from standing s join descent l on l.claim = s.claim join claim c on c.number = s.claim"
                        + " left join corrected x on x.claim = s.claim"
                        + " where s.shown in (<exemplars>) and l.origin is null")
                .bindList("exemplars", exemplars)
                .map((row, context) -> {
                    Objects.requireNonNull(origins.get(row.getLong("shown")))
                            .credit(row.getLong("claim"), Strings.maybe(row, "voice"), Strings.maybe(row, "outlet"));
                    return row;
                })
                .list();
    }

    /** The claims on the question of an exemplar by their origins, with why they are one. */
    List<OriginGroup> groups(long exemplar) {
        return Origins.group(members(exemplar), descents(exemplar));
    }

    private List<Member> members(long exemplar) {
        return handle.createQuery(
                        "select c.id, c.sentence, c.kind, coalesce(x.voice_name, c.actor_name, c.source) as voice,"
                                + " d.id as document_id, d.published"
                                + " from standing s join claim c on c.number = s.claim join document d on d.number = s.document"
                                + " left join corrected x on x.claim = s.claim where s.shown = :exemplar")
                .bind("exemplar", exemplar)
                .map((row, context) -> new Member(
                        Strings.of(row, "id"),
                        Strings.of(row, "document_id"),
                        Strings.maybe(row, "published"),
                        row.getInt("sentence"),
                        Strings.of(row, "kind").equals("own"),
                        Strings.maybe(row, "voice")))
                .list();
    }

    private List<OriginLink> descents(long exemplar) {
        return handle.createQuery("select " + LINK
                        + " from standing s join descent l on l.claim = s.claim join claim c on c.number = l.claim"
                        + " left join claim o on o.number = l.origin where s.shown = :exemplar")
                .bind("exemplar", exemplar)
                .map((row, context) -> link(row))
                .list();
    }

    /** The links by which the claim of an id descends from other tellings, in their order. */
    List<OriginLink> of(String claim) {
        return links("l.claim", claim);
    }

    /** The links by which others descend from the claim of an id, in their order. */
    List<OriginLink> from(String claim) {
        return links("l.origin", claim);
    }

    private List<OriginLink> links(String end, String id) {
        return handle
                .createQuery("select " + LINK + " from descent l join claim c on c.number = l.claim"
                        + " left join claim o on o.number = l.origin where " + end
                        + " in (select number from claim where id = :id)")
                .bind("id", id)
                .map((row, context) -> link(row))
                .stream()
                .sorted(OriginLink.ORDER)
                .toList();
    }

    private static OriginLink link(ResultSet row) throws SQLException {
        return new OriginLink(
                Strings.of(row, "id"),
                OriginLink.Kind.of(Strings.of(row, "kind")),
                Strings.maybe(row, "origin_id"),
                Strings.maybe(row, "outlet"),
                row.getInt("joins") != 0,
                Strings.of(row, "evidence"));
    }
}
