package org.hearsay.ledger.origins;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.hearsay.ledger.pairs.TermTable;
import org.hearsay.ledger.pairs.Token;

/**
 * A stretch of a claim's content as quotations are compared: its telling words alone, by their stems.
 *
 * @param tokens all words
 * @param telling the telling ones among them
 * @param quoted whether it stands in quotation marks
 */
record Quoted(List<Token> tokens, List<Term> telling, boolean quoted) {
    /**
     * Quotation marks, double or single; a paragraph of a longer quotation opens anew without closing the one before it. What is possessive
     * takes no room on the stack.
     */
    private static final Pattern MARKS = Pattern.compile(
            "[“„«\"]([^“”„«»\"]+)(?:[”»\"]|(?=[“„«])|$)|(?<![\\p{L}\\p{N}])[‘']((?:[^‘’']++|['’](?=\\p{L}))++)['’]");

    /** Telling words of a stretch that are compared; more than that of a quotation agree in its beginning, or are not the same. */
    private static final int MOST = 200;

    /** A telling word: its place among all words, and its rarity. */
    record Term(int place, String stem, double weight) {}

    private record Shared(int first, int last, int length, double weight) {}

    /** What two stretches have in common. */
    record Run(int length, double weight, String words) {
        static final Run NONE = new Run(0, 0, "");
    }

    /** The whole content, then its quoted stretches. */
    static List<Quoted> of(Told told, TermTable terms) {
        String content = told.claim().content();
        List<Quoted> stretches = new ArrayList<>();
        stretches.add(of(content, false, terms));
        Matcher matcher = MARKS.matcher(content);
        while (matcher.find()) {
            stretches.add(of(matcher.group(1) == null ? matcher.group(2) : matcher.group(1), true, terms));
        }
        if (stretches.size() == 1 && told.claim().quotation().equals("direct")) {
            stretches.add(of(content, true, terms));
        }
        return stretches;
    }

    private static Quoted of(String words, boolean quoted, TermTable terms) {
        List<Token> tokens = Token.of(words);
        List<Term> telling = IntStream.range(0, tokens.size())
                .mapToObj(i -> new Term(i, tokens.get(i).stem(), terms.weight(tokens.get(i))))
                .filter(term -> term.weight() > 0)
                .limit(MOST)
                .toList();
        return new Quoted(tokens, telling, quoted);
    }

    int size() {
        return telling.size();
    }

    /** Of all its telling words. */
    double weight() {
        return telling.stream().mapToDouble(Term::weight).sum();
    }

    private String stem(int index) {
        return telling.get(index).stem();
    }

    /** Hashes of all runs of so many telling words, each with a mark before it. */
    Set<Long> hashes(String mark, int count) {
        Set<Long> hashes = new HashSet<>();
        for (int i = 0; i + count <= size(); i++) {
            long hash = Hash.add(Hash.add(Hash.SEED, mark), Integer.toString(count));
            for (int k = i; k < i + count; k++) {
                hash = Hash.add(hash, stem(k));
            }
            hashes.add(Hash.mixed(hash));
        }
        return hashes;
    }

    /** The heaviest run of telling words that both have. */
    Run common(Quoted other) {
        Shared best = new Shared(0, 0, 0, 0);
        int[] lengths = new int[other.size() + 1];
        double[] sums = new double[other.size() + 1];
        for (int i = 0; i < size(); i++) {
            for (int j = other.size(); j > 0; j--) {
                boolean same = stem(i).equals(other.stem(j - 1));
                lengths[j] = same ? lengths[j - 1] + 1 : 0;
                sums[j] = same ? sums[j - 1] + telling.get(i).weight() : 0;
                if (sums[j] > best.weight()) {
                    best = new Shared(
                            telling.get(i - lengths[j] + 1).place(),
                            telling.get(i).place(),
                            lengths[j],
                            sums[j]);
                }
            }
        }
        if (best.length() == 0) {
            return Run.NONE;
        }
        List<String> forms = tokens.subList(best.first(), best.last() + 1).stream()
                .map(Token::form)
                .toList();
        return new Run(best.length(), best.weight(), String.join(" ", forms));
    }
}
