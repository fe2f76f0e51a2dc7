package org.hearsay.ledger.filter;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which claims, or questions, are asked for: all of these must hold. The package's comment gives the language.
 *
 * @param all the conditions; none asks for everything
 */
public record Filter(List<Alternatives> all) {
    /** Asks for everything. */
    public static final Filter EVERYTHING = new Filter(List.of());

    /** Makes the list unchangeable. */
    public Filter {
        all = List.copyOf(all);
    }

    /**
     * Terms of which one must hold.
     *
     * @param any at least one
     */
    public record Alternatives(List<Term> any) {
        /** @throws IllegalArgumentException if there is none */
        public Alternatives {
            any = List.copyOf(any);
            if (any.isEmpty()) {
                throw new IllegalArgumentException("alternatives without a term");
            }
        }

        @Override
        public String toString() {
            String joined = any.stream().map(Term::toString).collect(Collectors.joining(" OR "));
            return any.size() == 1 ? joined : "(" + joined + ")";
        }
    }

    /** Reads a filter. @throws FilterException if it is none; the message says where, why and what to do */
    public static Filter parse(String text) {
        return new FilterParser(text).filter();
    }

    /**
     * Reads a filter from the arguments of a command, from which a shell has taken its quotation marks: one that holds blanks, and is not
     * several terms, is one value or one text.
     *
     * @throws FilterException if it is none; the position counts in the arguments joined by blanks
     */
    public static Filter ofArguments(List<String> arguments) {
        return parse(arguments.stream().map(FilterParser::requoted).collect(Collectors.joining(" ")));
    }

    /** The same, with one more condition. */
    public Filter and(Term term) {
        List<Alternatives> more = new ArrayList<>(all);
        more.add(new Alternatives(List.of(term)));
        return new Filter(more);
    }

    /** All terms, in order. */
    public Stream<Term> terms() {
        return all.stream().flatMap(alternatives -> alternatives.any().stream());
    }

    /** Whether a term speaks of this. */
    public boolean names(Predicate<Field> field) {
        return terms().map(Term::field).anyMatch(field);
    }

    /** The canonical text, which {@link #parse} reads as an equal filter. */
    @Override
    public String toString() {
        return all.stream().map(Alternatives::toString).collect(Collectors.joining(" "));
    }
}
