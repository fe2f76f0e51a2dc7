package org.hearsay;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hearsay.attributions.Attribution;
import org.hearsay.encoder.ArticleWords;
import org.hearsay.encoder.Word;
import org.hearsay.text.Article;
import org.hearsay.text.Span;

/**
 * A text annotated in place: {@code [source A spokesman] [cue denied] [content the report].} Roles are {@code source}, {@code voice},
 * {@code cue}, {@code content} and {@code carrier}; a number behind the role tells several attributions apart
 * ({@code [source2 …]}, without one: 1). A role that occurs again is a further piece; every carrier is one of its own. Marks may
 * stand inside each other: an attribution is within the one whose content holds its cue.
 *
 * @param text the text without the marks
 * @param attributions in order of their numbers, with the source as voice where no voice is marked
 */
public record Annotated(String text, List<Attribution> attributions) {
    private static final Pattern MARK = Pattern.compile("\\[(source|voice|cue|content|carrier)(\\d*) |]");

    private record Open(String role, int number, int start) {}

    /** Reads a marked text; square brackets must not stand in it otherwise. */
    public static Annotated parse(String marked) {
        StringBuilder text = new StringBuilder();
        Map<Integer, Map<String, List<Span>>> spans = new TreeMap<>();
        Map<Integer, Integer> within = new TreeMap<>();
        Deque<Open> open = new ArrayDeque<>();
        Matcher mark = MARK.matcher(marked);
        int from = 0;
        while (mark.find()) {
            text.append(marked, from, mark.start());
            from = mark.end();
            int offset = text.codePointCount(0, text.length());
            if (mark.group(1) != null) {
                int number = mark.group(2).isEmpty() ? 1 : Integer.parseInt(mark.group(2));
                if (mark.group(1).equals("cue")) {
                    open.stream()
                            .filter(other -> other.role.equals("content") && other.number != number)
                            .findFirst()
                            .ifPresent(other -> within.put(number, other.number));
                }
                open.push(new Open(mark.group(1), number, offset));
            } else {
                Open closed = open.pop();
                spans.computeIfAbsent(closed.number, n -> new TreeMap<>())
                        .computeIfAbsent(closed.role, r -> new ArrayList<>())
                        .add(new Span(closed.start, offset));
            }
        }
        text.append(marked.substring(from));
        return new Annotated(text.toString(), attributions(spans, within));
    }

    private static List<Attribution> attributions(
            Map<Integer, Map<String, List<Span>>> spans, Map<Integer, Integer> within) {
        List<Integer> numbers = List.copyOf(spans.keySet());
        List<Attribution> attributions = new ArrayList<>();
        spans.forEach((number, roles) -> {
            List<Span> source = roles.getOrDefault("source", List.of());
            attributions.add(new Attribution(
                    source,
                    roles.getOrDefault("voice", source),
                    roles.getOrDefault("cue", List.of()),
                    roles.getOrDefault("content", List.of()),
                    roles.getOrDefault("carrier", List.of()).stream()
                            .map(List::of)
                            .toList(),
                    within.containsKey(number) ? numbers.indexOf(within.get(number)) : -1,
                    1));
        });
        return List.copyOf(attributions);
    }

    /** The text as an article of an unknown outlet. */
    public Article article() {
        return Article.at("test", text).build();
    }

    /** The text's words. */
    public List<Word> words() {
        return ArticleWords.of(article());
    }

    /** An attribution in one line: {@code voice | cue | content | via carrier, carrier | in 0}; the last two only where there are some. */
    public String line(Attribution attribution) {
        StringBuilder line = new StringBuilder(words(attribution.voice()));
        line.append(" | ").append(words(attribution.cue()));
        line.append(" | ").append(words(attribution.content()));
        if (!attribution.carriers().isEmpty()) {
            line.append(" | via ")
                    .append(attribution.carriers().stream().map(this::words).collect(Collectors.joining(", ")));
        }
        if (attribution.within() >= 0) {
            line.append(" | in ").append(attribution.within());
        }
        return line.toString();
    }

    private String words(List<Span> spans) {
        return spans.isEmpty() ? "-" : article().text().slice(spans);
    }
}
