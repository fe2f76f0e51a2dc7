package org.hearsay.bench.corpora;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hearsay.text.Span;

/**
 * The text of a CoNLL-U document: words joined by one blank unless {@code SpaceAfter=No}, sentences by one blank, paragraphs by a
 * blank line. A multi-word token stands as it is written, and its words lie in it.
 */
final class Conllu {
    private static final int COLUMNS = 10;
    private static final int MISC = 9;

    private final StringBuilder text = new StringBuilder();
    private final List<Span> words = new ArrayList<>();
    private final List<String> parts = new ArrayList<>();
    private String gap = "";
    private String token = "";
    private int length;
    private int lastPart;

    private Conllu() {}

    /**
     * What was read.
     *
     * @param text the document's text
     * @param words where its syntactic words stand in it; those of a multi-word token that is not their mere concatenation share
     *     its span
     */
    record Reading(String text, List<Span> words) {}

    /** Reads a document. */
    static Reading read(String conllu) {
        Conllu reader = new Conllu();
        conllu.lines().forEach(reader::line);
        return new Reading(reader.text.toString(), List.copyOf(reader.words));
    }

    private void line(String line) {
        if (line.isEmpty()) {
            lastPart = 0;
            gap = text.isEmpty() ? "" : " ";
        } else if (line.matches("# newpar(_block)?\\b.*")) {
            gap = text.isEmpty() ? "" : "\n\n";
        }
        String[] fields = line.split("\t", -1);
        if (fields.length == COLUMNS && !fields[0].contains(".")) {
            row(fields);
        }
    }

    private void row(String[] fields) {
        String[] ids = fields[0].split("-", -1);
        boolean range = ids.length > 1;
        if (!range && Integer.parseInt(ids[0]) <= lastPart) {
            part(fields[1], Integer.parseInt(ids[0]));
            return;
        }
        token = fields[1];
        text.append(gap).append(token);
        length += codePoints(gap) + codePoints(token);
        gap = Set.of(fields[MISC].split("\\|", -1)).contains("SpaceAfter=No") ? "" : " ";
        if (range) {
            lastPart = Integer.parseInt(ids[1]);
            parts.clear();
        } else {
            lastPart = 0;
            words.add(new Span(length - codePoints(token), length));
        }
    }

    /** A word of the multi-word token before it. */
    private void part(String form, int id) {
        parts.add(form);
        if (id < lastPart) {
            return;
        }
        int at = length - codePoints(token);
        boolean whole = !String.join("", parts).equals(token);
        for (String each : parts) {
            int end = whole ? length : at + codePoints(each);
            words.add(new Span(at, end));
            at = whole ? at : end;
        }
    }

    private static int codePoints(String string) {
        return string.codePointCount(0, string.length());
    }
}
