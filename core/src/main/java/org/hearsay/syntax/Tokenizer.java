package org.hearsay.syntax;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.text.Article;
import org.hearsay.text.LeftOut;
import org.hearsay.text.Sentence;
import org.hearsay.text.Span;
import org.hearsay.text.Text;

/** Splits the sentences of an article into tokens. Words that are left out of the article have none. Thread-safe. */
public final class Tokenizer {
    private final TokenRules rules;

    private Tokenizer(TokenRules rules) {
        this.rules = rules;
    }

    /** The tokenizer of English. */
    public static Tokenizer load() {
        return new Tokenizer(TokenRules.load());
    }

    /** The tokens of an article, in order. */
    public List<RawToken> tokens(Article article) {
        List<RawToken> tokens = new ArrayList<>();
        List<Span> leftOut = article.leftOut().stream().map(LeftOut::span).toList();
        int gap = 0;
        for (Sentence sentence : article.sentences()) {
            int from = sentence.span().start();
            int to = sentence.span().end();
            while (gap < leftOut.size() && leftOut.get(gap).end() <= from) {
                gap++;
            }
            for (int i = gap; i < leftOut.size() && leftOut.get(i).start() < to; i++) {
                read(article.text(), from, leftOut.get(i).start(), sentence.number(), tokens);
                from = Math.max(from, leftOut.get(i).end());
            }
            read(article.text(), from, to, sentence.number(), tokens);
        }
        return List.copyOf(tokens);
    }

    /** The tokens of a part of a text, as if it were a sentence of its own. */
    public List<RawToken> tokens(Text text, Span span) {
        List<RawToken> tokens = new ArrayList<>();
        read(text, span.start(), span.end(), 1, tokens);
        return List.copyOf(tokens);
    }

    private void read(Text text, int start, int end, int sentence, List<RawToken> tokens) {
        if (start >= end) {
            return;
        }
        String string = text.string();
        int stop = text.unit(end);
        Scanner scanner = new Scanner(
                rules, string, (from, to, joined) -> tokens.add(new RawToken(text.span(from, to), sentence, joined)));
        int from = text.unit(start);
        while (from < stop) {
            int to = from;
            while (to < stop && !isBreak(string.codePointAt(to))) {
                to += Character.charCount(string.codePointAt(to));
            }
            if (to > from) {
                scanner.read(from, to, stop);
            }
            from = to < stop ? to + Character.charCount(string.codePointAt(to)) : stop;
        }
    }

    /** As the encoder's words see it: what separates words separates tokens. */
    private static boolean isBreak(int c) {
        int type = Character.getType(c);
        return Text.isBlank(c) || type == Character.CONTROL || type == Character.FORMAT;
    }
}
