package org.hearsay.bench.corpora;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.text.Span;

/**
 * A document with its dependency trees.
 *
 * @param document the text
 * @param sentences its sentences, in order
 */
public record GoldTrees(Document document, List<List<GoldToken>> sentences) {
    private static final int COLUMNS = 10;

    /** Reads one document's CoNLL-U. */
    public static GoldTrees read(String corpus, String name, String conllu) {
        Conllu.Reading reading = Conllu.read(conllu);
        List<List<GoldToken>> sentences = new ArrayList<>();
        List<GoldToken> sentence = new ArrayList<>();
        int word = 0;
        for (String line : conllu.lines().toList()) {
            String[] row = line.split("\t", -1);
            if (row.length == COLUMNS && !line.startsWith("#") && row[0].matches("\\d+")) {
                sentence.add(token(row, reading.words().get(word)));
                word++;
            } else if (line.isEmpty() && !sentence.isEmpty()) {
                sentences.add(List.copyOf(sentence));
                sentence.clear();
            }
        }
        if (!sentence.isEmpty()) {
            sentences.add(List.copyOf(sentence));
        }
        return new GoldTrees(new Document(corpus, name, reading.text(), null), List.copyOf(sentences));
    }

    private static GoldToken token(String[] row, Span span) {
        return new GoldToken(span, row[1], row[2], row[3], row[4], Integer.parseInt(row[6]) - 1, row[7], row[9]);
    }

    /** The tokens of all sentences, in order. */
    public List<GoldToken> tokens() {
        return sentences.stream().flatMap(List::stream).toList();
    }
}
