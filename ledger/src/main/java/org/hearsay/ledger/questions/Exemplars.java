package org.hearsay.ledger.questions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Groups claims about exemplars: a claim that is linked to no exemplar before it in {@link Telling#FIRST} is one itself, every other stands with the
 * exemplar that it is likeliest the same as. Since claims are taken in an order of their own, the groups depend on the set of claims and not on
 * their arrival: pivot clustering (Ailon, Charikar and Newman 2008, "Aggregating inconsistent information") kept up as the greedy independent set of a
 * fixed order is (Censor-Hillel, Haramaty and Karnin 2016, "Optimal dynamic distributed MIS"). A claim more or less changes its neighbours alone,
 * and theirs where one of them becomes an exemplar or is one no more.
 */
public final class Exemplars {
    private final Standings standings;
    private final Likeness likeness;
    private final double least;

    /** Links of claims that were looked at in this change. */
    private final Map<Long, List<Neighbour>> known = new HashMap<>();

    /** Exemplars to which these claims are linked, with some that are none any more. */
    private final Map<Long, List<Neighbour>> leading = new HashMap<>();

    private record Neighbour(Telling telling, double probability) {}

    /**
     * For one change, or several in a row by nobody else.
     *
     * @param least probability from which on two claims are linked
     */
    public Exemplars(Standings standings, Likeness likeness, double least) {
        this.standings = standings;
        this.likeness = likeness;
        this.least = least;
    }

    /** Takes claims in that {@link Standings#sharing} finds by now. */
    public void add(List<Telling> tellings) {
        known.clear();
        leading.clear();
        settle(tellings, new TreeSet<>(Telling.FIRST));
    }

    /** Takes account of claims that are gone: {@link Standings#sharing} does not find them any more, and they were exemplars or not. */
    public void remove(List<Telling> gone, Set<Long> exemplars) {
        known.clear();
        leading.clear();
        Set<Telling> dirty = new HashSet<>();
        Set<Telling> loose = new TreeSet<>(Telling.FIRST);
        for (Telling telling : gone) {
            if (exemplars.contains(telling.number())) {
                for (Neighbour neighbour : neighbours(telling)) {
                    dirty.add(neighbour.telling());
                    loose.add(neighbour.telling());
                }
            }
        }
        settle(dirty, loose);
    }

    private void settle(Iterable<Telling> dirty, Set<Telling> loose) {
        TreeMap<Telling, Boolean> queue = new TreeMap<>(Telling.FIRST);
        dirty.forEach(telling -> queue.put(telling, true));
        while (!queue.isEmpty()) {
            Telling telling = queue.pollFirstEntry().getKey();
            boolean was = isExemplar(telling);
            boolean is = leading(telling).noneMatch(other -> Telling.FIRST.compare(other.telling(), telling) < 0);
            if (is) {
                standings.stand(telling, telling, 1);
            } else {
                loose.add(telling);
            }
            if (is == was) {
                continue;
            }
            if (was) {
                standings.stand(telling, firstBefore(telling), least);
            }
            for (Neighbour other : neighbours(telling)) {
                loose.add(other.telling());
                if (is && leading.containsKey(other.telling().number())) {
                    leading.get(other.telling().number()).add(new Neighbour(telling, other.probability()));
                }
                if (Telling.FIRST.compare(other.telling(), telling) > 0) {
                    queue.put(other.telling(), true);
                }
            }
        }
        for (Telling telling : loose) {
            if (!isExemplar(telling)) {
                attach(telling);
            }
        }
    }

    private Telling firstBefore(Telling telling) {
        return leading(telling)
                .map(Neighbour::telling)
                .filter(other -> Telling.FIRST.compare(other, telling) < 0)
                .min(Telling.FIRST)
                .orElseThrow();
    }

    private boolean isExemplar(Telling telling) {
        return standings.exemplar(telling.number()) == telling.number();
    }

    private void attach(Telling telling) {
        Optional<Neighbour> best = leading(telling)
                .min(Comparator.comparingDouble((Neighbour other) -> -other.probability())
                        .thenComparing(Neighbour::telling, Telling.FIRST));
        best.ifPresent(other -> standings.stand(telling, other.telling(), other.probability()));
    }

    /** Exemplars to which a claim is linked. Most claims are none themselves, and of their links no others matter. */
    private Stream<Neighbour> leading(Telling telling) {
        List<Neighbour> looked = known.get(telling.number());
        if (looked == null) {
            looked = leading.computeIfAbsent(telling.number(), _ -> linked(telling, standings.leading(telling)));
        }
        return looked.stream().filter(other -> isExemplar(other.telling()));
    }

    private List<Neighbour> neighbours(Telling telling) {
        return known.computeIfAbsent(telling.number(), _ -> linked(telling, standings.sharing(telling)));
    }

    private List<Neighbour> linked(Telling telling, List<Telling> others) {
        List<Neighbour> linked = new ArrayList<>();
        for (Telling other : others) {
            double alike = likeness.of(telling, other);
            if (alike >= least) {
                linked.add(new Neighbour(other, alike));
            }
        }
        return linked;
    }
}
