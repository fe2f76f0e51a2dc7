package org.hearsay.ledger.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hearsay.ledger.Corrected;
import org.hearsay.ledger.StoredClaim;
import org.hearsay.ledger.filter.Field;
import org.hearsay.ledger.filter.Filter;
import org.hearsay.ledger.filter.Term;
import org.hearsay.ledger.origins.OriginGroup;
import org.hearsay.ledger.pairs.Statement;
import org.hearsay.ledger.pairs.Statements;
import org.hearsay.ledger.questions.Countries;
import org.hearsay.ledger.questions.Position;
import org.hearsay.ledger.questions.Question;
import org.hearsay.ledger.questions.QuestionOutline;
import org.hearsay.ledger.questions.Sameness;
import org.hearsay.ledger.questions.Telling;
import org.hearsay.ledger.questions.Titles;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** The questions of a ledger. Each call sees the ledger as it stands at one moment. */
public final class Questions {
    private static final Titles TITLES = new Titles();
    private static final Sameness SAMENESS = Sameness.load();
    private static final Countries COUNTRIES = Countries.load();
    private static final Statements STATEMENTS = Statements.withoutVectors();

    /** Claims that fit a filter, the newest, whose questions are looked at. */
    public static final int MOST_CLAIMS = 2_000;

    /** Claims with a word, the newest, that are looked at where a text is asked for. */
    private static final int MOST_POSTINGS = 2_000;

    /** The claims with most of a text's words whose questions are looked at. */
    private static final int MOST_NEAR = 300;

    private static final String SUMMARIES =
            "select q.*, c.id as claim_id, coalesce(x.content, c.content) as content, c.act, c.polarity, m.id as matter_id from question q"
                    + " join claim c on c.number = q.exemplar join claim m on m.number = q.matter left join corrected x on x.claim = q.exemplar";

    private static final String ORDER = " order by q.contested desc, q.weight desc, c.id";

    private final Database database;
    private final Claims.Reading reading;

    Questions(Database database, Claims.Reading reading) {
        this.database = database;
        this.reading = reading;
    }

    /**
     * Questions, the most contested first, then those with more claims.
     *
     * @param filter which ones: {@code contested:} holds for a question, all else for some claim on it, of the newest two thousand that fit
     * @param most how many at most
     */
    public List<Question.Summary> list(Filter filter, int most) {
        return page(filter, 0, most).questions().stream()
                .map(QuestionOutline::summary)
                .toList();
    }

    /**
     * Questions of a list.
     *
     * @param questions in its order
     * @param all how many the whole list has
     */
    public record Page(List<QuestionOutline> questions, long all) {
        /** Makes the list unchangeable. */
        public Page {
            questions = List.copyOf(questions);
        }
    }

    /**
     * A page of the same list.
     *
     * @param from how many to pass over
     * @param most how many at most
     */
    public Page page(Filter filter, int from, int most) {
        Optional<Boolean> contested = contested(filter);
        Filter ofClaims = new Filter(filter.all().stream()
                .filter(each -> each.any().stream().noneMatch(term -> term.field() == Field.CONTESTED))
                .toList());
        return reading.read(handle -> {
            database.prepareSearch(handle);
            if (ofClaims.all().isEmpty()) {
                String where = contested
                        .map(its -> " where q.contested = " + (its ? 1 : 0))
                        .orElse("");
                List<Listed> listed = handle.createQuery(SUMMARIES + where + ORDER + " limit :most offset :from")
                        .bind("most", most)
                        .bind("from", from)
                        .map((row, context) -> listed(row))
                        .list();
                long all = handle.createQuery("select count(*) from question q" + where)
                        .mapTo(long.class)
                        .one();
                return new Page(outlined(handle, listed), all);
            }
            List<Long> claims = new ArrayList<>();
            new Walk<>(handle, ofClaims, Walk.NUMBERS).go(null, MOST_CLAIMS, (mark, claim) -> {
                claims.add(mark.claim());
                return claims.size() < MOST_CLAIMS;
            });
            Fitting fitting = on(handle, claims, contested, from + most);
            List<Listed> its = fitting.first().stream().skip(from).toList();
            return new Page(outlined(handle, its), fitting.all());
        });
    }

    /** What a filter says of contested questions. @throws IllegalArgumentException if it says so within alternatives */
    private static Optional<Boolean> contested(Filter filter) {
        Optional<Boolean> contested = Optional.empty();
        for (Filter.Alternatives alternatives : filter.all()) {
            for (Term term : alternatives.any()) {
                if (term.field() == Field.CONTESTED) {
                    if (alternatives.any().size() > 1) {
                        throw new IllegalArgumentException("contested: stands beside OR; give it as a term of its own");
                    }
                    contested = Optional.of(term.value().equals("yes") != term.negated());
                }
            }
        }
        return contested;
    }

