package org.hearsay.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hearsay.bench.corpora.Corpora;
import org.hearsay.bench.corpora.Ewt;
import org.hearsay.bench.corpora.GoldToken;
import org.hearsay.bench.corpora.GoldTrees;
import org.hearsay.bench.corpora.Gum;
import org.hearsay.bench.syntax.TreeScore;
import org.hearsay.encoder.Encoder;
import org.hearsay.encoder.Model;
import org.hearsay.syntax.Lemmas;
import org.hearsay.syntax.RawToken;
import org.hearsay.syntax.Upos;
import org.hearsay.text.Article;

/**
 * Measures tokens, tags, lemmas and trees on the English Web Treebank, or on GUM's news and court documents: {@code bench/run Treebank
 * [--corpus ewt|gum] [--part dev|train, of GUM tuning|reporting]}. Once with the gold's tokens and sentences given, once from the raw text.
 */
public final class Treebank {
    private Treebank() {}

    private enum Corpus {
        EWT,
        GUM
    }

    /** Runs the measurement. */
    public static void main(String[] args) {
        Arguments arguments = Arguments.parse(args, Set.of("corpus", "part"));
        Corpora corpora = Corpora.required(System.getenv());
        List<GoldTrees> documents = switch (arguments.choice("corpus", Corpus.class, Corpus.EWT)) {
            case EWT -> Ewt.documents(corpora, arguments.choice("part", Ewt.Part.class, Ewt.Part.DEV));
            case GUM -> Gum.trees(corpora, arguments.choice("part", Gum.Part.class, Gum.Part.TUNING));
        };
        Model model = Model.english();
        System.out.println(model.name() + ", " + documents.size() + " documents");
        System.out.printf(
                Locale.ROOT, "lemmas, tags given: %.2f%n", 100 * lemmas(Lemmas.load(model.words()), documents));
        TreeScore given = new TreeScore();
        TreeScore raw = new TreeScore();
        try (Encoder encoder = new Encoder(model, 1)) {
            for (GoldTrees document : documents) {
                Article article = document.document().article();
                given.add(document, encoder.analyse(article, tokens(document)).parses());
                raw.add(document, encoder.analyse(article).parses());
            }
        }
        System.out.println("tokens given: "
                + given.line(
                        TreeScore.Part.UPOS,
                        TreeScore.Part.XPOS,
                        TreeScore.Part.LEMMAS,
                        TreeScore.Part.UAS,
                        TreeScore.Part.LAS));
        System.out.println("raw text:     " + raw.line(TreeScore.Part.values()));
    }

    private static List<RawToken> tokens(GoldTrees document) {
        List<RawToken> tokens = new ArrayList<>();
        for (int i = 0; i < document.sentences().size(); i++) {
            for (GoldToken token : document.sentences().get(i)) {
                tokens.add(new RawToken(token.span(), i + 1, false));
            }
        }
        return tokens;
    }

    /** Share of the lemmas that are right where the gold's tags are given. */
    static double lemmas(Lemmas lemmas, List<GoldTrees> documents) {
        List<GoldToken> tokens = documents.stream()
                .flatMap(document -> document.tokens().stream())
                .toList();
        long right = tokens.stream()
                .filter(token -> lemmas.lemma(token.form(), Upos.valueOf(token.upos()), token.xpos())
                        .equals(token.lemma()))
                .count();
        return (double) right / tokens.size();
    }
}
