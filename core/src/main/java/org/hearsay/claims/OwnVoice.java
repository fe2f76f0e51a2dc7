package org.hearsay.claims;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.attributions.Attribution;
import org.hearsay.encoder.Analysis;
import org.hearsay.syntax.Parse;
import org.hearsay.text.Article;
import org.hearsay.text.Sentence;
import org.hearsay.text.Span;

/**
 * What remains of the body outside every attribution: the outlet's own statements. Whole sentences, and independent clauses of sentences
 * that are attributed in part; headings only when they are sentences.
 */
final class OwnVoice {
    private static final Set<String> TRAILING = Set.of(".", ",", ";", ":", "!", "?");
    private static final Set<String> LEADING = Set.of(",", ";", ":", "—", "–");

    private final Article article;
    private final Map<Integer, Parse> parses = new HashMap<>();

    OwnVoice(Article article, Analysis analysis) {
        this.article = article;
        analysis.parses().forEach(parse -> parses.put(parse.sentence(), parse));
    }

    /** The statements outside these attributions, in order. */
    List<Span> statements(List<Attribution> attributions) {
        BitSet taken = new BitSet(article.text().length());
        for (Attribution attribution : attributions) {
            take(attribution.source(), taken);
            take(attribution.voice(), taken);
            attribution.carriers().forEach(carrier -> take(carrier, taken));
            take(attribution.cue(), taken);
            take(attribution.content(), taken);
        }
        List<Span> statements = new ArrayList<>();
        for (Sentence sentence : article.sentences()) {
            Parse parse = parses.get(sentence.number());
            if (parse != null && !article.isLeftOut(sentence.span())) {
                statements.addAll(statements(sentence, parse, taken));
            }
        }
        return statements;
    }

    private static void take(List<Span> spans, BitSet taken) {
        spans.forEach(span -> taken.set(span.start(), span.end()));
    }

    private List<Span> statements(Sentence sentence, Parse parse, BitSet taken) {
        if (isFree(sentence.span(), taken)) {
            return isHeading(sentence) && !new Clauses(parse).isSentence()
                    ? List.of()
                    : List.of(span(parse, 0, parse.tokens().size()));
        }
        return new Clauses(parse)
                .independent().stream()
                        .map(clause -> span(parse, clause.from(), clause.to()))
                        .filter(span -> isFree(span, taken))
                        .toList();
    }

    private static boolean isFree(Span span, BitSet taken) {
        int next = taken.nextSetBit(span.start());
        return next < 0 || next >= span.end();
    }

    private boolean isHeading(Sentence sentence) {
        Span paragraph = article.paragraphs().get(sentence.paragraph() - 1);
        int last = article.text().codePointAt(paragraph.end() - 1);
        return ".!?…:;\"”’')".indexOf(last) < 0;
    }

    /** The tokens' span without marks at its ends. */
    private static Span span(Parse parse, int from, int to) {
        int start = from;
        int end = to;
        while (end - 1 > start && TRAILING.contains(parse.tokens().get(end - 1).form())) {
            end--;
        }
        while (start + 1 < end && LEADING.contains(parse.tokens().get(start).form())) {
            start++;
        }
        return new Span(
                parse.tokens().get(start).span().start(),
                parse.tokens().get(end - 1).span().end());
    }
}
