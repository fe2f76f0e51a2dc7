package org.hearsay.syntax;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts a run of characters without blanks into tokens as the English Web Treebank does: contractions and possessives apart, hyphenated words
 * in three unless the first part is a prefix, marks alone unless repeated, addresses, numbers and abbreviations whole.
 */
final class Scanner {
    /** Takes what the scanner finds. */
    interface Sink {
        /**
         * Takes a token.
         *
         * @param joined whether the token is written as one word with the one before it
         */
        void token(int from, int to, boolean joined);
    }

    /** A longer run is cut, so that no rule looks further. */
    private static final int LONGEST = 400;

    /** What the encoder's words are made of, and the underscore. */
    private static final String INNER = "[\\p{L}\\p{M}\\p{N}_\\p{Co}\\p{Cn}\\p{Cs}]";

    private static final Pattern ADDRESS =
            Pattern.compile("(?i)(?:(?:https?|ftp|file)://|mailto:|www\\.)[^\\s<>\"“”]++");
    private static final Pattern MAIL = Pattern.compile(
            "[\\p{L}\\p{N}._%+-]+@[\\p{L}\\p{N}_-]++(?:\\.[\\p{L}\\p{N}-]++)*+|[@#]\\p{L}[\\p{L}\\p{N}_]*+");
    private static final Pattern FACE = Pattern.compile("(?:[:;=]['-]?[()DPp]|\\(:|<3|\\^_\\^)(?![\\p{L}\\p{N}])");
    private static final Pattern DATE = Pattern.compile(
            "\\+?\\d++(?:-\\d++){2,}+|\\d{3}[-/]\\d{4}(?!\\d)|\\d{1,4}/\\d{1,2}/\\d{1,4}(?!\\d)|(?:0?[1-9]|1[0-2])/(?:0[1-9]|[5-9]|[12]\\d|3[01])(?![\\d/])");
    private static final Pattern NUMBER =
            Pattern.compile("\\p{Nd}*0['’]s(?![\\p{L}\\p{N}])|\\.?\\p{Nd}++(?:[.,:]\\p{Nd}++)*+");
    private static final Pattern HALF_DAY = Pattern.compile("(?i)[ap]\\.m(?![\\p{L}\\p{N}])");
    private static final Pattern YEAR = Pattern.compile("['’]\\d\\ds?(?![\\p{L}\\p{N}])");
    private static final Pattern ELISION = Pattern.compile("['’]\\p{L}++");
    private static final Pattern INITIALS = Pattern.compile("(?:\\p{L}\\.)++(?:\\p{L}(?![\\p{L}\\p{N}]))?+");
    private static final Pattern FIRM = Pattern.compile("\\p{L}{1,4}&\\p{L}{1,3}(?![\\p{L}\\p{N}])");
    private static final Pattern CURRENCY = Pattern.compile("\\p{Lu}{1,3}\\$");
    private static final Pattern WORD = Pattern.compile(INNER + "++(?:(?:['’`]|\\*++)(?=\\p{L})" + INNER + "++)*+");
    private static final Pattern INNERS = Pattern.compile(INNER + "++");
    private static final Pattern AFTER_PREFIX = Pattern.compile("-(?=[\\p{L}\\p{N}])");
    private static final Pattern NEGATION = Pattern.compile("(?i)n['’`]t$");
    private static final Pattern CLITIC = Pattern.compile("(?i)['’`](?:s|m|d|ll|ve|re)$");
    private static final Pattern RUN =
            Pattern.compile("[!?]++|([.\\-=*_+~#|^…])\\1++|''|``|’’|‘‘|‘’|<<|>>|->|\\[\\.\\.\\.\\]");

    private static final String OPENING = "([{\"“'‘-–—";
    private static final String JOINING = ".-_%+";
    private static final String CLOSING = ".,;:!?)]}'’\"”*";

