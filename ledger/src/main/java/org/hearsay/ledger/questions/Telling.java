package org.hearsay.ledger.questions;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A claim as questions see it: what lining up needs of it and nothing else, made from the claim and its article alone.
 *
 * @param number its number in the ledger
 * @param id the claim's id
 * @param document number of its document
 * @param day when it was published; null when unknown
 * @param tolls whether it counts dead or missing
 * @param content terms of what is claimed
 * @param numbers numbers in it, as digits
 * @param setting terms of what stands around it in the article, its content included
 * @param rank how well it can stand for a question, the smaller the better; odd for a content that is worded negatively
 * @param position how it stands to the proposition of its own content
 * @param blamed those at whose door it lays a deed, or says that it must not be laid there ({@link Doers.Doer#name}); empty for most claims
 * @param scene names that its article has most of; empty where nobody is blamed
 * @param around number of the claim in whose content it stands; null if in none
 * @param denied number of the claim before it in the same article that it denies where its own content only points to that; null otherwise
 */
public record Telling(
        long number,
        String id,
        long document,
        @Nullable LocalDate day,
        boolean tolls,
        Terms content,
        NavigableSet<String> numbers,
        Terms setting,
        int rank,
        Position position,
        NavigableSet<String> blamed,
        NavigableSet<String> scene,
        @Nullable Long around,
        @Nullable Long denied) {
    /** Who stands for a question: by rank, then who says most, then by id; the same whenever a claim came. */
    public static final Comparator<Telling> FIRST = Comparator.comparingInt(Telling::rank)
            .thenComparingInt(telling -> -telling.content().weight())
            .thenComparing(Telling::id)
            .thenComparingLong(Telling::number);

    /** Makes the sets unchangeable. */
    public Telling {
        numbers = unchangeable(numbers);
        blamed = unchangeable(blamed);
        scene = unchangeable(scene);
    }

    private static NavigableSet<String> unchangeable(NavigableSet<String> set) {
        return Collections.unmodifiableNavigableSet(new TreeSet<>(set));
    }

    /** Rarest terms of the content, and of the setting, of which each pair makes a key. */
    private static final int OF_CONTENT = 4;

    private static final int OF_SETTING = 5;

    /** Days within which blame of the same doer is for the same deed. */
    static final int ONE_TIME = 21;

    /** Stands before the stems of names, so that keys of either kind are apart. */
    private static final String OF_NAMES = "@";

    private static final String ANY_TIME = OF_NAMES;
    private static final String UNDATED = OF_NAMES + "-" + OF_NAMES;

    /** Terms of less weight, in hundredths, are in too many articles to tell anything. */
    private static final int LEAST = 30;

    /** Whether one of two claims stands in the content of the other. */
    boolean nests(Telling other) {
        return Objects.equals(around, other.number()) || Objects.equals(other.around(), number);
    }

    /** Whether the content is worded negatively, which is part of the rank. */
    boolean isNegative() {
        return rank % 2 == 1;
    }

    /**
     * What claims are kept under, so that those about the same are found: hashes of pairs of rare terms, and of whom they blame in which articles and
     * days; none for a claim that only points to another.
     */
    public NavigableSet<Long> keys() {
        return keys(
                day == null
                        ? List.of(UNDATED)
                        : Stream.concat(stretches(day), Stream.of(ANY_TIME)).toList());
    }

    /** What claims are looked up by, to find those kept under {@link #keys} that may be about the same. */
    public NavigableSet<Long> keysBeside() {
        return keys(
                day == null
                        ? List.of(UNDATED, ANY_TIME)
                        : Stream.concat(stretches(day), Stream.of(UNDATED)).toList());
    }

    private NavigableSet<Long> keys(List<String> times) {
        NavigableSet<Long> keys = new TreeSet<>();
        if (denied == null) {
            pairs(content.rarest(OF_CONTENT, LEAST), keys);
            pairs(setting.rarest(OF_SETTING, LEAST), keys);
            for (String doer : blamed) {
                for (String name : scene) {
                    times.forEach(time -> keys.add(hash(doer + ' ' + name + ' ' + time)));
                }
            }
        }
        return keys;
    }

    /** Two stretches of days, so that whatever was published within {@link #ONE_TIME} days of each other has one in common. */
    private static Stream<String> stretches(LocalDate day) {
        long stretch = Math.floorDiv(day.toEpochDay(), ONE_TIME);
        return Stream.of(OF_NAMES + stretch, OF_NAMES + (stretch + 1));
    }

    /**
     * What questions are kept under, so that those of the same matter are found: hashes of pairs of the rarest names around the claim, once with the
     * stretch of days in which it was published, so that long years of the same names need not be looked through, and once without.
     */
    public NavigableSet<Long> namePairs() {
        NavigableSet<Long> keys = new TreeSet<>();
        namePairs(ANY_TIME, keys);
        namePairs(day == null ? UNDATED : stretch(day, 0), keys);
        return keys;
    }

    /** What questions are looked up by, to find those kept under {@link #namePairs} that may be of the same matter. */
    public NavigableSet<Long> namePairsBeside() {
        NavigableSet<Long> keys = new TreeSet<>();
        if (day == null) {
            namePairs(ANY_TIME, keys);
        } else {
            namePairs(UNDATED, keys);
            for (int apart = -1; apart <= 1; apart++) {
                namePairs(stretch(day, apart), keys);
            }
        }
        return keys;
    }

    private void namePairs(String time, NavigableSet<Long> keys) {
        pairs(setting.rarestNames(OF_SETTING).map(name -> time + name), keys);
    }

    /** One of the stretches of days that are so long that what was published in two that do not touch belongs to no one matter. */
    private static String stretch(LocalDate day, int apart) {
        return OF_NAMES + (Math.floorDiv(day.toEpochDay(), Relatedness.LONG) + apart) + OF_NAMES;
    }

    private static void pairs(Stream<String> stems, NavigableSet<Long> keys) {
        String[] sorted = stems.sorted().toArray(String[]::new);
        for (int i = 0; i < sorted.length; i++) {
            for (int j = i + 1; j < sorted.length; j++) {
                keys.add(hash(sorted[i] + ' ' + sorted[j]));
            }
        }
    }

    /** FNV-1a over UTF-16 units, 64 bits (Fowler, Noll and Vo). */
    private static long hash(String string) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < string.length(); i++) {
            hash = (hash ^ string.charAt(i)) * 0x100000001b3L;
        }
        return hash;
    }
}
