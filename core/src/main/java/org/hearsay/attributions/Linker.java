package org.hearsay.attributions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.hearsay.encoder.Analysis;
import org.hearsay.encoder.Labelled;
import org.hearsay.encoder.Layer;
import org.hearsay.encoder.Role;
import org.jspecify.annotations.Nullable;

/**
 * Joins labelled spans to relations: a content goes to the cue that its words point at most, and each cue chooses its source or
 * none. A source can serve several cues ("he said …, adding …").
 */
final class Linker {
    /** Cues further away than this are no candidates: the encoder never saw them in one passage. */
    private static final int REACH = 256;

    private final Analysis analysis;
    private final Layer layer;

    Linker(Analysis analysis, Layer layer) {
        this.analysis = analysis;
        this.layer = layer;
    }

    /** The relations among these spans, in order of their cues; what has no content is dropped. */
    List<Relation> link(List<Labelled> spans) {
        List<Labelled> cues = of(Role.CUE, spans);
        Map<Labelled, List<Labelled>> contents = new TreeMap<>(Comparator.comparingInt(Labelled::from));
        for (Labelled content : of(Role.CONTENT, spans)) {
            Labelled cue = best(content, cues);
            if (cue != null) {
                contents.computeIfAbsent(cue, c -> new ArrayList<>()).add(content);
            }
        }
        List<Labelled> sources = of(Role.SOURCE, spans);
        List<Relation> relations = new ArrayList<>();
        contents.forEach((cue, content) -> {
            List<Labelled> source = source(cue.from(), sources);
            relations.add(new Relation(cue, source, content, score(cue, source, content)));
        });
        return relations;
    }

    private static List<Labelled> of(Role role, List<Labelled> spans) {
        return spans.stream().filter(span -> span.role() == role).toList();
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
            float[] labels = analysis.labels(layer, word);
            sum += Math.max(labels[span.role().begin()], labels[span.role().inside()]);
        }
        return Math.exp(sum / (span.to() - span.from()));
    }
}
