package org.hearsay.cli;

import java.util.List;
import org.hearsay.ledger.Address;
import org.hearsay.ledger.filter.Field;
import org.hearsay.ledger.filter.Filter;
import org.hearsay.ledger.filter.FilterException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/**
 * What every command that looks for claims in a ledger can be told.
 *
 * @param limit how many claims at most
 */
record SearchOptions(Address ledger, FoundFormat format, int limit, Colour colour) {
    private static final int USUAL_LIMIT = 50;

    /** Adds the filter, in the arguments from this one on, and the options. */
    static void add(CommandSpec spec, int index) {
        add(spec, index, "claim", index == 0);
    }

    /**
     * The same.
     *
     * @param row what is found: "claim"
     * @param required whether the filter must be given
     */
    static void add(CommandSpec spec, int index, String row, boolean required) {
        // "-rain" is a term: not rain.
        spec.parser().unmatchedOptionsArePositionalParams(true).posixClusteredShortOptionsAllowed(false);
        spec.addPositional(PositionalParamSpec.builder()
                .paramLabel("FILTER")
                .index(index + "..*")
                .arity(required ? "1..*" : "0..*")
                .required(required)
                .type(List.class)
                .auxiliaryTypes(String.class)
                .description(
                        "Words, \"phrases\" and terms like act:denies, voice:NAME, since:2022-03, -kind:own;",
                        "docs/filter.md tells them all.")
                .build());
        addOutput(spec, row);
    }

    /** Adds the options that say how what is found is written. */
    static void addOutput(CommandSpec spec, String row) {
        spec.addOption(InputOptions.option("--format", String.class, "FORMAT")
                .description("text, for people (the default); jsonl, one " + row + " a line; csv, a table.")
                .build());
        spec.addOption(InputOptions.option("--limit", Integer.class, "N")
                .description("At most so many " + row + (row.endsWith("s") ? "" : "s") + " (" + USUAL_LIMIT + ").")
                .build());
        spec.addOption(InputOptions.option("--color", String.class, "WHEN")
                .description("Colour in the listing: auto, always or never (auto).")
                .build());
        LedgerOption.add(spec);
    }

    /** Reads parsed arguments. @throws ParameterException if they make no sense */
    static SearchOptions of(ParseResult parsed) {
        int limit = parsed.matchedOptionValue("--limit", USUAL_LIMIT);
        if (limit < 1) {
            throw InputOptions.wrong(parsed, "--limit takes a number above 0, not " + limit);
        }
        return new SearchOptions(
                LedgerOption.of(parsed),
                InputOptions.choice(parsed, "--format", FoundFormat.values(), FoundFormat.TEXT),
                limit,
                InputOptions.choice(parsed, "--color", Colour.values(), Colour.AUTO));
    }

    /** Reads the filter in these arguments. @throws ParameterException if it is none, or asks for questions */
    static Filter filter(ParseResult parsed, List<String> arguments) {
        Filter filter = filterOfQuestions(parsed, arguments);
        if (filter.names(field -> field == Field.CONTESTED)) {
            throw InputOptions.wrong(parsed, "contested: asks for questions, not for claims; leave it out");
        }
        return filter;
    }

    /** The same for questions. @throws ParameterException if it is none */
    static Filter filterOfQuestions(ParseResult parsed, List<String> arguments) {
        for (String argument : arguments) {
            if (argument.startsWith("--")) {
                throw InputOptions.wrong(parsed, "Unknown option: '" + argument + "'");
            }
        }
        try {
            Filter filter = Filter.ofArguments(arguments);
            boolean beside = filter.all().stream()
                    .filter(alternatives -> alternatives.any().size() > 1)
                    .flatMap(alternatives -> alternatives.any().stream())
                    .anyMatch(term -> term.field() == Field.CONTESTED);
            if (beside) {
                throw InputOptions.wrong(parsed, "contested: stands beside OR; give it as a term of its own");
            }
            return filter;
        } catch (FilterException e) {
            throw InputOptions.wrong(parsed, e.getMessage() + "; the filter is: " + String.join(" ", arguments));
        }
    }

    /** How the listing looks. */
    FoundListing listing(Console console, Filter filter) {
        return new FoundListing(
                console.width(), colour.shows(console.outIsTerminal(), console), FoundListing.Hits.of(filter));
    }

    /** How a listing of series looks. */
    SeriesListing series(Console console) {
        return new SeriesListing(console.width(), colour.shows(console.outIsTerminal(), console));
    }

    /** How a listing of corrections looks. */
    CorrectionListing corrections(Console console) {
        return new CorrectionListing(console.width(), colour.shows(console.outIsTerminal(), console));
    }

    /** How a listing of questions looks. */
    QuestionListing questions(Console console, boolean why) {
        return new QuestionListing(console.width(), colour.shows(console.outIsTerminal(), console), why);
    }
}
