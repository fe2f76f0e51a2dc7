package org.hearsay.cli;

import java.util.List;
import org.hearsay.ledger.filter.Filter;
import org.hearsay.ledger.store.Claims;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code hearsay search}: claims of a ledger, newest first. */
record SearchCommand(SearchOptions options, Filter filter, Console console) implements Command {
    /** The command's place on the command line: names, and the words of its help. */
    static CommandSpec spec() {
        CommandSpec spec = CommandSpec.create().name("search");
        SearchOptions.add(spec, 0);
        return spec;
    }

    /** Reads parsed arguments. @throws ParameterException if they make no sense */
    static SearchCommand of(ParseResult parsed, Console console) {
        List<String> arguments = parsed.matchedPositionalValue(0, List.of());
        return new SearchCommand(SearchOptions.of(parsed), SearchOptions.filter(parsed, arguments), console);
    }

    @Override
    public ExitCode go() {
        return FoundOutput.of(options, console, ledger -> {
            Claims.Page page = ledger.claims().search(filter, options.limit(), null);
            String listing = options.listing(console, filter).byDocument(page.claims());
            FoundOutput.print(console, FoundOutput.lines(options.format(), page.claims(), listing));
            console.say(said(page));
            return ExitCode.ALL_READ;
        });
    }

    private String said(Claims.Page page) {
        if (page.claims().isEmpty()) {
            return "no claim in the ledger fits " + filter;
        }
        String found = Tally.count(page.claims().size(), "claim") + " in "
                + Tally.count(FoundListing.documents(page.claims()), "article");
        return page.next() == null ? found : "the newest " + found + "; --limit shows more";
    }
}