    private final TokenRules rules;
    private final String string;
    private final Sink sink;
    private int begin;
    private int at;
    private int end;
    private int limit;
    private int stop;

    Scanner(TokenRules rules, String string, Sink sink) {
        this.rules = rules;
        this.string = string;
        this.sink = sink;
    }

    /**
     * Reads the run {@code from..to}.
     *
     * @param last where the text that the run stands in ends
     */
    void read(int from, int to, int last) {
        at = from;
        begin = from;
        limit = to;
        stop = last;
        while (at < to) {
            end = Math.min(to, at + LONGEST);
            if (end < to && Character.isLowSurrogate(string.charAt(end))) {
                end--;
            }
            step(at == from || OPENING.indexOf(string.charAt(at - 1)) >= 0);
        }
    }

    private void step(boolean first) {
        char c = string.charAt(at);
        boolean word = Character.isLetterOrDigit(string.codePointAt(at));
        int to = word || c == '@' || c == '#' || c == '+' ? address() : at;
        if (to == at && first) {
            to = match(FACE);
        }
        if (to == at && (c == '\'' || c == '’')) {
            to = elided(first);
        }
        if (to == at
                && (Character.isDigit(c) || ((c == '+' || c == '.') && first && Character.isDigit(charAt(at + 1))))) {
            to = number();
        }
        if (to > at) {
            emit(to, false);
        } else if (match(WORD) > at) {
            word();
        } else {
            to = match(RUN);
            emit(to > at ? to : at + Character.charCount(string.codePointAt(at)), false);
        }
    }

    private void emit(int to, boolean joined) {
        sink.token(at, to, joined);
        at = to;
    }

    private int match(Pattern pattern) {
        Matcher matcher = pattern.matcher(string).region(at, end).useTransparentBounds(true);
        return matcher.lookingAt() && matcher.end() <= end ? matcher.end() : at;
    }

    private int address() {
        // what is no address from its first word on is none from a later one
        if (at > begin && JOINING.indexOf(string.charAt(at - 1)) >= 0) {
            return at;
        }
        int to = match(ADDRESS);
        while (to > at && CLOSING.indexOf(string.charAt(to - 1)) >= 0) {
            to--;
        }
        to = Math.max(to, match(MAIL));
        return to > at ? to : Math.max(at, match(rules.domain()));
    }

    /** "'90s", "'em". */
    private int elided(boolean first) {
        if (!first) {
            return at;
        }
        int to = match(YEAR);
        if (to == at) {
            to = match(ELISION);
            to = rules.has("elision", string.substring(at, to)) ? to : at;
        }
        return to;
    }

    private int number() {
        int start = at;
        int to = match(DATE);
        if (to > at) {
            return to;
        }
        int sign = string.charAt(at) == '+' ? 1 : 0;
        at += sign;
        to = match(NUMBER);
        int letters = to;
        while (letters < end && Character.isLetter(string.charAt(letters))) {
            letters++;
        }
        at = to;
        // "5pm", "35mm" are two, "30th", "1980s", "747s" and "4x4" are one
        boolean apart = letters == to || rules.has("unit", string.substring(to, letters)) || match(HALF_DAY) > to;
        at = start;
        return apart ? to : at;
    }

    private void word() {
        int to = Math.max(initials(), Math.max(match(FIRM), match(CURRENCY)));
        if (to == at) {
            to = wholeWord(match(WORD));
            int dotted = abbreviation(to);
            if (dotted > to) {
                emit(dotted, false);
                return;
            }
            to = prefixed(to);
            split(to);
        } else {
            emit(to, false);
        }
        possessive();
    }

    /** A word longer than the rules look is one token all the same. */
    private int wholeWord(int to) {
        int far = to;
        while (far == end && end < limit) {
            end = Math.min(limit, end + LONGEST);
            Matcher more = INNERS.matcher(string).region(far, end);
            far = more.lookingAt() ? more.end() : far;
        }
        return far;
    }

