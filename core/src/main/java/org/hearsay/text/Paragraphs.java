package org.hearsay.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the paragraphs of a text. */
final class Paragraphs {
    private static final Pattern BLANK_LINE = Pattern.compile("\\R[\\h\\x{85}]*\\R");
    private static final Pattern LINE = Pattern.compile("\\R");

    /** Lines this long or longer on average are paragraphs, not the rows of wrapped ones. */
    private static final int WRAPPED = 100;

    private Paragraphs() {}

    /**
     * Blank lines part paragraphs. In a text without any, each line is a paragraph, unless the lines look wrapped: short on
     * average, and most of them ending in mid-sentence.
     */
    static List<Span> of(Text text) {
        boolean blankLines = BLANK_LINE.matcher(text.string().strip()).find();
        Pattern border = blankLines || isWrapped(text.string()) ? Pattern.compile("(?:\\R[\\h\\x{85}]*){2,}") : LINE;
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
