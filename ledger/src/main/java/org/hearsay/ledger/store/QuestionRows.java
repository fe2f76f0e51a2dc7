package org.hearsay.ledger.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.ledger.questions.Position;
import org.hearsay.ledger.questions.Sides;
import org.hearsay.ledger.questions.Standings;
import org.hearsay.ledger.questions.Telling;
import org.jdbi.v3.core.Handle;

/** The table of questions, for one transaction: those with two claims or more, and which matter each belongs to. */
final class QuestionRows implements Standings {
    private static final int ENOUGH = 2;

    private final Handle handle;
    private final StandingRows standings;
    private final Map<Long, Long> matters = new HashMap<>();

    QuestionRows(Handle handle, StandingRows standings) {
        this.handle = handle;
        this.standings = standings;
    }

    /**
     * What became of questions.
     *
     * @param fresh claims that stand for one now, and did not before
     * @param gone claims that stand for none any more
     */
    record Changed(List<Telling> fresh, List<Telling> gone) {}

    /** Counts anew who stands where on the questions of these exemplars, and writes those of two claims or more. */
    Changed refresh(Set<Long> exemplars) {
        List<Telling> fresh = new ArrayList<>();
        List<Telling> gone = new ArrayList<>();
        for (long exemplar : exemplars) {
            Sides sides = sides(exemplar);
            boolean was = exists(exemplar);
            boolean is = sides.claims() >= ENOUGH && sides.isTaken();
            if (is) {
                write(exemplar, sides, was);
            }
            if (was != is) {
                (was ? gone : fresh).addAll(standings.load(List.of(exemplar)));
            }
        }
        fresh.forEach(telling -> standings.insertKeys(telling.namePairs(), telling.number(), false));
        return new Changed(fresh, gone);
    }

    private boolean exists(long exemplar) {
        return handle.createQuery("select count(*) from question where exemplar = :exemplar")
                        .bind("exemplar", exemplar)
                        .mapTo(int.class)
                        .one()
                > 0;
    }

    private Sides sides(long exemplar) {
        Sides sides = new Sides();
        handle.createQuery("select coalesce(x.position, s.position) as position,"
                        + " coalesce(x.voice, c.actor_id, c.source, d.outlet, d.uri) as voice, c.published"
                        + " from standing s join claim c on c.number = s.claim join document d on d.number = s.document"
                        + " left join corrected x on x.claim = s.claim where s.shown = :exemplar order by s.claim")
                .bind("exemplar", exemplar)
                .map((row, context) -> {
                    sides.add(
                            Position.of(Strings.of(row, "position")),
                            Strings.of(row, "voice"),
                            Strings.maybe(row, "published"));
                    return row;
                })
                .list();
        return sides;
    }

    private void write(long exemplar, Sides sides, boolean was) {
        handle.createUpdate(
                        was
                                ? "update question set claims = :claims, affirms = :affirms, denies = :denies,"
                                        + " hedges = :hedges, contested = :contested, weight = :weight, first = :first,"
                                        + " last = :last where exemplar = :exemplar"
                                : "insert into question (exemplar, matter, claims, affirms, denies, hedges, contested,"
                                        + " weight, first, last) values (:exemplar, 0, :claims, :affirms, :denies,"
                                        + " :hedges, :contested, :weight, :first, :last)")
                .bind("exemplar", exemplar)
                .bind("claims", sides.claims())
                .bind("affirms", sides.voices(Position.AFFIRMS))
                .bind("denies", sides.voices(Position.DENIES))
                .bind("hedges", sides.voices(Position.HEDGES))
                .bind("contested", sides.isContested() ? 1 : 0)
                .bind("weight", sides.weight())
                .bind("first", sides.first())
                .bind("last", sides.last())
                .execute();
    }

    /** Those of the claims that stand for a question. */
    List<Telling> among(List<Telling> tellings) {
        return tellings.stream().filter(telling -> exists(telling.number())).toList();
    }

    /** Numbers of those that stand for their matter. */
    Set<Long> leading(List<Telling> tellings) {
        return tellings.stream()
                .map(Telling::number)
                .filter(number -> exemplar(number) == number)
                .collect(Collectors.toCollection(HashSet::new));
    }

    void delete(List<Telling> gone) {
        for (Telling telling : gone) {
            handle.execute("delete from question where exemplar = ?", telling.number());
            standings.deleteKeys(telling.namePairs(), telling.number());
            matters.put(telling.number(), 0L);
        }
    }

    /** Takes account of questions whose rows are gone with their claims. */
    void forget(List<Telling> gone) {
        for (Telling telling : gone) {
            standings.deleteKeys(telling.namePairs(), telling.number());
            matters.put(telling.number(), 0L);
        }
    }

    @Override
    public List<Telling> sharing(Telling telling) {
        return standings.holding(telling.namePairsBeside(), telling.number());
    }

    @Override
    public List<Telling> leading(Telling telling) {
        List<Telling> leading = standings.leading(telling.namePairsBeside(), telling.number());
        leading.forEach(other -> matters.put(other.number(), other.number()));
        return leading;
    }

    @Override
    public long exemplar(long number) {
        return matters.computeIfAbsent(
                number,
                its -> handle.createQuery("select matter from question where exemplar = :exemplar")
                        .bind("exemplar", its)
                        .mapTo(Long.class)
                        .findOne()
                        .orElse(0L));
    }

    @Override
    public void stand(Telling telling, Telling exemplar, double probability) {
        boolean led = exemplar(telling.number()) == telling.number();
        boolean leads = exemplar.number() == telling.number();
        matters.put(telling.number(), exemplar.number());
        if (leads != led) {
            standings.deleteKeys(telling.namePairs(), telling.number());
            standings.insertKeys(telling.namePairs(), telling.number(), leads);
        }
        handle.createUpdate("update question set matter = :matter where exemplar = :exemplar")
                .bind("matter", exemplar.number())
                .bind("exemplar", telling.number())
                .execute();
    }
}