    /**
     * The questions on which any of these claims stands, in the usual order. Words are read only of those that come first, whose order hangs on
     * their ids where they weigh the same.
     */
    private static Fitting on(Handle handle, List<Long> claims, Optional<Boolean> contested, int most) {
        Set<Long> exemplars = new TreeSet<>();
        StandingRows.inParts(
                claims,
                part -> exemplars.addAll(
                        handle.createQuery("select distinct shown from standing where claim in (<claims>)")
                                .bindList("claims", part)
                                .mapTo(Long.class)
                                .list()));
        List<Weighed> weighed = new ArrayList<>();
        StandingRows.inParts(
                List.copyOf(exemplars),
                part -> weighed.addAll(handle.createQuery(
                                "select exemplar, contested, weight from question where exemplar in (<exemplars>)")
                        .bindList("exemplars", part)
                        .map((row, context) -> new Weighed(
                                row.getLong("exemplar"), row.getInt("contested") != 0, row.getDouble("weight")))
                        .list()));
        List<Weighed> fitting = weighed.stream()
                .filter(its -> contested.isEmpty() || contested.get() == its.contested())
                .sorted(Weighed.MOST)
                .toList();
        List<Long> first = fitting.stream()
                .filter(its ->
                        fitting.size() <= most || Weighed.MOST.compare(its, fitting.get(Math.max(most, 1) - 1)) <= 0)
                .map(Weighed::exemplar)
                .toList();
        List<Listed> listed = new ArrayList<>();
        StandingRows.inParts(
                first,
                part -> listed.addAll(handle.createQuery(SUMMARIES + " where q.exemplar in (<exemplars>)")
                        .bindList("exemplars", part)
                        .map((row, context) -> listed(row))
                        .list()));
        return new Fitting(
                listed.stream()
                        .sorted(Comparator.comparing(
                                        (Listed its) -> !its.summary().contested())
                                .thenComparingDouble(its -> -its.weight())
                                .thenComparing(its -> its.summary().id()))
                        .limit(most)
                        .toList(),
                fitting.size());
    }

    /** The first questions that fit, and how many do. */
    private record Fitting(List<Listed> first, int all) {}

    private record Weighed(long exemplar, boolean contested, double weight) {
        static final Comparator<Weighed> MOST =
                Comparator.comparing((Weighed its) -> !its.contested()).thenComparingDouble(its -> -its.weight());
    }

    /** A question of a list; how many origins it has is counted when it is known to be shown. */
    private record Listed(long exemplar, double weight, Question.Summary summary) {}

    private static Listed listed(ResultSet row) throws SQLException {
        return new Listed(row.getLong("exemplar"), row.getDouble("weight"), summary(row));
    }

    private static List<Question.Summary> counted(Handle handle, List<Listed> listed) {
        return outlined(handle, listed).stream().map(QuestionOutline::summary).toList();
    }

    private static List<QuestionOutline> outlined(Handle handle, List<Listed> listed) {
        Map<Long, List<QuestionOutline.Told>> told = new OriginRows(handle)
                .told(listed.stream().map(Listed::exemplar).toList());
        return listed.stream()
                .map(its -> QuestionOutline.of(its.summary(), told.getOrDefault(its.exemplar(), List.of())))
                .toList();
    }

    /**
     * The questions whose claims have most of a text's words, rare ones counting more; those with more of them first.
     *
     * @param most how many at most
     */
    public List<Question.Summary> ask(String text, int most) {
        return reading.read(handle -> {
            Map<Long, Double> near = near(handle, text);
            Map<Long, Double> best = new HashMap<>();
            StandingRows.inParts(
                    List.copyOf(near.keySet()),
                    part -> handle.createQuery("select claim, shown from standing where claim in (<claims>)")
                            .bindList("claims", part)
                            .map((row, context) -> best.merge(
                                    row.getLong("shown"),
                                    Objects.requireNonNull(near.get(row.getLong("claim"))),
                                    Math::max))
                            .list());
            List<Listed> listed = new ArrayList<>();
            StandingRows.inParts(
                    List.copyOf(best.keySet()),
                    part -> handle.createQuery(SUMMARIES + " where q.exemplar in (<exemplars>)")
                            .bindList("exemplars", part)
                            .map((row, context) -> listed.add(listed(row)))
                            .list());
            return counted(
                    handle,
                    listed.stream()
                            .sorted(Comparator.comparingDouble(
                                            (Listed its) -> -Objects.requireNonNull(best.get(its.exemplar())))
                                    .thenComparing(its -> !its.summary().contested())
                                    .thenComparingInt(its -> -its.summary().claims())
                                    .thenComparing(its -> its.summary().id()))
                            .limit(most)
                            .toList());
        });
    }

