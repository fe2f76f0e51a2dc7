package org.hearsay.ledger.series;

import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * By what counts find those that they may be lined up with: a name and a stretch of days. Two keys meet if the names are the same and the stretches
 * overlap. It only tells who must be looked at; what belongs together is told by the rules.
 *
 * @param name a letter for what it is good for, and what it speaks of
 * @param first first of its days, counted from 1970
 * @param last last of them, not before the first
 */
public record CountKey(String name, int first, int last) implements Comparable<CountKey> {
    private static final int EARLIEST = -1_000_000_000;
    private static final int LATEST = 1_000_000_000;

    /** Founders of an incident with place and day, which meet others of the place and day. */
    private static final String MEETING = "m ";

    /** The same of what has no day, such as an epidemic. */
    private static final String LASTING = "l ";

    /** Founders with the same number in one document. */
    private static final String TWICE = "d ";

    /** Founders by all their places: counts that tell less look for these. */
    private static final String FOUNDER = "w ";

    /** Counts that tell less, by their places: founders look for these. */
    private static final String FOLLOWER = "f ";

    /** Counts that tell less and have no incident stand with those of the same words; and those that go over a war. */
    private static final String ALONE = "a ";

    /** @throws IllegalArgumentException if it ends before it begins */
    public CountKey {
        if (last < first) {
            throw new IllegalArgumentException(first + " to " + last);
        }
    }

    /** Whether the one finds the other. */
    public boolean meets(CountKey other) {
        return name.equals(other.name) && first <= other.last && other.first <= last;
    }

    /** The name as a number: FNV-1a over UTF-16 units, 64 bits (Fowler, Noll and Vo). */
    public long hash() {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < name.length(); i++) {
            hash = (hash ^ name.charAt(i)) * 0x100000001b3L;
        }
        return hash;
    }

    @Override
    public int compareTo(CountKey other) {
        int order = name.compareTo(other.name);
        order = order != 0 ? order : Integer.compare(first, other.first);
        return order != 0 ? order : Integer.compare(last, other.last);
    }

    /** The keys under which a count is found. */
    public static Set<CountKey> of(Count count) {
        Set<CountKey> keys = new TreeSet<>(founding(count, 0));
        if (Incidents.isFounder(count)) {
            Days days = count.setting().days();
            if (days != null) {
                count.setting().wideKeys().forEach(place -> keys.add(of(FOUNDER + place, days)));
            }
        } else {
            keys.addAll(company(count));
            if (!count.total()) {
                keys.addAll(loose(FOLLOWER, count));
            }
        }
        return keys;
    }

    /** What meets a founder so that both may found one incident; empty for other counts. */
    static Set<CountKey> founding(Count count) {
        return founding(count, Incidents.FOLLOWED);
    }

    private static Set<CountKey> founding(Count count, int around) {
        Set<CountKey> keys = new TreeSet<>();
        if (!Incidents.isFounder(count)) {
            return keys;
        }
        Days days = count.setting().days();
        boolean lasting = count.setting().spread() == Setting.Spread.LASTING;
        for (String place : count.setting().keys()) {
            if (lasting) {
                keys.add(about(LASTING + place, count.asOf(), around, around));
            } else if (days != null) {
                keys.add(of(MEETING + place, days));
            }
        }
        keys.add(always(TWICE + Founding.twice(count)));
        return keys;
    }

    /** What finds the founders of incidents that may have a count which founds none; empty for other counts. */
    static Set<CountKey> founders(Count count) {
        return count.total() || Incidents.isFounder(count) ? Set.of() : loose(FOUNDER, count);
    }

    /** What finds the counts that may join the incident which a count founds; empty for other counts. */
    static Set<CountKey> followers(Count count) {
        Set<CountKey> keys = new TreeSet<>();
        Days days = count.setting().days();
        if (Incidents.isFounder(count) && days != null) {
            count.setting().wideKeys().forEach(place -> keys.add(of(FOLLOWER + place, days)));
        }
        return keys;
    }

    /** What finds the counts that a count stands with where no incident has it; empty for founders. */
    static Set<CountKey> company(Count count) {
        if (Incidents.isFounder(count)) {
            return Set.of();
        }
        return Set.of(always(ALONE + (count.total() ? Incidents.inAll(count) : Incidents.own(count))));
    }

    private static Set<CountKey> loose(String kind, Count count) {
        Set<CountKey> keys = new TreeSet<>();
        Days days = count.setting().days();
        for (String place : count.setting().looseKeys()) {
            keys.add(
                    days == null
                            ? about(kind + place, count.published(), Incidents.FOLLOWED, 0)
                            : of(kind + place, days));
        }
        return keys;
    }

    private static CountKey of(String name, Days days) {
        return new CountKey(name, number(days.first()), number(days.last()));
    }

    private static CountKey about(String name, @Nullable LocalDate day, int before, int after) {
        if (day == null) {
            return always(name);
        }
        return new CountKey(name, number(day) - before, number(day) + after);
    }

    /** No day that is told in earnest is as far from 1970 as the ends of the range. */
    private static int number(LocalDate day) {
        return Math.clamp(day.toEpochDay(), EARLIEST, LATEST);
    }

    private static CountKey always(String name) {
        return new CountKey(name, EARLIEST, LATEST);
    }
}
