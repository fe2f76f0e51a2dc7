package org.hearsay.encoder;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.hearsay.syntax.Labels;
import org.hearsay.syntax.Lemmas;
import org.hearsay.syntax.Parse;
import org.hearsay.syntax.RawToken;
import org.hearsay.syntax.SpanningTree;
import org.hearsay.syntax.Token;
import org.hearsay.syntax.Upos;
import org.hearsay.text.Text;

/**
 * Makes trees of an article's sentences while its passages are read: of a passage only what its stretches say is kept, so that memory grows with
 * the article. Parts of a sentence that no passage holds are trees of their own, each hung on one before it.
 */
final class Parsing {
    private static final Upos[] UPOS = Upos.values();
    private static final int ROOT = Labels.RELATIONS.indexOf("root");
    private static final int PARATAXIS = Labels.RELATIONS.indexOf("parataxis");

    private final Placed tokens;
    private final List<Passage> passages;
    private final List<Stretch> stretches;
    private final byte[] upos;
    private final byte[] xpos;
    private final byte[] relation;

    /** Heads in the article; the token itself for a root. */
    private final int[] heads;

    private int next;

    Parsing(Placed tokens, List<Passage> passages, int[] source) {
        this.tokens = tokens;
        this.passages = passages;
        stretches = Stretch.cut(tokens, passages, source).stream()
                .sorted(Comparator.comparingInt(Stretch::passage))
                .toList();
        upos = new byte[tokens.size()];
        xpos = new byte[tokens.size()];
        relation = new byte[tokens.size()];
        heads = new int[tokens.size()];
    }

    /** The first token of a passage. */
    int from(int passage) {
        return tokens.from(passages.get(passage).from());
    }

    /** One past the last token of a passage. */
    int to(int passage) {
        return tokens.from(passages.get(passage).to());
    }

    /** For the graph: where the passage's tokens are read. */
    long[] words(int passage) {
        return IntStream.range(from(passage), to(passage))
                .mapToLong(token -> tokens.word(token) - passages.get(passage).from())
                .toArray();
    }

    /** For the graph: the sentences of the passage's tokens. */
    long[] sentences(int passage) {
        return IntStream.range(from(passage), to(passage))
                .mapToLong(token -> tokens.get(token).sentence())
                .toArray();
    }

    /** Takes what the graph says of the next passage. */
    void read(int passage, TokenScores scores) {
        int base = from(passage);
        while (next < stretches.size() && stretches.get(next).passage() == passage) {
            read(stretches.get(next), scores, base);
            next++;
        }
    }

    private void read(Stretch stretch, TokenScores scores, int base) {
        int from = stretch.from() - base;
        int size = stretch.to() - stretch.from();
        float[][] arcs = new float[size][];
        for (int i = 0; i < size; i++) {
            arcs[i] = Arrays.copyOfRange(scores.arc(from + i), from, from + size);
        }
        int[] tree = SpanningTree.heads(arcs);
        for (int i = 0; i < size; i++) {
            int token = stretch.from() + i;
            upos[token] = (byte) best(scores.upos(from + i), -1);
            xpos[token] = (byte) best(scores.xpos(from + i), -1);
            if (tree[i] != Token.ROOT) {
                heads[token] = stretch.from() + tree[i];
                relation[token] = relation(scores, from + i, from + tree[i]);
            } else if (stretch.from() == stretch.sentence()) {
                heads[token] = token;
                relation[token] = (byte) ROOT;
            } else {
                hang(stretch, token, scores, base);
            }
        }
    }

    /** Hangs the root of a later part on the likeliest token of an earlier one, or, where the passage holds none, on the one before it. */
    private void hang(Stretch stretch, int token, TokenScores scores, int base) {
        int first = Math.max(stretch.sentence(), base);
        int head = stretch.from() - 1;
        float[] row = scores.arc(token - base);
        for (int i = first; i < stretch.from(); i++) {
            head = head < base || row[i - base] > row[head - base] ? i : head;
        }
        heads[token] = head;
        boolean scored = head >= base && scores.scores(token - base, head - base);
        relation[token] = scored ? relation(scores, token - base, head - base) : (byte) PARATAXIS;
    }

    private static byte relation(TokenScores scores, int token, int head) {
        return (byte) best(scores.relation(token, head), ROOT);
    }

    private static int best(float[] row, int except) {
        int best = except == 0 ? 1 : 0;
        for (int i = best + 1; i < row.length; i++) {
            best = i != except && row[i] > row[best] ? i : best;
        }
        return best;
    }

    /** The trees, when all passages are read. */
    List<Parse> parses(Text text, Lemmas lemmas) {
        List<Parse> parses = new ArrayList<>();
        int from = 0;
        while (from < tokens.size()) {
            int to = tokens.sentenceEnd(from);
            List<Token> sentence = new ArrayList<>(to - from);
            for (int i = from; i < to; i++) {
                sentence.add(token(i, from, text, lemmas));
            }
            parses.add(new Parse(tokens.get(from).sentence(), sentence));
            from = to;
        }
        return List.copyOf(parses);
    }

    private Token token(int i, int sentence, Text text, Lemmas lemmas) {
        RawToken raw = tokens.get(i);
        String form = text.slice(raw.span());
        Upos tag = UPOS[upos[i]];
        String penn = Labels.XPOS.get(xpos[i]);
        int head = heads[i] == i ? Token.ROOT : heads[i] - sentence;
        String name = Labels.RELATIONS.get(relation[i]);
        return new Token(raw.span(), form, lemmas.lemma(form, tag, penn), tag, penn, head, name, raw.joined());
    }
}
