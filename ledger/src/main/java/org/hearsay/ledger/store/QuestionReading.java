package org.hearsay.ledger.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.ledger.StoredClaim;
import org.hearsay.ledger.questions.Position;
import org.hearsay.ledger.questions.Question;
import org.hearsay.ledger.questions.Sameness;
import org.hearsay.ledger.questions.Telling;
import org.hearsay.ledger.questions.Titles;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** Questions as they stand in a ledger. */
final class QuestionReading {
    private static final Titles TITLES = new Titles();
    private static final Sameness SAMENESS = Sameness.load();

    private static final String SUMMARIES =
            "select q.*, c.id as claim_id, c.content, c.polarity, m.id as matter_id from question q"
                    + " join claim c on c.number = q.exemplar join claim m on m.number = q.matter";

    private final Handle handle;

    QuestionReading(Handle handle) {
        this.handle = handle;
    }

    /**
     * Questions, the most contested first, then those with more claims, then by when the claims that stand for them came in.
     *
     * @param contested whether to leave out those that nobody contests
     */
    List<Question.Summary> list(boolean contested, int most) {
        return handle.createQuery(SUMMARIES + (contested ? " where q.contested = 1" : "")
                        + " order by q.contested desc, q.weight desc, c.id limit :most")
                .bind("most", most)
                .map((row, context) -> summary(row))
                .list();
    }

    /** Number of the exemplar of the question on which the claim of an id stands; empty if it stands on none. */
    Optional<Long> exemplar(String claim) {
        return handle.createQuery("select s.exemplar from claim c join standing s on s.claim = c.number"
                        + " where c.id = :id order by c.number limit 1")
                .bind("id", claim)
                .mapTo(Long.class)
                .findOne();
    }

    /** The question of an exemplar; empty where there are not two claims on it. */
    Optional<Question> of(long exemplar) {
        return handle.createQuery(SUMMARIES + " where q.exemplar = :exemplar")
                .bind("exemplar", exemplar)
                .map((row, context) -> summary(row))
                .findOne()
                .map(summary -> new Question(summary, positions(exemplar)));
    }

    /** The other questions of a question's matter. */
    List<Question.Summary> beside(long exemplar) {
        return handle.createQuery(SUMMARIES
                        + " where q.matter = (select matter from question where exemplar = :exemplar)"
                        + " and q.exemplar <> :exemplar order by q.contested desc, q.weight desc, c.id")
                .bind("exemplar", exemplar)
                .map((row, context) -> summary(row))
                .list();
    }

    static Question.Summary summary(ResultSet row) throws SQLException {
        return new Question.Summary(
                "q" + Strings.of(row, "claim_id").substring(1),
                "m" + Strings.of(row, "matter_id").substring(1),
                TITLES.of(
                        Strings.of(row, "content"), Strings.of(row, "polarity").equals("negative")),
                row.getInt("claims"),
                row.getInt("affirms"),
                row.getInt("denies"),
                row.getInt("hedges"),
                row.getInt("contested") != 0,
                Strings.maybe(row, "first"),
                Strings.maybe(row, "last"));
    }

    private record Row(long number, StoredClaim claim, Question.Where where, Position position, String rule) {}

    private List<Question.Taken> positions(long exemplar) {
        Query query = handle.createQuery(
                        "select s.claim, s.position, s.rule, c.json, d.uri, d.title, d.outlet, d.published"
                                + " from standing s join claim c on c.number = s.claim join document d on d.number = s.document"
                                + " where s.exemplar = :exemplar"
                                + " order by coalesce(d.published, '9999'), d.id, c.position")
                .bind("exemplar", exemplar);
        List<Row> rows = query.map((row, context) -> new Row(
                        row.getLong("claim"),
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
        List<Question.Taken> taken = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            taken.add(new Question.Taken(
                    row.claim(), row.where(), row.position(), why(row.claim(), tellings.get(i), lead), row.rule()));
        }
        return taken;
    }

    private static String why(StoredClaim claim, Telling telling, Telling lead) {
        String act = claim.stance().act()
                + (claim.stance().negated() ? " (negated)" : "")
                + (claim.stance().hypothetical() ? " (hypothetical)" : "");
        String position = telling.position().label() + " by: " + act + ", "
                + claim.stance().certainty() + ", " + claim.stance().polarity();
        if (telling.denied() != null) {
            return position + "; points to what is told before it in the same article";
        }
        return position
                + (telling.number() == lead.number()
                        ? "; stands for the question"
                        : "; " + SAMENESS.reasons(telling, lead));
    }
}
