package org.hearsay.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the paragraphs of a text. */
final class Paragraphs {
    private static final Pattern BLANK_LINES = Pattern.compile("(?:\\R[\\h\\x{85}]*){2,}");
    private static final Pattern LINE = Pattern.compile("\\R");

    /** Lines this long or longer on average are paragraphs, not the rows of wrapped ones. */
    private static final int WRAPPED = 100;

    private Paragraphs() {}

    /**
     * Each line is a paragraph, unless the lines look wrapped: short on average, and most of them ending in mid-sentence. Then
     * blank lines part paragraphs.
     */
    static List<Span> of(Text text) {
        Pattern border = isWrapped(text.string()) ? BLANK_LINES : LINE;
        List<Span> spans = new ArrayList<>();
        Matcher matcher = border.matcher(text.string());
        int from = 0;
        while (matcher.find()) {
            add(text, from, matcher.start(), spans);
            from = matcher.end();
        }
        add(text, from, text.string().length(), spans);
        return List.copyOf(spans);
    }

    private static boolean isWrapped(String string) {
        List<String> lines = string.lines().filter(line -> !line.isBlank()).toList();
        double mean = lines.stream().mapToInt(String::length).average().orElse(0);
        long open = lines.stream()
                .filter(line -> !line.matches(".*[.!?:;”\"')\\]]\\h*"))
                .count();
        return lines.size() > 2 && mean < WRAPPED && mean > 40 && open * 2 > lines.size();
    }

    private static void add(Text text, int unitStart, int unitEnd, List<Span> spans) {
        if (unitStart < unitEnd) {
            Span trimmed = text.trim(text.span(unitStart, unitEnd));
            if (trimmed != null) {
                spans.add(trimmed);
            }
        }
    }
}
