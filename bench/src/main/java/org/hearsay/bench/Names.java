package org.hearsay.bench;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.hearsay.bench.corpora.Corpora;
import org.hearsay.bench.corpora.Document;
import org.hearsay.bench.corpora.GoldNames;
import org.hearsay.bench.corpora.Gum;
import org.hearsay.bench.corpora.Re3d;
import org.hearsay.bench.syntax.NameScore;
import org.hearsay.encoder.Encoder;
import org.hearsay.encoder.Model;
import org.hearsay.encoder.Name;
import org.hearsay.encoder.Word;
import org.hearsay.encoder.Words;
import org.hearsay.text.Span;

/**
 * Measures names: {@code bench/run Names [--part tuning|reporting]}. Reporting: the publisher of re3d and the documents of GUM that are kept out
 * of training; tuning: other publishers and documents. A mention counts when its head is a proper noun; types that a corpus does not
 * mark do not count.
 */
public final class Names {
    private static final String KEPT_OUT = "BBC Online";
    private static final List<String> OTHERS = List.of("CENTCOM", "US State Department");

    private Names() {}

    /** Runs the measurement. */
    public static void main(String[] args) {
        Arguments arguments = Arguments.parse(args, Set.of("part"));
        Gum.Part part = arguments.choice("part", Gum.Part.class, Gum.Part.REPORTING);
        Model model = Model.english();
        System.out.println(model.name() + ", part " + part);
        try (Encoder encoder = new Encoder(model, 1)) {
            measure(gold(part), document -> encoder.analyse(document.article()).names());
        }
    }

    /** The documents with names of a part, by corpus. */
    static Map<String, List<GoldNames>> gold(Gum.Part part) {
        Corpora corpora = Corpora.required(System.getenv());
        Map<String, List<GoldNames>> gold = new LinkedHashMap<>();
        for (String publisher : part == Gum.Part.REPORTING ? List.of(KEPT_OUT) : OTHERS) {
            gold.put("re3d, " + publisher, Re3d.names(corpora, publisher));
        }
        List<GoldNames> gum = Gum.names(corpora, part);
        for (String genre : List.of("news", "court")) {
            gold.put(
                    "gum, " + genre,
                    gum.stream()
                            .filter(document -> document.document().name().contains("_" + genre + "_"))
                            .toList());
        }
        return gold;
    }

    /** Prints the figures of a reader. */
    static void measure(Map<String, List<GoldNames>> gold, Function<Document, List<Name>> reader) {
        gold.forEach((corpus, documents) -> {
            NameScore score = new NameScore();
            for (GoldNames document : documents) {
                List<Span> words = Words.of(document.document().article()).stream()
                        .map(Word::span)
                        .toList();
                score.add(document, reader.apply(document.document()), words);
            }
            System.out.print(corpus + ", " + documents.size() + " documents\n" + score.table());
        });
    }
}