    /** The claims with most of a text's words, and the weight of those; of the same weight the newest, whenever they came in. */
    private static Map<Long, Double> near(Handle handle, String text) {
        Map<Claims.Mark, Double> sums = new HashMap<>();
        for (Statement.Term term : STATEMENTS.of(text).terms()) {
            Set<Claims.Mark> having = new TreeSet<>(Walk.ORDER);
            for (String stem : term.name() ? COUNTRIES.variants(term.stem()) : Set.of(term.stem())) {
                handle.createQuery(
                                "select place, claim from posting where key = :key order by place, claim limit :most")
                        .bind("key", SearchKeys.TEXT + stem)
                        .bind("most", MOST_POSTINGS)
                        .map((row, context) -> new Claims.Mark(row.getLong("place"), row.getLong("claim")))
                        .forEach(having::add);
            }
            having.forEach(mark -> sums.merge(mark, term.weight(), Double::sum));
        }
        Map<Long, Double> near = new TreeMap<>();
        sums.entrySet().stream()
                .sorted(Map.Entry.<Claims.Mark, Double>comparingByValue()
                        .reversed()
                        .thenComparingLong(entry -> entry.getKey().place())
                        .thenComparingInt(
                                entry -> ClaimRows.position(entry.getKey().claim())))
                .limit(MOST_NEAR)
                .forEach(entry -> near.put(entry.getKey().claim(), entry.getValue()));
        return near;
    }

    /**
     * Where a claim stands.
     *
     * @param question id of the question
     * @param title the proposition
     * @param corrected whether the position is another than was read
     */
    public record Standing(String question, String title, Position position, boolean corrected) {}

    /** Where each of these claims stands that stands on a question, by their ids. */
    public Map<String, Standing> standings(Collection<String> claims) {
        return reading.read(handle -> {
            Map<String, Standing> standings = new HashMap<>();
            StandingRows.inParts(
                    List.copyOf(claims),
                    part -> handle.createQuery("select s.id, coalesce(x.position, s.position) as position,"
                                    + " case when x.position is null then 0 else 1 end as corrected, c.id as claim_id,"
                                    + " coalesce(its.content, c.content) as content, c.act, c.polarity from claim asked"
                                    + " join standing s on s.claim = asked.number join question q on q.exemplar = s.shown"
                                    + " join claim c on c.number = q.exemplar left join corrected x on x.claim = s.claim"
                                    + " left join corrected its on its.claim = q.exemplar where asked.id in (<claims>)")
                            .bindList("claims", part)
                            .map((row, context) -> standings.put(
                                    Strings.of(row, "id"),
                                    new Standing(
                                            id(row),
                                            title(row),
                                            Position.of(Strings.of(row, "position")),
                                            row.getInt("corrected") != 0)))
                            .list());
            return standings;
        });
    }

    /**
     * A question with all positions.
     *
     * @param id of the question, or of any claim on it
     */
    public Optional<Question> of(String id) {
        return reading.read(handle -> exemplar(handle, id).flatMap(exemplar -> of(handle, exemplar)));
    }

    /** The other questions of the matter to which the question of an id belongs. */
    public List<Question.Summary> beside(String id) {
        return beside(id, Integer.MAX_VALUE).questions().stream()
                .map(QuestionOutline::summary)
                .toList();
    }

    /** The first of the same, and how many there are. */
    public Page beside(String id, int most) {
        return reading.read(handle -> exemplar(handle, id)
                .map(exemplar -> {
                    String beside = " where q.matter = (select matter from question where exemplar = :exemplar)"
                            + " and q.exemplar <> :exemplar";
                    List<Listed> listed = handle.createQuery(SUMMARIES + beside + ORDER + " limit :most")
                            .bind("exemplar", exemplar)
                            .bind("most", most)
                            .map((row, context) -> listed(row))
                            .list();
                    long all = handle.createQuery("select count(*) from question q" + beside)
                            .bind("exemplar", exemplar)
                            .mapTo(long.class)
                            .one();
                    return new Page(outlined(handle, listed), all);
                })
                .orElse(new Page(List.of(), 0)));
    }

    /** All questions of the matter of a number, the most contested first. */
    static List<QuestionOutline> ofMatter(Handle handle, long matter) {
        return outlined(
                handle,
                handle.createQuery(SUMMARIES + " where q.matter = :matter" + ORDER)
                        .bind("matter", matter)
                        .map((row, context) -> listed(row))
                        .list());
    }