    /** "U.S.", "a.m.", the "J." of a name. */
    private int initials() {
        int to = match(INITIALS);
        if (to == at) {
            return at;
        }
        boolean last = isLast(to);
        if (to - at == 2) {
            boolean initial = Character.isUpperCase(string.charAt(at)) && string.charAt(at) != 'I';
            return initial && !last ? to : at;
        }
        if (string.charAt(to - 1) == '.' && last && Character.isLowerCase(string.charAt(at))) {
            return to - 1;
        }
        if (string.charAt(to - 1) != '.' && to < end && string.charAt(to) == '.' && !isLast(to + 1)) {
            return to + 1;
        }
        return string.charAt(to - 1) == '.' || !Character.isLetterOrDigit(charAt(to)) ? to : at;
    }

    /** The end of the word with the full stop that belongs to it, or the word's own end. */
    private int abbreviation(int to) {
        if (to >= end || string.charAt(to) != '.') {
            return to;
        }
        String form = string.substring(at, to);
        boolean belongs = rules.has("abbreviation", form)
                || (rules.has("abbreviation-inside", form) && !isLast(to + 1))
                || (rules.has("abbreviation-capital", form) && Character.isUpperCase(form.charAt(0)) && !isLast(to + 1))
                || (rules.has("abbreviation-number", form) && numberFollows(to + 1));
        return belongs ? to + 1 : to;
    }

    private boolean isLast(int from) {
        for (int i = from; i < stop; i++) {
            if (Character.isLetterOrDigit(string.charAt(i))) {
                return false;
            }
            if (!Character.isWhitespace(string.charAt(i)) && ")]}\"”'’".indexOf(string.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    private boolean numberFollows(int from) {
        int i = from;
        while (i < stop && Character.isWhitespace(string.charAt(i))) {
            i++;
        }
        return i < stop && Character.isDigit(string.charAt(i));
    }

    /** The end of "co-operate" when the word is "co". */
    private int prefixed(int to) {
        int far = to;
        while (far < end && rules.has("prefix", string.substring(at, far))) {
            Matcher hyphen = AFTER_PREFIX.matcher(string).region(far, end);
            if (!hyphen.lookingAt()) {
                break;
            }
            int from = at;
            at = hyphen.end();
            int next = match(WORD);
            at = from;
            if (next <= hyphen.end()) {
                break;
            }
            far = next;
        }
        return far;
    }

    private void split(int to) {
        String form = string.substring(at, to);
        int[] parts = rules.parts(form);
        for (int i = 0; i < parts.length; i++) {
            emit(at + parts[i], i > 0);
        }
        if (parts.length == 0) {
            clitics(form);
        }
    }

    private void clitics(String form) {
        int cut = cut(form);
        if (cut <= 0) {
            emit(at + form.length(), false);
            return;
        }
        int start = at;
        clitics(form.substring(0, cut));
        at = start + cut;
        emit(start + form.length(), true);
    }

    private static int cut(String form) {
        for (Pattern pattern : new Pattern[] {NEGATION, CLITIC}) {
            Matcher matcher = pattern.matcher(form);
            if (matcher.find()) {
                return matcher.start();
            }
        }
        return 0;
    }

    /** The apostrophe of "parents'", and clitics after what is no plain word ("U.S.'s", "AT&T's"). */
    private void possessive() {
        if (at >= end || "'’`".indexOf(string.charAt(at)) < 0) {
            return;
        }
        int far = at + 1;
        while (far < end && Character.isLetter(string.charAt(far))) {
            far++;
        }
        char before = string.charAt(at - 1);
        if (far > at + 1 && CLITIC.matcher(string.substring(at, far)).matches()) {
            emit(far, true);
        } else if (far == at + 1 && (before == 's' || before == 'S') && charAt(far) != string.charAt(at)) {
            emit(far, true);
        }
    }

    private char charAt(int i) {
        return i < end ? string.charAt(i) : ' ';
    }
}
