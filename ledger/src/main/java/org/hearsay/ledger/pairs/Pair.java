package org.hearsay.ledger.pairs;

import java.util.Locale;

/**
 * What two statements have in common. Shares are of summed weights, 0 to 1; the measures of the first are how much of it the second has.
 *
 * @param cosine of the two vectors; not a number where one has none
 * @param ofFirst share of the first's terms that the second has
 * @param ofSecond the other way round
 * @param namesOfFirst the same of names alone; 0 where there are none
 * @param namesOfSecond the same of the second's names
 * @param wordsOfFirst the same of all other terms: acts and things
 * @param wordsOfSecond the same of the second's
 * @param sharedNames weight of the shared names
 * @param sharedWords weight of the other shared terms
 * @param sharedRare number of shared terms that hardly any document has
 * @param numbersAgree how many numbers are in both
 * @param numbersClash how many of the first's numbers the second lacks, if it has others
 */
public record Pair(
        double cosine,
        double ofFirst,
        double ofSecond,
        double namesOfFirst,
        double namesOfSecond,
        double wordsOfFirst,
        double wordsOfSecond,
        double sharedNames,
        double sharedWords,
        int sharedRare,
        int numbersAgree,
        int numbersClash) {
    /** A term is rare from this weight on: about one in two hundred documents. */
    private static final double RARE = 0.65;

    /** Compares two statements. */
    public static Pair of(Statement first, Statement second) {
        Sums its = Sums.of(first, second);
        Sums others = Sums.of(second, first);
        int agree = 0;
        for (String number : first.numbers()) {
            agree += second.numbers().contains(number) ? 1 : 0;
        }
        int clash = Math.min(first.numbers().size(), second.numbers().size()) - agree;
        return new Pair(
                first.cosine(second),
                share(its.sharedNames + its.sharedWords, its.names + its.words),
                share(others.sharedNames + others.sharedWords, others.names + others.words),
                share(its.sharedNames, its.names),
                share(others.sharedNames, others.names),
                share(its.sharedWords, its.words),
                share(others.sharedWords, others.words),
                its.sharedNames,
                its.sharedWords,
                its.rare,
                agree,
                clash);
    }

    /** Whether both have a vector. */
    public boolean hasCosine() {
        return !Double.isNaN(cosine);
    }

    /** The same as if the statements had no vectors. */
    public Pair withoutCosine() {
        return new Pair(
                Double.NaN,
                ofFirst,
                ofSecond,
                namesOfFirst,
                namesOfSecond,
                wordsOfFirst,
                wordsOfSecond,
                sharedNames,
                sharedWords,
                sharedRare,
                numbersAgree,
                numbersClash);
    }

    private static double share(double part, double whole) {
        return whole > 0 ? part / whole : 0;
    }

    /** What speaks for and against the two being about the same, in words; "names 0.50 and 1.00" are the shares of either's that the other has. */
    public String reasons() {
        String reasons = String.format(
                Locale.ROOT,
                "names %.2f and %.2f, other terms %.2f and %.2f",
                namesOfFirst,
                namesOfSecond,
                wordsOfFirst,
                wordsOfSecond);
        if (numbersAgree + numbersClash > 0) {
            reasons += String.format(Locale.ROOT, ", numbers: %d agree, %d clash", numbersAgree, numbersClash);
        }
        return hasCosine() ? reasons + String.format(Locale.ROOT, ", cosine %.2f", cosine) : reasons;
    }

    /** Share of all terms of both that both have. */
    public double overlap() {
        // with a = |A|, b = |B|, s = |A and B|: s / (a + b - s)
        double shared = sharedNames + sharedWords;
        if (shared == 0) {
            return 0;
        }
        return shared / (shared / ofFirst + shared / ofSecond - shared);
    }

    /** Weights of a statement's terms, all and those that another has, too. */
    private static final class Sums {
        private double names;
        private double words;
        private double sharedNames;
        private double sharedWords;
        private int rare;

        static Sums of(Statement statement, Statement other) {
            Sums sums = new Sums();
            for (Statement.Term each : statement.terms()) {
                sums.add(each, other.has(each.stem()));
            }
            return sums;
        }

        private void add(Statement.Term term, boolean shared) {
            if (term.name()) {
                names += term.weight();
                sharedNames += shared ? term.weight() : 0;
            } else {
                words += term.weight();
                sharedWords += shared ? term.weight() : 0;
            }
            rare += shared && term.weight() >= RARE ? 1 : 0;
        }
    }
}
