package org.hearsay.acts;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.text.Span;
import org.hearsay.text.Text;

/** A sentence with its attribution marked in place: {@code [source Ortu] [cue denied] [content the raid]}. */
record Marked(Text text, List<Span> source, List<Span> cue, List<Span> content) {
    static Marked of(String marked) {
        StringBuilder plain = new StringBuilder();
        Map<String, List<Span>> spans = new HashMap<>();
        Deque<String> roles = new ArrayDeque<>();
        Deque<Integer> starts = new ArrayDeque<>();
        for (int at = 0; at < marked.length(); at++) {
            char c = marked.charAt(at);
            if (c == '[') {
                int blank = marked.indexOf(' ', at);
                roles.push(marked.substring(at + 1, blank));
                starts.push(plain.codePointCount(0, plain.length()));
                at = blank;
            } else if (c == ']') {
                Span span = new Span(starts.pop(), plain.codePointCount(0, plain.length()));
                spans.computeIfAbsent(roles.pop(), _ -> new ArrayList<>()).add(span);
            } else {
                plain.append(c);
            }
        }
        return new Marked(
                Text.of(plain.toString()),
                spans.getOrDefault("source", List.of()),
                spans.getOrDefault("cue", List.of()),
                spans.getOrDefault("content", List.of()));
    }

    Judgement judgedBy(Acts acts) {
        return acts.judge(text, text.whole(), source, cue, content);
    }
}
