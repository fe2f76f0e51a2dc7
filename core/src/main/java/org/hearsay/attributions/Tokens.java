package org.hearsay.attributions;

import java.util.List;
import org.hearsay.encoder.Word;
import org.hearsay.text.Article;
import org.hearsay.text.Sentence;
import org.hearsay.text.Span;

/** The words of an article with what rules ask of them: their form, their neighbours, their sentence, and where spans begin. */
final class Tokens {
    private final Article article;
    private final List<Word> words;

    Tokens(Article article, List<Word> words) {
        this.article = article;
        this.words = words;
    }

    Article article() {
        return article;
    }

    int size() {
        return words.size();
    }

    /** Lower-cased form; empty before the first and after the last word. */
    String norm(int word) {
        return word >= 0 && word < words.size() ? words.get(word).norm() : "";
    }

    /** The form as it is written; empty before the first and after the last word. */
    String form(int word) {
        return word >= 0 && word < words.size()
                ? article.text().slice(words.get(word).span())
                : "";
    }

    /** Whether a word is written with a capital, or in capitals. */
    boolean isCapital(int word) {
        String form = form(word);
        return !form.isEmpty() && Character.isUpperCase(form.codePointAt(0));
    }

    /** Whether it is a word with letters or digits, not a mark. */
    boolean isWord(int word) {
        String norm = norm(word);
        return !norm.isEmpty() && Character.isLetterOrDigit(norm.codePointAt(0));
    }

    /** Whether nothing stands between this word and the one before. */
    boolean isJoined(int word) {
        return word > 0
                && word < words.size()
                && words.get(word - 1).span().end() == words.get(word).span().start();
    }

    /** First word that ends after this offset. */
    int at(int offset) {
        int low = 0;
        int high = words.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (words.get(middle).span().end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** First word of the span, or the next one after it. */
    int from(Span span) {
        return at(span.start());
    }

    /** One past the last word that begins in the span. */
    int to(Span span) {
        int to = at(span.end());
        return to < words.size() && words.get(to).span().start() < span.end() ? to + 1 : to;
    }

    Span span(int from, int to) {
        return new Span(words.get(from).span().start(), words.get(to - 1).span().end());
    }

    Span span(Range range) {
        return span(range.from(), range.to());
    }

    /** The words of the sentence in which a word stands. */
    Range sentence(int word) {
        Sentence sentence = article.sentenceAt(words.get(word).span().start());
        return new Range(Math.min(word, from(sentence.span())), Math.max(word + 1, to(sentence.span())));
    }
}
