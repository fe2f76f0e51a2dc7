package org.hearsay.bench.syntax;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hearsay.bench.corpora.GoldToken;
import org.hearsay.bench.corpora.GoldTrees;
import org.hearsay.bench.measures.Score;
import org.hearsay.syntax.Parse;
import org.hearsay.syntax.Token;
import org.hearsay.text.Span;

/**
 * How good tokens and trees are, as in the CoNLL shared task of 2018: tokens of equal spans are the same, and a tag, lemma or head is right on
 * such tokens only; relations count without their subtypes, punctuation counts.
 */
public final class TreeScore {
    /** What is counted. */
    public enum Part {
        /** Tokens with equal spans. */
        TOKENS,
        /** Sentences with equal first and last tokens. */
        SENTENCES,
        /** Universal parts of speech. */
        UPOS,
        /** Tags of the Penn Treebank. */
        XPOS,
        /** Lemmas. */
        LEMMAS,
        /** Heads. */
        UAS,
        /** Heads and relations. */
        LAS
    }

    private final Map<Part, Score> scores = new HashMap<>();

    /** A token in its sentence, whoever made it. */
    private record Node(Span span, Span head, Token token) {}

    /** Counts a document. */
    public void add(GoldTrees gold, List<Parse> read) {
        Map<Span, Node> nodes = new HashMap<>();
        int tokens = 0;
        for (Parse parse : read) {
            tokens += parse.tokens().size();
            for (Token token : parse.tokens()) {
                Span head = token.head() == Token.ROOT
                        ? token.span()
                        : parse.tokens().get(token.head()).span();
                nodes.put(token.span(), new Node(token.span(), head, token));
            }
        }
        Map<Part, Integer> right = new HashMap<>();
        for (List<GoldToken> sentence : gold.sentences()) {
            for (GoldToken token : sentence) {
                Node node = nodes.get(token.span());
                if (node != null) {
                    compare(token, sentence, node, right);
                }
            }
        }
        int all = gold.tokens().size();
        for (Part part : Part.values()) {
            if (part != Part.SENTENCES) {
                plus(part, new Score(all, tokens, right.getOrDefault(part, 0)));
            }
        }
        plus(Part.SENTENCES, sentences(gold, read));
    }

    private static void compare(GoldToken gold, List<GoldToken> sentence, Node node, Map<Part, Integer> right) {
        Token read = node.token();
        Span head = gold.head() < 0 ? gold.span() : sentence.get(gold.head()).span();
        boolean attached = node.head().equals(head);
        count(Part.TOKENS, true, right);
        count(Part.UPOS, read.upos().name().equals(gold.upos()), right);
        count(Part.XPOS, read.xpos().equals(gold.xpos()), right);
        count(Part.LEMMAS, read.lemma().equals(gold.lemma()), right);
        count(Part.UAS, attached, right);
        count(Part.LAS, attached && read.universalRelation().equals(universal(gold.relation())), right);
    }

    private static String universal(String relation) {
        return relation.split(":", -1)[0];
    }

    private static void count(Part part, boolean is, Map<Part, Integer> right) {
        right.merge(part, is ? 1 : 0, Integer::sum);
    }

    private static Score sentences(GoldTrees gold, List<Parse> read) {
        Set<Span> spans = new HashSet<>();
        for (List<GoldToken> sentence : gold.sentences()) {
            spans.add(new Span(
                    sentence.getFirst().span().start(),
                    sentence.getLast().span().end()));
        }
        long correct =
                read.stream().filter(parse -> spans.contains(parse.span())).count();
        return new Score(gold.sentences().size(), read.size(), correct);
    }

    private void plus(Part part, Score score) {
        scores.merge(part, score, Score::plus);
    }

    /** The figure of a part. */
    public Score of(Part part) {
        return scores.getOrDefault(part, Score.NONE);
    }

    /** F1 in percent of these parts; where tokens are given it is accuracy. */
    public String line(Part... parts) {
        StringBuilder line = new StringBuilder();
        for (Part part : parts) {
            line.append(String.format(Locale.ROOT, "%s %.2f  ", part, 100 * of(part).f1()));
        }
        return line.toString().strip();
    }
}
