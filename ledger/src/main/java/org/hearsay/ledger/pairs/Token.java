package org.hearsay.ledger.pairs;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tartarus.snowball.ext.EnglishStemmer;

/**
 * A word, number or question mark of a text.
 *
 * @param form as it is written, with a straight apostrophe
 * @param stem Porter's second stemmer over the form in lower case; of a number its digits
 * @param kind what it is
 */
public record Token(String form, String stem, Kind kind) {
    /** What a token is, and for a word how it is written. */
    public enum Kind {
        /** A word without a capital at its beginning. */
        LOWER,
        /** A word with a capital where no sentence begins. */
        CAPITAL,
        /** A word with a capital where a sentence begins, or after a quotation mark or colon: the capital tells nothing. */
        FIRST,
        /** Digits. */
        NUMBER,
        /** A question mark. */
        QUESTION
    }

    private static final Pattern TOKEN = Pattern.compile("(?<number>\\p{N}(?:[\\p{N},.]*\\p{N})?)"
            + "|(?<word>\\p{L}[\\p{L}\\p{M}]*(?:['’](?:s|t|d|ve|re|ll|m)\\b)?)|(?<end>[?!.:;\"“”‘…]|''|``)");

    /** The tokens of a text, in order. */
    public static List<Token> of(String text) {
        List<Token> tokens = new ArrayList<>();
        EnglishStemmer stemmer = new EnglishStemmer();
        Matcher matcher = TOKEN.matcher(text);
        boolean opens = true;
        while (matcher.find()) {
            String form = matcher.group().replace('’', '\'');
            if (matcher.group("end") != null) {
                opens = true;
                if (form.equals("?")) {
                    tokens.add(new Token(form, form, Kind.QUESTION));
                }
                continue;
            }
            if (matcher.group("number") != null) {
                tokens.add(new Token(form, digits(form), Kind.NUMBER));
            } else {
                tokens.add(new Token(form, stem(form, stemmer), kind(form, opens)));
            }
            opens = false;
        }
        return List.copyOf(tokens);
    }

    private static Kind kind(String form, boolean opens) {
        if (!Character.isUpperCase(form.codePointAt(0))) {
            return Kind.LOWER;
        }
        return opens ? Kind.FIRST : Kind.CAPITAL;
    }

    /** "14,500" and "14500" are one number, "3.10" and "3.1" are not. */
    private static String digits(String form) {
        return form.replaceAll(",(?=\\p{N}{3})", "");
    }

    private static String stem(String form, EnglishStemmer stemmer) {
        stemmer.setCurrent(form.toLowerCase(Locale.ROOT));
        stemmer.stem();
        return stemmer.getCurrent();
    }
}
