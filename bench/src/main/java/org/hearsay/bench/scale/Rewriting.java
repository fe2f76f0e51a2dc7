package org.hearsay.bench.scale;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import org.hearsay.text.Span;
import org.hearsay.text.Text;

/** A text of which parts are put together anew, in words of another world, and where its old offsets have come to. */
final class Rewriting {
    private static final int GONE = -1;

    private final StringBuilder text = new StringBuilder();
    private int length;

    /** Of each old code point: where what stands in its place begins and ends. */
    private final int[] starts;

    private final int[] ends;

    /** @param parts of the old text, in their new order; what is in none is left out */
    Rewriting(Text old, List<Span> parts, World world) {
        starts = new int[old.length()];
        ends = new int[old.length()];
        Arrays.fill(starts, GONE);
        for (int i = 0; i < parts.size(); i++) {
            append(old, parts.get(i), world);
        }
    }

    private void append(Text old, Span span, World world) {
        String words = old.slice(span);
        Matcher pieces = World.pieces(words);
        int unit = 0;
        int at = span.start();
        while (pieces.find()) {
            at = copy(words.substring(unit, pieces.start()), at);
            String piece = world.piece(pieces);
            int before = pieces.group().codePointCount(0, pieces.group().length());
            int after = piece.codePointCount(0, piece.length());
            text.append(piece);
            for (int i = at; i < at + before; i++) {
                starts[i] = length;
                ends[i] = length + after;
            }
            at += before;
            length += after;
            unit = pieces.end();
        }
        copy(words.substring(unit), at);
    }

    private int copy(String words, int from) {
        text.append(words);
        int points = words.codePointCount(0, words.length());
        for (int i = from; i < from + points; i++) {
            starts[i] = length;
            ends[i] = ++length;
        }
        return from + points;
    }

    String text() {
        return text.toString();
    }

    /** Whether what stood from one offset to another still stands together. */
    boolean holds(int start, int end) {
        if (start < 0 || end > starts.length || start >= end) {
            return false;
        }
        for (int i = start; i < end; i++) {
            if (starts[i] == GONE || (i > start && starts[i] != starts[i - 1] && starts[i] != ends[i - 1])) {
                return false;
            }
        }
        return true;
    }

    /** Where what stood at an old offset begins. */
    int start(int old) {
        return starts[old];
    }

    /** Where what stood before an old offset ends. */
    int end(int old) {
        return ends[old - 1];
    }
}
