package org.hearsay.attributions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.encoder.Analysis;
import org.hearsay.encoder.Labelled;
import org.hearsay.encoder.Layer;
import org.hearsay.encoder.Role;

/**
 * Where contents begin and end: the labels of words propose, and the cue, which points at the first and last word of its content, has a
 * say as well. Borders move over words that belong to nothing else.
 */
final class Borders {
    /** Words over which a border may move. */
    private static final int REACH = 60;

    /** Words between two pieces of a content that may be a hole in it. */
    private static final int HOLE = 30;

    /** Weight of the labels against that of the cue's pointing. */
    private static final double LABELS = 0.3;

    /** Probability at which a cue whose content has no label is given what it points at. */
    private static final double SURE = 0.2;

    private final Analysis analysis;
    private final int from;
    private final double[] inside;
    private final boolean[] taken;

    /** Borders of contents among the words {@code from} to {@code to}. */
    Borders(Analysis analysis, Layer layer, int from, int to) {
        this.analysis = analysis;
        this.from = from;
        taken = new boolean[to - from];
        inside = new double[to - from + 1];
        for (int i = 0; i < to - from; i++) {
            double gain = analysis.label(layer, from + i, Role.CONTENT.inside()) - analysis.label(layer, from + i, 0);
            inside[i + 1] = inside[i] + gain;
        }
    }

    /** Notes that a span's words belong to something. */
    void take(Labelled span) {
        for (int word = span.from(); word < span.to(); word++) {
            taken[word - from] = true;
        }
    }

    /** The pieces of a cue's content with the first one's beginning and the last one's end where labels and cue like them best. */
    List<Labelled> moved(Labelled cue, List<Labelled> pieces) {
        List<Labelled> moved = new ArrayList<>(pieces);
        Labelled first = moved.getFirst();
        moved.set(0, new Labelled(Role.CONTENT, begin(cue.from(), first), first.to()));
        Labelled last = moved.getLast();
        moved.set(moved.size() - 1, new Labelled(Role.CONTENT, last.from(), end(cue.from(), last)));
        moved.forEach(this::take);
        return joined(moved);
    }

    /** Pieces with only a few words of nobody between them are one: a label missed in the midst of a content. */
    private List<Labelled> joined(List<Labelled> pieces) {
        List<Labelled> joined = new ArrayList<>();
        for (Labelled piece : pieces) {
            Labelled last = joined.isEmpty() ? null : joined.getLast();
            if (last != null && piece.from() - last.to() <= HOLE && isFree(last.to(), piece.from())) {
                joined.set(joined.size() - 1, new Labelled(Role.CONTENT, last.from(), piece.to()));
            } else {
                joined.add(piece);
            }
        }
        return joined;
    }

    private boolean isFree(int begin, int end) {
        for (int word = begin; word < end; word++) {
            if (taken[word - from]) {
                return false;
            }
        }
        return true;
    }

    private int begin(int head, Labelled piece) {
        int best = piece.from();
        double most = analysis.begin(head, best) + LABELS * gain(best, piece.to());
        int reach = Math.max(from, piece.from() - REACH);
        for (int word = piece.to() - 1; word >= reach && (word >= piece.from() || !taken[word - from]); word--) {
            double score = analysis.begin(head, word) + LABELS * gain(word, piece.to());
            if (score > most) {
                best = word;
                most = score;
            }
        }
        return best;
    }

    private int end(int head, Labelled piece) {
        int best = piece.to() - 1;
        double most = analysis.end(head, best) + LABELS * gain(piece.from(), piece.to());
        int reach = Math.min(from + taken.length, piece.to() + REACH);
        for (int word = piece.from(); word < reach && (word < piece.to() || !taken[word - from]); word++) {
            double score = analysis.end(head, word) + LABELS * gain(piece.from(), word + 1);
            if (score > most) {
                best = word;
                most = score;
            }
        }
        return best + 1;
    }

    private double gain(int begin, int end) {
        return inside[end - from] - inside[begin - from];
    }

    /** The content that a cue points at, if it is sure of it and the words are free. */
    Optional<Labelled> pointed(Labelled cue) {
        int head = cue.from();
        int first = likeliest(Math.max(from, head - REACH), head, true);
        int last = likeliest(Math.max(first, from), head, false);
        if (Math.exp(analysis.begin(head, first) + analysis.end(head, last)) < SURE) {
            return Optional.empty();
        }
        if (!isFree(first, last + 1)) {
            return Optional.empty();
        }
        Labelled content = new Labelled(Role.CONTENT, first, last + 1);
        take(content);
        return Optional.of(content);
    }

    private int likeliest(int begin, int head, boolean first) {
        int best = begin;
        int reach = Math.min(from + taken.length, head + REACH);
        for (int word = begin; word < reach; word++) {
            if (first
                    ? analysis.begin(head, word) > analysis.begin(head, best)
                    : analysis.end(head, word) > analysis.end(head, best)) {
                best = word;
            }
        }
        return best;
    }
}
