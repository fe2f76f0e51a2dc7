package org.hearsay.web.reader;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hearsay.text.Span;
import org.hearsay.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of text with marks in it, as parts that nest. Marks may hold one another and overlap in any way: the text is cut wherever one begins or
 * ends, and each piece lies under all marks that cover it, those that begin first outermost. The words of all parts, in order, are the stretch.
 */
final class MarkedText {
    /** Marks one within another that are told apart; more make no page clearer, and hostile ones make it endless. */
    private static final int DEEPEST = 8;

    private final Text text;
    private final Set<String> begun = new HashSet<>();

    /** A mark and its place among all, so that no two are the same. */
    private record Placed(Mark mark, int place) {
        static final Comparator<Placed> ORDER =
                Comparator.comparing(Placed::mark, Mark::compare).thenComparingInt(Placed::place);
    }

    /** A mark that is not closed yet; the outermost has none. */
    private record Opened(@Nullable Placed placed, List<Node> nodes) {}

    MarkedText(Text text) {
        this.text = text;
    }

    /**
     * The parts of a stretch. Of all parts that state one claim, here and in what was asked for before, one is told to be the first.
     *
     * @param marks which may reach beyond it
     * @param badges by the offset at which each stands: after the words before it
     */
    List<Node> nodes(Span stretch, Collection<Mark> marks, Map<Integer, List<Node.Badge>> badges) {
        NavigableMap<Integer, List<Placed>> starts = new TreeMap<>();
        NavigableMap<Integer, List<Placed>> ends = new TreeMap<>();
        TreeSet<Integer> cuts = new TreeSet<>(List.of(stretch.start(), stretch.end()));
        int place = 0;
        for (Mark mark : marks) {
            if (mark.span().overlaps(stretch)) {
                Placed placed = new Placed(mark, place++);
                int start = Math.max(mark.span().start(), stretch.start());
                int end = Math.min(mark.span().end(), stretch.end());
                starts.computeIfAbsent(start, _ -> new ArrayList<>()).add(placed);
                ends.computeIfAbsent(end, _ -> new ArrayList<>()).add(placed);
                cuts.add(start);
                cuts.add(end);
            }
        }
        badges.keySet().stream()
                .filter(at -> stretch.start() <= at && at <= stretch.end())
                .forEach(cuts::add);
        return nodes(cuts, starts, ends, badges);
    }

    private List<Node> nodes(
            NavigableSet<Integer> cuts,
            Map<Integer, List<Placed>> starts,
            Map<Integer, List<Placed>> ends,
            Map<Integer, List<Node.Badge>> badges) {
        TreeSet<Placed> covering = new TreeSet<>(Placed.ORDER);
        Deque<Opened> open = new ArrayDeque<>();
        open.push(new Opened(null, new ArrayList<>()));
        int from = cuts.first();
        for (int at : cuts) {
            if (at > from) {
                open.element().nodes().add(new Node.Words(Shown.of(text.slice(new Span(from, at)))));
            }
            ends.getOrDefault(at, List.of()).forEach(covering::remove);
            close(open, covering.stream().limit(DEEPEST).toList());
            badges.getOrDefault(at, List.of()).forEach(open.element().nodes()::add);
            covering.addAll(starts.getOrDefault(at, List.of()));
            open(open, covering.stream().limit(DEEPEST).toList());
            from = at;
        }
        return open.element().nodes();
    }

    /** Closes marks until those that are open are the first of these. */
    private void close(Deque<Opened> open, List<Placed> wanted) {
        while (!isStartOf(open, wanted)) {
            Opened closed = open.pop();
            Placed placed = closed.placed();
            if (placed != null && !closed.nodes().isEmpty()) {
                String claim = placed.mark().claim();
                boolean first = claim != null && begun.add(claim);
                open.element().nodes().add(new Node.Marked(placed.mark(), first, closed.nodes()));
            }
        }
    }

    private void open(Deque<Opened> open, List<Placed> wanted) {
        close(open, wanted);
        wanted.stream().skip(open.size() - 1L).forEach(placed -> open.push(new Opened(placed, new ArrayList<>())));
    }

    private static boolean isStartOf(Deque<Opened> open, List<Placed> wanted) {
        int depth = open.size() - 1;
        if (depth > wanted.size()) {
            return false;
        }
        int at = depth;
        for (Opened opened : open) {
            at--;
            if (at >= 0 && !wanted.get(at).equals(opened.placed())) {
                return false;
            }
        }
        return true;
    }
}
