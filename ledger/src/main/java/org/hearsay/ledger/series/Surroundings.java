package org.hearsay.ledger.series;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The series of the incidents that some counts belong to, made from those counts alone that have a say in them: the same series as from all counts.
 *
 * <p>An incident is its founders, found from one of them along keys of place and day, and those that tell less and join it; and whether such a one joins
 * hangs on what other incidents would have it, which are found the same way.
 */
public final class Surroundings {
    private final Kept kept;

    /** Counts that are kept somewhere. */
    public interface Kept {
        /** The counts of which a key ({@link CountKey#of}) meets one of these; others beside them do no harm. */
        List<Count> meeting(Set<CountKey> keys);
    }

    /** Over the counts that are kept there. */
    public Surroundings(Kept kept) {
        this.kept = kept;
    }

    /** All series of the incidents that these counts, which are kept, belong to; in the order of {@link FigureSeries#of}. */
    public List<Series> of(Collection<Count> counts) {
        Set<Count> asked = new HashSet<>(counts);
        Set<Count> founders = founding(joined(asked, meeting(asked, CountKey::founders)));
        Set<Count> company = meeting(asked, CountKey::company);
        Set<Count> followers = joined(asked, joined(company, meeting(founders, CountKey::followers)));
        Set<Count> rivals = founding(joined(founders, meeting(followers, CountKey::founders)));
        List<Series> all = FigureSeries.of(joined(followers, rivals));
        Set<String> incidents = all.stream()
                .filter(series -> series.points().stream().anyMatch(asked::contains))
                .map(Series::incident)
                .collect(Collectors.toSet());
        return all.stream()
                .filter(series -> incidents.contains(series.incident()))
                .toList();
    }

    /** The founders among these, with all that found the same incidents. */
    private Set<Count> founding(Set<Count> counts) {
        Set<Count> found = new LinkedHashSet<>();
        Set<CountKey> looked = new HashSet<>();
        Deque<Count> fresh = new ArrayDeque<>();
        counts.stream().filter(Incidents::isFounder).forEach(fresh::add);
        while (!fresh.isEmpty()) {
            Set<CountKey> keys = new HashSet<>();
            for (Count count : fresh) {
                found.add(count);
                CountKey.founding(count).stream().filter(looked::add).forEach(keys::add);
            }
            fresh.clear();
            kept.meeting(keys).stream()
                    .filter(count -> Incidents.isFounder(count) && !found.contains(count))
                    .distinct()
                    .forEach(fresh::add);
        }
        return found;
    }

    private Set<Count> meeting(Set<Count> counts, Function<Count, Set<CountKey>> keys) {
        return new LinkedHashSet<>(kept.meeting(
                counts.stream().flatMap(count -> keys.apply(count).stream()).collect(Collectors.toSet())));
    }

    private static Set<Count> joined(Set<Count> some, Set<Count> others) {
        Set<Count> all = new LinkedHashSet<>(some);
        all.addAll(others);
        return all;
    }
}
