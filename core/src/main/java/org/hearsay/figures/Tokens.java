package org.hearsay.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.text.Span;
import org.hearsay.text.Text;

/** The tokens of a span of text; asking outside of them gives an empty sign. */
final class Tokens {
    private static final Token NONE = new Token(" ", " ", 0, 0, true, null);

    /** Letters, digits after them but for three capitals, which may be a currency, dots between single letters ("U.S."), apostrophes within ("o'clock") but not "'s". */
    private static final Pattern WORD = Pattern.compile(
            "\\p{L}(?:\\.\\p{L}(?![\\p{L}\\p{M}]))+\\.?|\\p{Lu}{3}(?=\\d)|\\p{L}[\\p{L}\\p{M}\\p{N}_]*(?:['’](?![sS]\\b)[\\p{L}]+)?");

    private final List<Token> list;

    private Tokens(List<Token> list) {
        this.list = List.copyOf(list);
    }

    static Tokens of(Text text, Span span, Convention convention) {
        String string = text.string();
        int end = text.unit(span.end());
        Matcher number = Literal.pattern(convention).matcher(string);
        Matcher word = WORD.matcher(string);
        number.region(text.unit(span.start()), end).useTransparentBounds(true);
        List<Token> tokens = new ArrayList<>();
        boolean spaced = true;
        int at = text.unit(span.start());
        while (at < end) {
            int codePoint = string.codePointAt(at);
            if (Text.isBlank(codePoint)) {
                spaced = true;
                at += Character.charCount(codePoint);
                continue;
            }
            Token token = next(text, at, end, spaced, number, word);
            tokens.add(token);
            at = text.unit(token.end());
            spaced = false;
        }
        return new Tokens(tokens);
    }

    private static Token next(Text text, int at, int end, boolean spaced, Matcher number, Matcher word) {
        int from = text.offset(at);
        if (number.region(at, end).lookingAt()) {
            Literal literal = Literal.of(number);
            int to = text.offset(number.end());
            return literal != null
                    ? Token.number(number.group(), from, to, spaced, literal)
                    : Token.word(number.group(), from, to, spaced);
        }
        boolean found = word.region(at, end).lookingAt();
        int to = found ? text.offset(word.end()) : from + 1;
        return Token.word(text.slice(new Span(from, to)), from, to, spaced);
    }

    int size() {
        return list.size();
    }

    Token get(int at) {
        return at < 0 || at >= list.size() ? NONE : list.get(at);
    }

    String form(int at) {
        return get(at).form();
    }

    /** The span from one token to before another. */
    Span span(int from, int to) {
        return new Span(list.get(from).start(), list.get(to - 1).end());
    }

    /** Index of the first token that begins at or after an offset. */
    int at(int offset) {
        int low = 0;
        int high = list.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (list.get(middle).start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Whether these words, in order, stand here; returns the index after them, or -1. */
    int match(int at, List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            if (!form(at + i).equals(words.get(i))) {
                return -1;
            }
        }
        return at + words.size();
    }
}