    /** Number of the exemplar of the question of an id, which is that of a claim but for its first letter. */
    static Optional<Long> exemplar(Handle handle, String id) {
        return handle.createQuery("select s.shown from claim c join standing s on s.claim = c.number"
                        + " where c.id = :id order by c.number limit 1")
                .bind("id", id.startsWith("q") ? "c" + id.substring(1) : id)
                .mapTo(Long.class)
                .findOne();
    }

    private static Optional<Question> of(Handle handle, long exemplar) {
        return handle.createQuery(SUMMARIES + " where q.exemplar = :exemplar")
                .bind("exemplar", exemplar)
                .map((row, context) -> summary(row))
                .findOne()
                .map(summary -> {
                    List<OriginGroup> origins = new OriginRows(handle).groups(exemplar);
                    return new Question(
                            summary.withOrigins(origins.size()),
                            positions(handle, exemplar),
                            origins,
                            new Shown(handle, new StandingRows(handle)).notes(exemplar));
                });
    }

    private static Question.Summary summary(ResultSet row) throws SQLException {
        return new Question.Summary(
                id(row),
                "m" + Strings.of(row, "matter_id").substring(1),
                title(row),
                row.getInt("claims"),
                0,
                row.getInt("affirms"),
                row.getInt("denies"),
                row.getInt("hedges"),
                row.getInt("contested") != 0,
                Strings.maybe(row, "first"),
                Strings.maybe(row, "last"));
    }

    /** Of the question for which the row's claim stands. */
    private static String id(ResultSet row) throws SQLException {
        return "q" + Strings.of(row, "claim_id").substring(1);
    }

    private static String title(ResultSet row) throws SQLException {
        return TITLES.of(
                Strings.of(row, "content"),
                Strings.of(row, "act").equals("denies"),
                Strings.of(row, "polarity").equals("negative"));
    }

    /** @param moved whether a correction put it here */
    private record Row(
            long number, boolean moved, StoredClaim claim, Question.Where where, Position position, String rule) {}

    private static List<Question.Taken> positions(Handle handle, long exemplar) {
        Query query = handle.createQuery(
                        "select s.claim, s.exemplar, coalesce(x.position, s.position) as position, s.rule,"
                                + " coalesce(x.json, c.json) as json, d.uri, d.title, d.outlet, d.published"
                                + " from standing s join claim c on c.number = s.claim join document d on d.number = s.document"
                                + " left join corrected x on x.claim = s.claim where s.shown = :exemplar"
                                + " order by coalesce(d.published, '9999'), d.id, c.position")
                .bind("exemplar", exemplar);
        List<Row> rows = query.map((row, context) -> new Row(
                        row.getLong("claim"),
                        row.getLong("exemplar") != exemplar,
                        StoredClaim.parse(Strings.of(row, "json")),
                        new Question.Where(
                                Strings.of(row, "uri"),
                                Strings.maybe(row, "title"),
                                Strings.maybe(row, "outlet"),
                                Strings.maybe(row, "published")),
                        Position.of(Strings.of(row, "position")),
                        Strings.of(row, "rule")))
                .list();
        StandingRows standings = new StandingRows(handle);
        List<Telling> tellings = standings.load(rows.stream().map(Row::number).toList());
        Telling lead = standings.load(List.of(exemplar)).getFirst();
        Map<Long, List<Corrected>> notes =
                new CorrectedRows(handle).notes(rows.stream().map(Row::number).toList(), true);
        List<Question.Taken> taken = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            taken.add(new Question.Taken(
                    row.claim(),
                    row.where(),
                    row.position(),
                    why(row, tellings.get(i), lead),
                    row.rule(),
                    notes.getOrDefault(row.number(), List.of())));
        }
        return taken;
    }

    private static String why(Row row, Telling telling, Telling lead) {
        StoredClaim claim = row.claim();
        String act = claim.stance().act()
                + (claim.stance().negated() ? " (negated)" : "")
                + (claim.stance().hypothetical() ? " (hypothetical)" : "");
        String position = telling.position().label() + " by: " + act + ", "
                + claim.stance().certainty() + ", " + claim.stance().polarity();
        if (row.moved()) {
            return position + "; " + (telling.number() == lead.number() ? "stands for the question" : "stands here")
                    + " by a correction";
        }
        if (telling.denied() != null) {
            return position + "; points to what is told before it in the same article";
        }
        return position
                + (telling.number() == lead.number()
                        ? "; stands for the question"
                        : "; " + SAMENESS.reasons(telling, lead));
    }
}
