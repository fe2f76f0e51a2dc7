package org.hearsay.cli;

import java.util.List;

/** Sets runs of words into lines no wider than the terminal, broken at blanks. */
final class Wrapping {
    /**
     * Words that look alike.
     *
     * @param words on one line, safe to print
     */
    record Run(Style style, String words) {}

    private final StringBuilder out;
    private final int width;
    private final boolean coloured;
    private final String indent;

    private final StringBuilder word = new StringBuilder();
    private int wordColumns;
    private Style wordStyle = Style.WORDS;
    private int column;
    private boolean lineIsEmpty = true;
    private Style style = Style.WORDS;

    private Wrapping(StringBuilder out, int width, boolean coloured, String indent) {
        this.out = out;
        this.width = width;
        this.coloured = coloured;
        this.indent = indent;
    }

    /**
     * Appends the runs, joined as they are, as one or more whole lines.
     *
     * @param first stands before the first line
     * @param indent stands before the others
     */
    static void append(StringBuilder out, int width, boolean coloured, String first, String indent, List<Run> runs) {
        Wrapping wrapping = new Wrapping(out, width, coloured, indent);
        out.append(first);
        wrapping.column = columns(first);
        for (Run run : runs) {
            wrapping.add(run);
        }
        wrapping.endWord();
        wrapping.endLine();
    }

    private void add(Run run) {
        for (int codePoint : run.words().codePoints().toArray()) {
            if (codePoint == ' ') {
                endWord();
            } else {
                if (word.isEmpty()) {
                    wordStyle = run.style();
                }
                word.appendCodePoint(codePoint);
                wordColumns += Plain.columns(codePoint);
            }
        }
    }

    private void endWord() {
        if (word.isEmpty()) {
            return;
        }
        if (!lineIsEmpty && column + 1 + wordColumns > width) {
            endLine();
            out.append(indent);
            column = columns(indent);
        }
        if (!lineIsEmpty) {
            out.append(' ');
            column++;
        }
        if (coloured && style != wordStyle) {
            out.append(wordStyle.start());
            style = wordStyle;
        }
        out.append(word);
        column += wordColumns;
        lineIsEmpty = false;
        word.setLength(0);
        wordColumns = 0;
    }

    private void endLine() {
        if (style != Style.WORDS) {
            out.append(Style.WORDS.start());
            style = Style.WORDS;
        }
        out.append('\n');
        lineIsEmpty = true;
    }

    private static int columns(String string) {
        return string.codePoints().map(Plain::columns).sum();
    }
}
