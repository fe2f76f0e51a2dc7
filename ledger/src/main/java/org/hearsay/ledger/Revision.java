package org.hearsay.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hearsay.ledger.StoredClaim.Party;
import org.jspecify.annotations.Nullable;

/**
 * What changed among the claims of a document from one version to the next. Where a claim stands does not count; who says it, through
 * whom, by what act, how surely and in which words does.
 *
 * @param kept how many claims are the same in both
 * @param added claims of the newer version that the older one does not have
 * @param dropped claims of the older version that the newer one does not have
 * @param altered claims that are in both with a change
 */
public record Revision(int kept, List<StoredClaim> added, List<StoredClaim> dropped, List<Altered> altered) {
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** Share of words that two contents must have in common to be one claim altered. */
    private static final double ALIKE = 0.5;

    /** Makes the lists unchangeable. */
    public Revision {
        added = List.copyOf(added);
        dropped = List.copyOf(dropped);
        altered = List.copyOf(altered);
    }

    /** A claim in both versions: the same voice with nearly the same words, or the same words with another voice or act. */
    public record Altered(StoredClaim before, StoredClaim after) {}

    private record Likeness(int before, int after, double value) {}

    /** Compares two versions. */
    public static Revision between(Entry older, Entry newer) {
        List<StoredClaim> before = new ArrayList<>(older.claims());
        List<StoredClaim> after = new ArrayList<>(newer.claims());
        int all = after.size();
        removeSame(before, after);
        int kept = all - after.size();
        List<Altered> altered = pair(before, after);
        return new Revision(kept, after, before, altered);
    }

    private static void removeSame(List<StoredClaim> before, List<StoredClaim> after) {
        List<List<@Nullable Object>> old =
                before.stream().map(Revision::said).collect(Collectors.toCollection(ArrayList::new));
        after.removeIf(claim -> {
            int at = old.indexOf(said(claim));
            if (at >= 0) {
                old.remove(at);
                before.remove(at);
            }
            return at >= 0;
        });
    }

    /** All of a claim but its place. */
    private static List<@Nullable Object> said(StoredClaim claim) {
        List<@Nullable Object> said = new ArrayList<>();
        said.add(claim.kind());
        said.add(claim.stance());
        said.add(claim.source());
        said.add(claim.content());
        said.add(claim.chain());
        return said;
    }

    /** Takes out of both lists what is one claim altered, the most alike first. */
    private static List<Altered> pair(List<StoredClaim> before, List<StoredClaim> after) {
        List<Likeness> likenesses = new ArrayList<>();
        for (int i = 0; i < before.size(); i++) {
            for (int j = 0; j < after.size(); j++) {
                double value = likeness(before.get(i), after.get(j));
                if (value >= ALIKE) {
                    likenesses.add(new Likeness(i, j, value));
                }
            }
        }
        likenesses.sort(Comparator.comparingDouble(Likeness::value)
                .reversed()
                .thenComparingInt(Likeness::after)
                .thenComparingInt(Likeness::before));
        Set<StoredClaim> taken = new HashSet<>();
        List<Altered> altered = new ArrayList<>();
        for (Likeness likeness : likenesses) {
            Altered pair = new Altered(before.get(likeness.before()), after.get(likeness.after()));
            if (!taken.contains(pair.before()) && !taken.contains(pair.after())) {
                taken.add(pair.before());
                taken.add(pair.after());
                altered.add(pair);
            }
        }
        before.removeAll(taken);
        after.removeAll(taken);
        return altered;
    }

    /** 0 to 1: the shared words of two claims of one voice; of different voices, 1 for the same words. */
    private static double likeness(StoredClaim before, StoredClaim after) {
        if (!before.kind().equals(after.kind())) {
            return 0;
        }
        if (!sameVoice(before.source(), after.source())) {
            return before.content().equals(after.content()) ? 1 : 0;
        }
        Set<String> ours = words(before.content());
        Set<String> theirs = words(after.content());
        long shared = ours.stream().filter(theirs::contains).count();
        return ours.isEmpty() && theirs.isEmpty() ? 1 : 2.0 * shared / (ours.size() + theirs.size());
    }

    private static boolean sameVoice(@Nullable Party one, @Nullable Party other) {
        if (one == null || other == null) {
            return one == null && other == null;
        }
        return one.actor() != null && other.actor() != null
                ? one.actor().id().equals(other.actor().id())
                : Objects.equals(one.text(), other.text());
    }

    private static Set<String> words(String content) {
        return NO_WORD.splitAsStream(content.toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toSet());
    }
}
