package org.hearsay.claims;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hearsay.text.Span;
import org.hearsay.text.Text;

/** A file of brat standoff annotation of one text: a line for each span, then the lines of events that bind them. */
public final class Standoff {
    private final Text text;
    private final Map<String, String> spanIds = new LinkedHashMap<>();
    private final List<String> events = new ArrayList<>();

    /** Annotation of a text, which stands in the file beside it. */
    public Standoff(Text text) {
        this.text = text;
    }

    /** Adds an event's line, without its end. */
    public void add(String event) {
        events.add(event);
    }

    /** The file. */
    @Override
    public String toString() {
        StringBuilder file = new StringBuilder();
        spanIds.forEach((span, id) -> file.append(id).append('\t').append(span).append('\n'));
        events.forEach(event -> file.append(event).append('\n'));
        return file.toString();
    }

    /** Role and id of these pieces, "Cue:T3"; the same pieces in the same role are written once. */
    public String bound(String role, List<Span> pieces) {
        List<Span> lines = pieces.stream().flatMap(span -> lines(span).stream()).toList();
        String offsets =
                lines.stream().map(line -> line.start() + " " + line.end()).collect(Collectors.joining(";"));
        String words = lines.stream().map(line -> text.slice(line).strip()).collect(Collectors.joining(" "));
        String bound = role + " " + offsets + "\t" + words;
        return role + ":" + spanIds.computeIfAbsent(bound, key -> "T" + (spanIds.size() + 1));
    }

    /** The span cut at line breaks, which brat does not allow inside a piece; blanks beside them go too. */
    private List<Span> lines(Span span) {
        List<Span> lines = new ArrayList<>();
        int start = span.start();
        for (int i = span.start(); i <= span.end(); i++) {
            if (i == span.end() || breaksLine(text.codePointAt(i))) {
                Span line = i > start ? text.trim(new Span(start, i)) : null;
                if (line != null) {
                    lines.add(line);
                }
                start = i + 1;
            }
        }
        return lines.isEmpty() ? List.of(span) : lines;
    }

    private static boolean breaksLine(int codePoint) {
        return codePoint == '\n'
                || codePoint == '\r'
                || codePoint == '\t'
                || codePoint == '\u000B'
                || codePoint == '\f'
                || codePoint == '\u0085'
                || codePoint == '\u2028'
                || codePoint == '\u2029';
    }
}
