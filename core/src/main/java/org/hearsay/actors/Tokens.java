package org.hearsay.actors;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.hearsay.text.Article;
import org.hearsay.text.Sentence;
import org.hearsay.text.Span;
import org.hearsay.text.Text;

/** The words and marks of an article, each with its place, its sentence and whether it stands between quotation marks. */
final class Tokens {
    /** Sentences that a text has at least if the lack of apostrophes shall mean anything. */
    private static final int SHORT = 3;

    private static final Pattern QUOTES = Pattern.compile("[\"\u201c\u00ab]");
    private static final Pattern APOSTROPHE = Pattern.compile("[\\w.]['\u2019]\\w");

    private final Lexicon lexicon;
    private final List<String> words = new ArrayList<>();
    private final List<String> lower = new ArrayList<>();
    private int[] starts = new int[64];
    private int[] ends = new int[64];
    private int[] sentences = new int[64];
    private boolean[] quoted = new boolean[64];
    private boolean[] first = new boolean[64];
    private final boolean[] heading;

    private final boolean quotes;

    /** Whether the text has lost its apostrophes, so that "Syrias army" stands for "Syria's army". */
    private final boolean bare;

    Tokens(Article article, Lexicon lexicon) {
        this.lexicon = lexicon;
        List<Sentence> list = article.sentences();
        String all = list.isEmpty()
                ? ""
                : article.text().slice(new Span(0, article.text().length()));
        quotes = QUOTES.matcher(all).find();
        bare = list.size() > SHORT && !APOSTROPHE.matcher(all).find();
        heading = new boolean[list.size() + 1];
        boolean inside = false;
        int paragraph = 0;
        for (Sentence sentence : list) {
            if (sentence.paragraph() != paragraph) {
                inside = false;
                paragraph = sentence.paragraph();
            }
            inside = add(article.text(), sentence, inside);
        }
    }

    private boolean add(Text text, Sentence sentence, boolean quotedBefore) {
        int from = words.size();
        String string = text.slice(sentence.span());
        int base = text.unit(sentence.span().start());
        Words.scan(string, (start, end) -> {
            String word = Words.plain(string.substring(start, end));
            int cut = bare && isPossessive(word) ? end - 1 : end;
            put(word.substring(0, cut - start), text.offset(base + start), text.offset(base + cut), sentence.number());
            if (cut < end) {
                put("'s", text.offset(base + cut), text.offset(base + end), sentence.number());
            }
        });
        boolean inside = quotedBefore;
        boolean begun = false;
        for (int i = from; i < words.size(); i++) {
            String word = words.get(i);
            inside = Quotes.after(word, inside);
            quoted[i] = inside;
            first[i] = !begun && isWord(i);
            begun |= isWord(i);
        }
        heading[sentence.number()] = looksLikeHeading(from);
        return inside;
    }

    private boolean isPossessive(String word) {
        return word.length() > 4
                && word.endsWith("s")
                && !lexicon.isName(word)
                && lexicon.isName(word.substring(0, word.length() - 1));
    }

    private void put(String word, int start, int end, int sentence) {
        grow();
        int at = words.size();
        words.add(word);
        lower.add(word.toLowerCase(Locale.ROOT));
        starts[at] = start;
        ends[at] = end;
        sentences[at] = sentence;
    }

    private void grow() {
        if (words.size() == starts.length) {
            starts = Arrays.copyOf(starts, starts.length * 2);
            ends = Arrays.copyOf(ends, ends.length * 2);
            sentences = Arrays.copyOf(sentences, sentences.length * 2);
            quoted = Arrays.copyOf(quoted, quoted.length * 2);
            first = Arrays.copyOf(first, first.length * 2);
        }
    }

    /** Most longer words capitalized and no full stop: headline style, in which capitals tell nothing. */
    private boolean looksLikeHeading(int from) {
        int longer = 0;
        int capitals = 0;
        for (int i = from + 1; i < words.size(); i++) {
            if (isWord(i) && words.get(i).length() > 3) {
                longer++;
                capitals += isCapital(i) ? 1 : 0;
            }
        }
        boolean stopped = from < words.size() && words.getLast().equals(".");
        return !stopped && longer >= 3 && capitals * 3 >= longer * 2;
    }

    /** Whether there are quotation marks anywhere. */
    boolean hasQuotes() {
        return quotes;
    }

    int size() {
        return words.size();
    }

    /** The word with plain apostrophes and hyphens. */
    String word(int at) {
        return words.get(at);
    }

    /** The word in lower case; empty outside the article. */
    String lower(int at) {
        return at < 0 || at >= words.size() ? "" : lower.get(at);
    }

    /** Number of the sentence; 0 outside the article. */
    int sentence(int at) {
        return at < 0 || at >= words.size() ? 0 : sentences[at];
    }

    boolean sameSentence(Piece one, Piece other) {
        return sentence(one.from()) == sentence(other.from());
    }

    boolean isQuoted(int at) {
        return quoted[at];
    }

    /** Whether it is the first word of its sentence. */
    boolean isFirst(int at) {
        return first[at];
    }

    boolean isHeading(int at) {
        return heading[sentences[at]];
    }

    boolean isWord(int at) {
        return Character.isLetterOrDigit(words.get(at).codePointAt(0));
    }

    boolean isCapital(int at) {
        return at >= 0
                && at < words.size()
                && Character.isUpperCase(words.get(at).codePointAt(0));
    }

    boolean isNumber(int at) {
        return at >= 0 && at < words.size() && Character.isDigit(words.get(at).codePointAt(0));
    }

    boolean isPossessive(int at) {
        return lower(at).equals("'s") || (lower(at).equals("'") && lower(at - 1).endsWith("s"));
    }

    int start(int at) {
        return starts[at];
    }

    int end(int at) {
        return ends[at];
    }

    /** The first token that ends after this offset; {@link #size} if there is none. */
    int at(int offset) {
        int low = 0;
        int high = words.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ends[middle] <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** One past the last token that begins in the span. */
    int endOf(Span span) {
        int at = at(span.end() - 1);
        return at < words.size() && starts[at] < span.end() ? at + 1 : at;
    }

    /** Whether a token stands without blanks between its neighbours. */
    boolean isGlued(int at) {
        return at > 0 && at + 1 < words.size() && ends[at - 1] == starts[at] && ends[at] == starts[at + 1];
    }

    /** Where the tokens from one to another stand. */
    Span span(int from, int to) {
        return new Span(start(from), end(to - 1));
    }

    /** The words from one token to another, joined as names are written. */
    String join(int from, int to) {
        StringBuilder joined = new StringBuilder();
        for (int i = from; i < to; i++) {
            boolean glued = i == from
                    || isPossessive(i)
                    || words.get(i).equals(".")
                    || words.get(i).equals(",")
                    || (starts[i] == ends[i - 1] && !isWord(i - 1));
            joined.append(glued ? "" : " ").append(words.get(i));
        }
        return joined.toString();
    }
}
