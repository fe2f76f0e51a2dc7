package org.hearsay.attributions;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.hearsay.encoder.Analysis;
import org.hearsay.encoder.Labelled;
import org.hearsay.encoder.Layer;
import org.hearsay.encoder.Role;
import org.jspecify.annotations.Nullable;

/**
 * Joins labelled spans to relations: a content goes to the cue that its words point at most, each cue chooses its source or none, and
 * labels and cue together fix where a content begins and ends. A source can serve several cues ("he said …, adding …").
 */
final class Linker {
    /** Cues further away than this are no candidates: the encoder never saw them in one passage. */
    private static final int REACH = 256;

    /** Mean log-probability of its links below which a further piece of a content is none: its own cue was not found. */
    private static final double FURTHER = -0.3;

    private final Analysis analysis;
    private final Layer layer;
    private final List<Labelled> spans;
    private final Borders borders;

    /** Relations among the words {@code from} to {@code to}. */
    Linker(Analysis analysis, Layer layer, int from, int to) {
        this.analysis = analysis;
        this.layer = layer;
        spans = analysis.spans(layer, from, to);
        borders = new Borders(analysis, layer, from, to);
    }

    /** The relations, in order of their cues; a cue without content makes none. */
    List<Relation> relations() {
        List<Labelled> cues = of(Role.CUE);
        List<Labelled> sources = of(Role.SOURCE);
        cues.forEach(borders::take);
        sources.forEach(borders::take);
        Map<Labelled, List<Labelled>> contents = contents(cues);
        contents.values().forEach(pieces -> pieces.forEach(borders::take));
        List<Relation> relations = new ArrayList<>();
        for (Labelled cue : cues) {
            List<Labelled> content = contents.containsKey(cue)
                    ? borders.moved(cue, contents.get(cue))
                    : borders.pointed(cue).stream().toList();
            if (!content.isEmpty()) {
                List<Labelled> source = source(cue.from(), sources);
                relations.add(new Relation(cue, source, content, score(cue, source, content)));
            }
        }
        return relations;
    }

    private List<Labelled> of(Role role) {
        return spans.stream().filter(span -> span.role() == role).toList();
    }

    /** The pieces of each cue's content, in order. */
    private Map<Labelled, List<Labelled>> contents(List<Labelled> cues) {
        Map<Labelled, List<Labelled>> contents = new HashMap<>();
        for (Labelled content : of(Role.CONTENT)) {
            Labelled cue = best(content, cues);
            if (cue != null) {
                contents.computeIfAbsent(cue, c -> new ArrayList<>()).add(content);
            }
        }
        contents.forEach((cue, pieces) -> {
            Labelled surest = Collections.max(pieces, Comparator.comparingDouble(piece -> mean(piece, cue.from())));
            pieces.removeIf(piece -> !piece.equals(surest) && mean(piece, cue.from()) < FURTHER);
        });
        return contents;
    }

    private @Nullable Labelled best(Labelled content, List<Labelled> cues) {
        return cues.stream()
                .filter(cue -> Math.abs(cue.from() - content.from()) < REACH + content.to() - content.from())
                .max(Comparator.comparingDouble(cue -> mean(content, cue.from())))
                .orElse(null);
    }

    private double mean(Labelled span, int head) {
        return IntStream.range(span.from(), span.to())
                .mapToDouble(word -> analysis.cue(layer, word, head))
                .average()
                .orElseThrow();
    }

    private List<Labelled> source(int head, List<Labelled> sources) {
        double none = analysis.source(head, head);
        return sources.stream()
                .filter(source -> analysis.source(head, source.from()) > none)
                .max(Comparator.comparingDouble(source -> analysis.source(head, source.from())))
                .map(List::of)
                .orElse(List.of());
    }

    /** Mean over the parts of the probability of their labels, times that of the links that join them. */
    private double score(Labelled cue, List<Labelled> source, List<Labelled> content) {
        int head = cue.from();
        double cueScore = probability(cue);
        double contentScore = content.stream()
                .mapToDouble(span -> probability(span) * Math.exp(mean(span, head)))
                .average()
                .orElseThrow();
        double sourceScore = source.isEmpty()
                ? Math.exp(analysis.source(head, head))
                : source.stream()
                        .mapToDouble(span -> probability(span) * Math.exp(analysis.source(head, span.from())))
                        .average()
                        .orElseThrow();
        return Math.cbrt(cueScore * contentScore * sourceScore);
    }

    /** Geometric mean of the probabilities of a span's labels. */
    private double probability(Labelled span) {
        double sum = 0;
        for (int word = span.from(); word < span.to(); word++) {
            sum += Math.max(
                    analysis.label(layer, word, span.role().begin()),
                    analysis.label(layer, word, span.role().inside()));
        }
        return Math.exp(sum / (span.to() - span.from()));
    }
}
