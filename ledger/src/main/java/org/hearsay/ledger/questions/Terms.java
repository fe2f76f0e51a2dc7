package org.hearsay.ledger.questions;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.ledger.pairs.Statement;
import org.jspecify.annotations.Nullable;

/**
 * The weighted terms of a text, short enough to be kept with every claim. Weights are rounded to hundredths when they are made, so that what is
 * read back compares exactly as it did before.
 */
public final class Terms {
    private static final Countries COUNTRIES = Countries.load();

    /** Weight of a country, in hundredths, by whichever of its names. */
    private static final int COUNTRY = 40;

    private static final char WORD = ':';
    private static final char NAME = '!';

    /** As {@link #toString} writes them; taken apart when first asked for, since most claims that are looked up are never compared whole. */
    private final @Nullable String written;

    /** In the order of stems; null while they are not taken apart. */
    private volatile @Nullable List<Term> terms;

    /** Weights of all terms and of all names; null until asked for. */
    private volatile @Nullable Sums sums;

    private record Sums(int all, int names) {}

    /**
     * A term.
     *
     * @param stem without white space
     * @param weight its rarity in hundredths, 1 to 100
     * @param name whether it belongs to a name
     */
    record Term(String stem, int weight, boolean name) {}

    private Terms(List<Term> terms) {
        this.terms = terms;
        this.written = null;
    }

    private Terms(String written) {
        this.terms = null;
        this.written = written;
    }

    private List<Term> terms() {
        List<Term> known = terms;
        if (known == null) {
            known = parsed(String.valueOf(written));
            terms = known;
        }
        return known;
    }

    /** The terms of a statement. */
    public static Terms of(Statement statement) {
        Map<String, Term> made = new TreeMap<>();
        for (Statement.Term term : statement.terms()) {
            int weight = Math.clamp(Math.round(term.weight() * 100), 1, 100);
            List<String> stems = term.name() ? COUNTRIES.of(term.stem()) : List.of(term.stem());
            for (String stem : stems) {
                int its = COUNTRIES.isCountry(stem) ? COUNTRY : weight;
                made.merge(
                        stem,
                        new Term(stem, its, term.name()),
                        (one, other) ->
                                new Term(stem, Math.max(one.weight(), other.weight()), one.name() || other.name()));
            }
        }
        return new Terms(List.copyOf(made.values()));
    }

    /** Reads what {@link #toString} writes. */
    public static Terms parse(String written) {
        return new Terms(written);
    }

    private static List<Term> parsed(String written) {
        return written.isEmpty()
                ? List.of()
                : Arrays.stream(written.split(" ", -1)).map(Terms::term).toList();
    }

    private static Term term(String written) {
        int mark = Math.max(written.lastIndexOf(WORD), written.lastIndexOf(NAME));
        return new Term(
                written.substring(0, mark),
                Integer.parseInt(written, mark + 1, written.length(), 10),
                written.charAt(mark) == NAME);
    }

    @Override
    public String toString() {
        return terms().stream()
                .map(term -> term.stem() + (term.name() ? NAME : WORD) + term.weight())
                .collect(Collectors.joining(" "));
    }

    int size() {
        return terms().size();
    }

    /** The names with their weights, without those of countries, which too many texts have. */
    Stream<Term> tellingNames() {
        return terms().stream().filter(term -> term.name() && !COUNTRIES.isCountry(term.stem()));
    }

    /** The rarest names, of the same rarity by their stems. */
    Stream<String> rarestNames(int most) {
        return terms().stream()
                .filter(Term::name)
                .sorted(Comparator.comparingInt(Term::weight).reversed().thenComparing(Term::stem))
                .limit(most)
                .map(Term::stem);
    }

    /** The rarest terms, of the same rarity by their stems. */
    Stream<String> rarest(int most, int least) {
        return terms().stream()
                .filter(term -> term.weight() >= least)
                .sorted(Comparator.comparingInt(Term::weight).reversed().thenComparing(Term::stem))
                .limit(most)
                .map(Term::stem);
    }

    /**
     * What two texts share.
     *
     * @param all weight of the shared terms
     * @param names weight of the shared names
     * @param rare number of shared terms that hardly any document has
     * @param ofFirst weight of all terms of the first text
     * @param ofSecond the same of the second
     * @param fewerNames weight of the names of the text that has less of them
     * @param stems the shared stems
     */
    record Shared(int all, int names, int rare, int ofFirst, int ofSecond, int fewerNames, List<String> stems) {
        /** Share of all terms of both that both have, 0 to 1. */
        double overlap() {
            return ratio(all, ofFirst + ofSecond - all);
        }

        /** How much of the text that has less of its own the other has, 0 to 1. */
        double contained() {
            return ratio(all, Math.min(ofFirst, ofSecond));
        }

        /** How much of the other text this one has, 0 to 1. */
        double common() {
            return ratio(all, Math.max(ofFirst, ofSecond));
        }

        /** How much of the names of the text that has less of them the other has, 0 to 1. */
        double namesContained() {
            return ratio(names, fewerNames);
        }

        private static double ratio(int part, int whole) {
            return whole == 0 ? 0 : (double) part / whole;
        }
    }

    /** Of all terms, in hundredths. */
    int weight() {
        return sums().all();
    }

    private int ofNames() {
        return sums().names();
    }

    private Sums sums() {
        Sums known = sums;
        if (known == null) {
            int all = 0;
            int names = 0;
            for (Term term : terms()) {
                all += term.weight();
                names += term.name() ? term.weight() : 0;
            }
            known = new Sums(all, names);
            sums = known;
        }
        return known;
    }

    /** From this weight on a term is in about one of two hundred documents. */
    private static final int RARE = 65;

    Shared shared(Terms other) {
        List<Term> mine = terms();
        List<Term> theirs = other.terms();
        int all = 0;
        int names = 0;
        int rare = 0;
        List<String> stems = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < mine.size() && j < theirs.size()) {
            Term ours = mine.get(i);
            int order = ours.stem().compareTo(theirs.get(j).stem());
            if (order == 0) {
                int its = Math.min(ours.weight(), theirs.get(j).weight());
                all += its;
                names += ours.name() || theirs.get(j).name() ? its : 0;
                rare += its >= RARE ? 1 : 0;
                stems.add(ours.stem());
            }
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return new Shared(all, names, rare, weight(), other.weight(), Math.min(ofNames(), other.ofNames()), stems);
    }
}
