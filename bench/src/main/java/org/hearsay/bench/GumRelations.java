package org.hearsay.bench;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.hearsay.Extractor;
import org.hearsay.bench.corpora.Corpora;
import org.hearsay.bench.corpora.Gum;
import org.hearsay.bench.gum.RelationScore;
import org.hearsay.claims.Claim;

/**
 * Measures the reader on the attribution relations of GUM: {@code bench/run GumRelations [--part tuning|reporting] [--threads N]}.
 * Inner claims count like outer ones, since relations nest.
 */
public final class GumRelations {
    private GumRelations() {}

    /** Runs the measurement. */
    public static void main(String[] args) {
        Arguments arguments = Arguments.parse(args, Set.of("part", "threads"));
        Gum.Part part = arguments.choice("part", Gum.Part.class, Gum.Part.TUNING);
        List<Gum.Annotated> annotated = Gum.annotated(Corpora.required(System.getenv()), part);
        try (Extractor extractor = Extractor.load()) {
            System.out.println(extractor.reader() + "\npart " + part + ", " + annotated.size() + " documents");
            score(extractor, annotated, arguments.number("threads", 1)).forEach(GumRelations::print);
        }
    }

    /** Figures by genre, and of all documents under "all". */
    static Map<String, RelationScore> score(Extractor extractor, List<Gum.Annotated> annotated, int threads) {
        List<List<Claim>> readings = Readings.attributed(
                document -> extractor.extract(document.article()),
                annotated.stream().map(Gum.Annotated::document).toList(),
                threads);
        Map<String, RelationScore> scores = new TreeMap<>();
        for (int i = 0; i < readings.size(); i++) {
            RelationScore score = RelationScore.of(annotated.get(i), readings.get(i));
            scores.merge(genre(annotated.get(i)), score, RelationScore::plus);
            scores.merge("all", score, RelationScore::plus);
        }
        return scores;
    }

    /** The second part of the document's name. */
    private static String genre(Gum.Annotated annotated) {
        return annotated.document().name().split("_", -1)[1];
    }

    private static void print(String genre, RelationScore score) {
        System.out.printf(
                Locale.ROOT,
                "%-6s relations %d: content found %.2f %% (by a claim with its cue there %.2f %%); attributed claims read %d,"
                        + " with a relation's content %.2f %% (clausal attribution only: a lower bound of precision)%n",
                genre,
                score.relations(),
                100 * score.recall(),
                100 * score.recallWithCue(),
                score.claims(),
                100 * score.precision());
    }
}
