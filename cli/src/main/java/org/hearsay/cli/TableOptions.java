package org.hearsay.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/**
 * What the user asked of a command that prints a table of what claims hold.
 *
 * @param input articles, and where the results go
 */
record TableOptions(InputOptions input, TableFormat format) {
    /**
     * The command's place on the command line: names, and the words of its help.
     *
     * @param row what a row is about: "figure"
     */
    static CommandSpec spec(String name, String row) {
        CommandSpec spec = InputOptions.spec(
                name, "csv, a table with a line of names above it (the default); jsonl, one %s a line.".formatted(row));
        spec.addOption(InputOptions.output("FILE", "Where to write; standard output otherwise."));
        InputOptions.add(spec);
        return spec;
    }

    /** Reads parsed arguments. @throws ParameterException if they make no sense */
    static TableOptions of(ParseResult parsed) {
        TableFormat format = InputOptions.choice(parsed, "--format", TableFormat.values(), TableFormat.CSV);
        return new TableOptions(InputOptions.of(parsed), format);
    }
}
