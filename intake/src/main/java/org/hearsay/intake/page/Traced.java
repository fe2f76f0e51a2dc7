package org.hearsay.intake.page;

import java.util.ArrayList;
import java.util.List;

/** Text being put together from pieces of the source: white space becomes single spaces, and each piece keeps its place. */
final class Traced {
    private final StringBuilder text = new StringBuilder();
    private final List<Run> runs = new ArrayList<>();
    private boolean space;
    private int spaceFrom;
    private int spaceTo;

    /** Adds what the source writes between two offsets as one code point. */
    void add(int codePoint, int from, int to) {
        if (codePoint == 0xad || codePoint == 0x200b || codePoint == 0xfeff) {
            return;
        }
        if (isBlank(codePoint)) {
            blank(from, to);
            return;
        }
        add(Character.toString(codePoint), from, to);
    }

    /** Adds what the source writes between two offsets as these characters, none of them blank. */
    void add(String characters, int from, int to) {
        if (space) {
            put(" ", spaceFrom, spaceTo);
            space = false;
        }
        put(characters, from, to);
    }

    /** A line break; it swallows the spaces around it. */
    void lineBreak(int from, int to) {
        space = false;
        if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
            put("\n", from, to);
        }
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    boolean endsLine() {
        return !text.isEmpty() && text.charAt(text.length() - 1) == '\n';
    }

    int length() {
        return text.length();
    }

    /** The text, without a line break at its end. */
    String text() {
        return endsLine() ? text.substring(0, text.length() - 1) : text.toString();
    }

    List<Run> runs() {
        return endsLine() ? List.copyOf(runs.subList(0, runs.size() - 1)) : List.copyOf(runs);
    }

    static boolean isBlank(int codePoint) {
        return Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint);
    }

    private void blank(int from, int to) {
        if (text.isEmpty() || endsLine()) {
            return;
        }
        if (!space) {
            space = true;
            spaceFrom = from;
            spaceTo = to;
        } else if (from == spaceTo) {
            spaceTo = to;
        }
    }

    private void put(String characters, int from, int to) {
        int start = text.length();
        text.append(characters);
        Run run = new Run(start, characters.length(), from, to);
        Run last = runs.isEmpty() ? null : runs.getLast();
        boolean plain = run.isPlain() && !characters.equals("\n");
        if (last != null && last.to() == from && plain && last.isPlain() && text.charAt(start - 1) != '\n') {
            runs.set(runs.size() - 1, new Run(last.start(), last.length() + run.length(), last.from(), to));
        } else {
            runs.add(run);
        }
    }
}
