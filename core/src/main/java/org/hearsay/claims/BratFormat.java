package org.hearsay.claims;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.hearsay.attributions.Attribution;
import org.hearsay.text.Span;
import org.hearsay.text.Text;

/**
 * The attributed claims of one article as brat standoff annotation, in the form of the PolNeAR corpus: a line for each span
 * (T, with type Source, Cue or Content) and one for each attribution (E, {@code Attribution}) that binds them.
 *
 * <p>As in that corpus, only the outermost attributions are written, with the source as it stands before its chain is taken
 * apart. The inner ones can be added as events of type {@code NestedAttribution} with roles {@code NestedSource},
 * {@code NestedCue}, {@code NestedContent}, and {@code Within}, the event whose content holds them.
 */
public final class BratFormat {
    private final Text text;
    private final Map<String, String> spanIds = new LinkedHashMap<>();
    private final Map<String, String> eventIds = new HashMap<>();
    private final List<String> events = new ArrayList<>();

    private BratFormat(Text text) {
        this.text = text;
    }

    /**
     * The annotation file of one article.
     *
     * @param text the article's text, which stands in the file beside it
     * @param claims the article's claims; those in the outlet's own voice are passed over
     * @param nested whether to add attributions that stand in another's content
     */
    public static String of(Text text, List<Claim> claims, boolean nested) {
        BratFormat format = new BratFormat(text);
        format.bind(claims, false);
        if (nested) {
            format.bind(claims, true);
        }
        StringBuilder file = new StringBuilder();
        format.spanIds.forEach(
                (span, id) -> file.append(id).append('\t').append(span).append('\n'));
        format.events.forEach(event -> file.append(event).append('\n'));
        return file.toString();
    }

    private void bind(List<Claim> claims, boolean inner) {
        List<Claim> layer = claims.stream()
                .filter(claim -> claim.attribution() != null && isInner(claim.attribution()) == inner)
                .toList();
        layer.forEach(claim -> eventIds.put(claim.id(), "E" + (eventIds.size() + 1)));
        layer.forEach(claim -> events.add(event(claim, Objects.requireNonNull(claim.attribution()), inner)));
    }

    private static boolean isInner(Attribution attribution) {
        return attribution.within() >= 0;
    }

    private String event(Claim claim, Attribution attribution, boolean inner) {
        String prefix = inner ? "Nested" : "";
        StringBuilder event = new StringBuilder(eventIds.get(claim.id())).append('\t');
        event.append(bound(prefix + "Attribution", attribution.cue()));
        if (!attribution.source().isEmpty()) {
            event.append(' ').append(bound(prefix + "Source", attribution.source()));
        }
        event.append(' ').append(bound(prefix + "Cue", attribution.cue()));
        event.append(' ').append(bound(prefix + "Content", attribution.content()));
        String outer = claim.within() == null ? null : eventIds.get(claim.within());
        return inner && outer != null ? event + " Within:" + outer : event.toString();
    }

    /** Role and id of these pieces; the same pieces in the same role are written once. */
    private String bound(String role, List<Span> pieces) {
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
