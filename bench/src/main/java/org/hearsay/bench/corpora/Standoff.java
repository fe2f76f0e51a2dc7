package org.hearsay.bench.corpora;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.text.Span;

/**
 * Attributions in brat's standoff format, as PolNeAR writes them: T lines give spans, E (or R) lines bind them. Numbers at the end
 * of roles are dropped, so that {@code Content2} is more content; triggers and other roles are passed over, and so are lines
 * that read like none of these (a covered text may spill over several).
 *
 * @param attributions those with a cue or a content, in the file's order
 * @param discarded spans that the annotators set aside as no part of the article
 */
public record Standoff(List<Marked> attributions, List<Span> discarded) {
    private static final Pattern SPANS = Pattern.compile("(T\\d+)\t(\\S+) (\\d+ \\d+(?:;\\d+ \\d+)*)\\s*(?:\t.*)?");
    private static final Pattern EVENT = Pattern.compile("[ER]\\d+\t([^\t]*)(?:\t.*)?");
    private static final Pattern BINDING = Pattern.compile("(\\D+?)\\d*:(T\\d+)");

    /** Makes the lists unchangeable. */
    public Standoff {
        attributions = List.copyOf(attributions);
        discarded = List.copyOf(discarded);
    }

    /** What an attribution is made of. */
    private enum Role {
        SOURCE,
        CUE,
        CONTENT
    }

    private record Typed(String type, List<Span> pieces) {}

    /**
     * Reads a file.
     *
     * @param file its contents
     * @throws IllegalArgumentException if an event binds a span that the file does not hold
     */
    public static Standoff parse(String file) {
        Map<String, Typed> spans = new HashMap<>();
        List<String> events = new ArrayList<>();
        for (String line : file.lines().toList()) {
            Matcher span = SPANS.matcher(line);
            Matcher event = EVENT.matcher(line);
            if (span.matches()) {
                spans.put(span.group(1), new Typed(span.group(2), pieces(span.group(3))));
            } else if (event.matches()) {
                events.add(event.group(1));
            }
        }
        List<Span> discarded = spans.values().stream()
                .filter(typed -> typed.type().equals("Discard"))
                .flatMap(typed -> typed.pieces().stream())
                .sorted()
                .toList();
        List<Marked> attributions = events.stream()
                .map(event -> bind(event, spans))
                .filter(marked -> !marked.cue().isEmpty() || !marked.content().isEmpty())
                .toList();
        return new Standoff(attributions, discarded);
    }

    private static List<Span> pieces(String offsets) {
        return Pattern.compile(";")
                .splitAsStream(offsets)
                .map(piece -> piece.split(" ", -1))
                .map(ends -> new Span(Integer.parseInt(ends[0]), Integer.parseInt(ends[1])))
                .toList();
    }

    private static Marked bind(String event, Map<String, Typed> spans) {
        Map<Role, List<Span>> roles = new EnumMap<>(Role.class);
        for (String pair : event.strip().split("\\s+", -1)) {
            Matcher binding = BINDING.matcher(pair);
            if (!binding.matches()) {
                continue;
            }
            for (Role role : Role.values()) {
                if (role.name().equals(binding.group(1).toUpperCase(Locale.ROOT))) {
                    roles.computeIfAbsent(role, any -> new ArrayList<>()).addAll(bound(spans, binding.group(2)));
                }
            }
        }
        return new Marked(inOrder(roles, Role.SOURCE), inOrder(roles, Role.CUE), inOrder(roles, Role.CONTENT));
    }

    private static List<Span> bound(Map<String, Typed> spans, String id) {
        Typed typed = spans.get(id);
        if (typed == null) {
            throw new IllegalArgumentException("an event binds " + id + ", which is not there");
        }
        return typed.pieces();
    }

    private static List<Span> inOrder(Map<Role, List<Span>> roles, Role role) {
        return roles.getOrDefault(role, List.of()).stream().sorted().distinct().toList();
    }
}
