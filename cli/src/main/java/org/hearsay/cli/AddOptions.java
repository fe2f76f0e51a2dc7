package org.hearsay.cli;

import org.hearsay.ledger.Address;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/**
 * What the user asked of {@code hearsay add}.
 *
 * @param input articles
 * @param ledger where they go
 * @param list whether each is named once it is in the ledger
 */
record AddOptions(InputOptions input, Address ledger, boolean list) {
    /** The command's place on the command line: names, and the words of its help. */
    static CommandSpec spec() {
        CommandSpec spec = InputOptions.spec("add");
        LedgerOption.add(spec);
        spec.addOption(InputOptions.option("--list", boolean.class, null)
                .description(
                        "Name each article on standard output once it is safe in the ledger, and what changed in new versions.")
                .build());
        InputOptions.add(spec);
        return spec;
    }

    /** Reads parsed arguments. @throws ParameterException if they make no sense */
    static AddOptions of(ParseResult parsed) {
        return new AddOptions(
                InputOptions.of(parsed), LedgerOption.of(parsed), parsed.matchedOptionValue("--list", false));
    }
}
