package org.hearsay.claims;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.hearsay.attributions.Attribution;
import org.hearsay.encoder.Analysis;
import org.hearsay.encoder.Word;
import org.hearsay.text.Article;
import org.hearsay.text.Sentence;
import org.hearsay.text.Span;

/**
 * What remains of the body outside every attribution: the outlet's own statements. Whole sentences, and clauses of sentences
 * that are attributed in part; headings only when they are sentences.
 */
final class OwnVoice {
    /** Words that show that a run of words is a clause. */
    private static final Set<String> FINITE = Set.of(
            "is", "are", "was", "were", "am", "has", "have", "had", "do", "does", "did", "will", "would", "can",
            "could", "may", "might", "must", "should", "shall");

    private static final Set<String> JOINTS = Set.of(";", "—", "–", "but", "while", "although", "though", "whereas");

    /** Words that a clause needs at least. */
    private static final int CLAUSE = 5;

    private final Article article;
    private final List<Word> words;

    OwnVoice(Article article, Analysis analysis) {
        this.article = article;
        this.words = analysis.words();
    }

    /** The statements outside these attributions, in order. */
    List<Span> statements(List<Attribution> attributions) {
        BitSet taken = new BitSet(article.text().length());
        for (Attribution attribution : attributions) {
            attribution.source().forEach(span -> taken.set(span.start(), span.end()));
            attribution.voice().forEach(span -> taken.set(span.start(), span.end()));
            attribution.carriers().forEach(carrier -> carrier.forEach(span -> taken.set(span.start(), span.end())));
            attribution.cue().forEach(span -> taken.set(span.start(), span.end()));
            attribution.content().forEach(span -> taken.set(span.start(), span.end()));
        }
        List<Span> statements = new ArrayList<>();
        int from = 0;
        for (Sentence sentence : article.sentences()) {
            while (from < words.size()
                    && words.get(from).span().start() < sentence.span().start()) {
                from++;
            }
            int to = from;
            while (to < words.size()
                    && words.get(to).span().end() <= sentence.span().end()) {
                to++;
            }
            if (from < to && !article.isLeftOut(sentence.span())) {
                add(sentence, from, to, taken, statements);
            }
            from = to;
        }
        return statements;
    }

    private void add(Sentence sentence, int from, int to, BitSet taken, List<Span> statements) {
        boolean free = taken.get(sentence.span().start(), sentence.span().end()).isEmpty();
        if (free) {
            if (!isHeading(sentence) || isClause(from, to)) {
                statements.add(span(from, to));
            }
            return;
        }
        int start = from;
        for (int i = from; i <= to; i++) {
            boolean ends = i == to
                    || taken.get(words.get(i).span().start())
                    || JOINTS.contains(words.get(i).norm());
            if (ends) {
                if (i - start >= CLAUSE && isIndependent(start, i, from, to) && isClause(start, i)) {
                    statements.add(span(start, i));
                }
                start = i + 1;
            }
        }
    }

    /** Whether a run of words is bounded by the sentence's ends or by joints on both sides, not by an attribution's words. */
    private boolean isIndependent(int start, int end, int from, int to) {
        boolean left = start == from || JOINTS.contains(words.get(start - 1).norm());
        boolean right = end == to || JOINTS.contains(words.get(end).norm());
        return left && right;
    }

    private boolean isClause(int from, int to) {
        return words.subList(from, to).stream().anyMatch(word -> FINITE.contains(word.norm()));
    }

    private boolean isHeading(Sentence sentence) {
        Span paragraph = article.paragraphs().get(sentence.paragraph() - 1);
        int last = article.text().codePointAt(paragraph.end() - 1);
        return ".!?…:;\"”’')".indexOf(last) < 0;
    }

    /** The words' span without marks at its ends. */
    private Span span(int from, int to) {
        int start = from;
        int end = to;
        while (end - 1 > start && ".,;:!?".contains(words.get(end - 1).norm())) {
            end--;
        }
        while (start + 1 < end && ",;:—–".contains(words.get(start).norm())) {
            start++;
        }
        return new Span(
                words.get(start).span().start(), words.get(end - 1).span().end());
    }
}
