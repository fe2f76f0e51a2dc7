package org.hearsay.bench;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.Extractor;
import org.hearsay.bench.corpora.Corpora;
import org.hearsay.bench.corpora.Document;
import org.hearsay.bench.corpora.GoldLayers;
import org.hearsay.bench.corpora.GoldPassage;
import org.hearsay.bench.layers.Comparison;
import org.hearsay.bench.layers.Examples;
import org.hearsay.bench.layers.LayerFigures;
import org.hearsay.bench.layers.Trait;
import org.hearsay.claims.Claim;

/**
 * Measures the reader on the gold of layered claims: {@code bench/run Layers [--half tuning|reporting] [--gold FOLDER] [--show N]
 * [--seed N] [--threads N]}. Whole documents are read; the claims in each passage are compared. Examples are shown of the tuning
 * half only.
 */
public final class Layers {
    private Layers() {}

    /** Runs the measurement. */
    public static void main(String[] args) {
        Arguments arguments = Arguments.parse(args, Set.of("half", "gold", "show", "seed", "threads"));
        GoldLayers.Half half = arguments.choice("half", GoldLayers.Half.class, GoldLayers.Half.TUNING);
        int show = arguments.number("show", 0);
        if (show > 0 && half == GoldLayers.Half.REPORTING) {
            throw new IllegalArgumentException("examples of the reporting half stay unread");
        }
        Path gold = Path.of(arguments.text("gold", "bench/gold/layers"));
        List<GoldPassage> passages = GoldLayers.read(gold, Corpora.required(System.getenv()), half);
        try (Extractor extractor = Extractor.load()) {
            System.out.println(extractor.reader());
            List<Comparison> comparisons = compare(extractor, passages, arguments.number("threads", 1));
            print(half, comparisons);
            if (show > 0) {
                System.out.print(Examples.draw(comparisons, show, arguments.number("seed", 1)));
            }
        }
    }

    /** Reads the passages' documents, each once, and compares the claims in the passages. */
    static List<Comparison> compare(Extractor extractor, List<GoldPassage> passages, int threads) {
        List<Document> documents =
                passages.stream().map(GoldPassage::document).distinct().toList();
        List<List<Claim>> readings =
                Readings.attributed(document -> extractor.extract(document.article()), documents, threads);
        Map<Document, List<Claim>> claims = new HashMap<>();
        for (int i = 0; i < documents.size(); i++) {
            claims.put(documents.get(i), readings.get(i));
        }
        return passages.stream()
                .map(passage -> Comparison.of(passage, claims.getOrDefault(passage.document(), List.of())))
                .toList();
    }

    private static void print(GoldLayers.Half half, List<Comparison> comparisons) {
        LayerFigures all = LayerFigures.of(comparisons);
        System.out.println("half " + half + ", " + comparisons.size() + " passages\n" + all);
        LayerFigures.byCorpus(comparisons).forEach((corpus, figures) -> System.out.println(corpus + "\n" + figures));
        for (Trait trait : Trait.values()) {
            if (trait != Trait.SOURCE) {
                System.out.print("disagreements on " + trait + "\n" + all.confusion(trait));
            }
        }
    }
}
