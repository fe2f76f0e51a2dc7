package org.hearsay.web.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hearsay.ledger.series.Count;
import org.hearsay.ledger.series.Range;
import org.hearsay.ledger.series.Relation;
import org.hearsay.ledger.series.Series;
import org.hearsay.web.words.Links;
import org.hearsay.web.words.Numbers;

/**
 * A series of figures in a list.
 *
 * @param title what is counted, where and when
 * @param figures how many counts it has
 * @param reporters the first of those who count
 * @param others how many more these are, in words; empty for none
 * @param days as of which days
 * @param range from the least number to the greatest
 * @param rivals what its counts are to one another, as far as they differ
 */
public record SeriesRow(
        String link,
        String title,
        String figures,
        List<Reporter> reporters,
        String others,
        String days,
        String range,
        List<Rival> rivals) {
    private static final int MOST_REPORTERS = 3;

    /** Makes the lists unchangeable. */
    public SeriesRow {
        reporters = List.copyOf(reporters);
        rivals = List.copyOf(rivals);
    }

    /**
     * Who counts.
     *
     * @param own whether it is an outlet that counts itself
     */
    public record Reporter(String name, boolean own) {}

    /**
     * How many counts clash, or were changed.
     *
     * @param strong whether reporters contradict one another
     */
    public record Rival(String words, boolean strong) {}

    static SeriesRow of(Series series) {
        Set<Count.Reporter> reporters = series.byReporter().keySet();
        int more = reporters.size() - MOST_REPORTERS;
        return new SeriesRow(
                Links.series(series.id()),
                capital(series.title()),
                Numbers.of(series.points().size()),
                reporters.stream()
                        .limit(MOST_REPORTERS)
                        .map(its -> new Reporter(its.name(), its.own()))
                        .toList(),
                more > 0 ? Numbers.count(more, "other") : "",
                VoicesPage.days(series.first(), series.last()),
                range(series),
                rivals(series));
    }

    /** For example: at most 7 to 31; 12 where all are the same. */
    static String range(Series series) {
        Range least = series.least().range();
        Range most = series.most().range();
        return least.toString().equals(most.toString()) ? least.toString() : least + " … " + most;
    }

    /** For example: 2 clashes, 1 lowered. */
    static List<Rival> rivals(Series series) {
        List<Rival> rivals = new ArrayList<>();
        long clashes = series.count(Relation.Kind.CLASH);
        if (clashes > 0) {
            rivals.add(new Rival(Numbers.of(clashes) + (clashes == 1 ? " clash" : " clashes"), true));
        }
        add(rivals, series.count(Relation.Kind.LOWERED), "lowered");
        add(rivals, series.count(Relation.Kind.RAISED), "raised");
        add(rivals, series.count(Relation.Kind.JUMP), "far apart");
        return rivals;
    }

    private static void add(List<Rival> rivals, long count, String word) {
        if (count > 0) {
            rivals.add(new Rival(Numbers.of(count) + " " + word, false));
        }
    }

    static String capital(String title) {
        return title.isEmpty() ? title : Character.toUpperCase(title.charAt(0)) + title.substring(1);
    }
}
