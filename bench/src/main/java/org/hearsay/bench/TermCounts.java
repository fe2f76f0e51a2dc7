package org.hearsay.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.bench.corpora.Corpora;
import org.hearsay.bench.corpora.Document;
import org.hearsay.bench.corpora.EcbPlus;
import org.hearsay.bench.corpora.Ewt;
import org.hearsay.bench.corpora.FaKes;
import org.hearsay.bench.corpora.GoldTrees;
import org.hearsay.bench.corpora.Gum;
import org.hearsay.bench.corpora.PolNear;
import org.hearsay.bench.corpora.Re3d;
import org.hearsay.ledger.pairs.Token;

/**
 * Counts documents and capitals of stems over the training parts of the corpora and prints the rows of {@code pair-terms.tsv}:
 * {@code bench/run TermCounts}. Stems of one document alone are left out: they weigh nearly as much as unknown ones.
 */
public final class TermCounts {
    private final Map<String, int[]> counts = new TreeMap<>();
    private int documents;

    private TermCounts() {}

    /** Prints them. */
    public static void main(String[] args) {
        Arguments.parse(args, Set.of());
        TermCounts counts = new TermCounts();
        texts(Corpora.required(System.getenv())).forEach(counts::add);
        System.out.println("stem\tdocuments\tcapitals");
        System.out.println("*\t" + counts.documents + "\t0");
        counts.counts.forEach((stem, count) -> {
            if (count[0] > 1) {
                System.out.println(stem + "\t" + count[0] + "\t" + count[1]);
            }
        });
    }

    private static List<String> texts(Corpora corpora) {
        List<String> texts = new ArrayList<>(EcbPlus.trainingTexts(corpora));
        Stream.of(
                        PolNear.documents(corpora, PolNear.Side.TRAIN),
                        FaKes.documents(corpora),
                        Gum.documents(corpora, Gum.Part.TUNING),
                        Re3d.documents(corpora),
                        Ewt.documents(corpora, Ewt.Part.TRAIN).stream()
                                .map(GoldTrees::document)
                                .toList())
                .flatMap(List::stream)
                .map(Document::text)
                .forEach(texts::add);
        return texts;
    }

    private void add(String text) {
        documents++;
        List<Token> tokens = Token.of(text);
        Map<String, Set<Token.Kind>> kinds = tokens.stream()
                .collect(Collectors.groupingBy(Token::stem, Collectors.mapping(Token::kind, Collectors.toSet())));
        kinds.forEach((stem, its) -> {
            int[] count = counts.computeIfAbsent(stem, _ -> new int[2]);
            count[0]++;
            count[1] += its.contains(Token.Kind.CAPITAL) && !its.contains(Token.Kind.LOWER) ? 1 : 0;
        });
    }
}
