package org.hearsay.ledger.corrections;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.LongUnaryOperator;
import org.hearsay.ledger.questions.Telling;

/**
 * Questions put together and taken apart, one correction after another. Claims go by their numbers; a group is known by the number of the claim that
 * stands for the question as it was lined up, or, if a correction made it, by a number below 0.
 */
public final class Regrouping {
    private final LongUnaryOperator linedUp;
    private final Map<Long, Long> taken = new HashMap<>();
    private final Map<Long, Long> under = new HashMap<>();
    private long made;

    /** @param linedUp the claim that stands for a claim's question as it was lined up */
    public Regrouping(LongUnaryOperator linedUp) {
        this.linedUp = linedUp;
    }

    /** Puts the question of one claim under that of another. */
    public void merge(long one, long into) {
        long from = group(one);
        long to = group(into);
        if (from != to) {
            under.put(from, to);
        }
    }

    /** Makes a question of these claims, wherever they stand. */
    public void split(Collection<Long> claims) {
        made--;
        claims.forEach(claim -> taken.put(claim, made));
    }

    /** The group in which a claim stands now. */
    public long group(long claim) {
        return above(own(claim));
    }

    /** The group under which a group was put, or itself. */
    public long above(long one) {
        long group = one;
        for (Long above = under.get(group); above != null; above = under.get(group)) {
            group = above;
        }
        return group;
    }

    private long own(long claim) {
        Long its = taken.get(claim);
        return its == null ? linedUp.applyAsLong(claim) : its;
    }

    /** The questions, as lined up, whose claims may stand elsewhere now, or beside others. */
    public Set<Long> concerned() {
        Set<Long> concerned = new HashSet<>();
        under.forEach((from, to) -> {
            concerned.add(from);
            concerned.add(to);
        });
        taken.keySet().forEach(claim -> concerned.add(linedUp.applyAsLong(claim)));
        concerned.removeIf(group -> group <= 0);
        return concerned;
    }

    /**
     * The claim that stands for a group: the same as before if it is still in it, else the first of those that did not come from another question, those
     * that only point to what is told before them last.
     *
     * @param members all claims of the group; at least one
     */
    public Telling lead(long group, Collection<Telling> members) {
        return members.stream()
                .min(Comparator.comparing((Telling its) -> its.number() != group || own(group) != group)
                        .thenComparing(its -> own(its.number()) != group)
                        .thenComparing(its -> its.denied() != null)
                        .thenComparing(Telling.FIRST))
                .orElseThrow();
    }
}
