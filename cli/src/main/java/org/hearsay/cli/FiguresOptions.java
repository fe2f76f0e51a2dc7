package org.hearsay.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/**
 * What the user asked of {@code hearsay figures}.
 *
 * @param input articles, and where the results go
 */
record FiguresOptions(InputOptions input, TableFormat format) {
    /** The command's place on the command line: names, and the words of its help. */
    static CommandSpec spec() {
        CommandSpec spec = InputOptions.spec(
                "figures", "csv, a table with a line of names above it (the default); jsonl, one figure a line.");
        spec.addOption(InputOptions.output("FILE", "Where to write; standard output otherwise."));
        InputOptions.add(spec);
        return spec;
    }

    /** Reads parsed arguments. @throws ParameterException if they make no sense */
    static FiguresOptions of(ParseResult parsed) {
        TableFormat format = InputOptions.choice(parsed, "--format", TableFormat.values(), TableFormat.CSV);
        return new FiguresOptions(InputOptions.of(parsed), format);
    }
}
