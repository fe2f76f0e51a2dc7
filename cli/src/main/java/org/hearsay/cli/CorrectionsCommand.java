package org.hearsay.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.hearsay.ledger.Entry;
import org.hearsay.ledger.corrections.Correction;
import org.hearsay.ledger.corrections.CorrectionJson;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/**
 * {@code hearsay corrections}: what people corrected, those that were taken back as well.
 *
 * @param id of a claim or question whose corrections are asked for; empty for all
 */
record CorrectionsCommand(SearchOptions options, String id, Console console) implements Command {
    /** The command's place on the command line, with {@code undo} below it. */
    static CommandSpec spec() {
        CommandSpec spec = CommandSpec.create().name("corrections");
        spec.addPositional(PositionalParamSpec.builder()
                .paramLabel("ID")
                .index("0")
                .required(false)
                .arity("0..1")
                .type(String.class)
                .description("A claim or question, whose corrections are shown; all without it.")
                .build());
        SearchOptions.addOutput(spec, "correction");
        CommandSpec undo = CorrectCommand.signed("undo");
        CorrectCommand.positional(undo, 0, "CORRECTION", "The correction's id.");
        spec.addSubcommand("undo", undo);
        return spec;
    }

    /** Reads parsed arguments. @throws ParameterException if they make no sense */
    static CorrectionsCommand of(ParseResult parsed, Console console) {
        return new CorrectionsCommand(SearchOptions.of(parsed), parsed.matchedPositionalValue(0, ""), console);
    }

    @Override
    public ExitCode go() {
        return FoundOutput.of(options, console, ledger -> {
            List<Correction> all = id.isEmpty()
                    ? ledger.corrections().list()
                    : ledger.corrections().of(id);
            // Lines are what an import reads, so none is left out.
            List<Correction> shown = options.format() == FoundFormat.TEXT
                    ? all.subList(Math.max(0, all.size() - options.limit()), all.size())
                    : all;
            FoundOutput.print(console, written(shown));
            long undone = all.stream().filter(its -> !its.holds()).count();
            console.say((all.isEmpty() ? "no correction" : Tally.count(all.size(), "correction")) + " in the ledger"
                    + (id.isEmpty() ? "" : " of " + Plain.oneLine(id)) + (undone == 0 ? "" : ", " + undone + " undone")
                    + (shown.size() < all.size() ? "; the latest " + shown.size() + "; --limit shows more" : ""));
            return ExitCode.ALL_READ;
        });
    }

    private String written(List<Correction> corrections) {
        return switch (options.format()) {
            case TEXT -> options.corrections(console).list(corrections);
            case CSV -> CorrectionListing.table(corrections);
            case JSONL ->
                corrections.stream().map(CorrectionJson::line).map(Entry::line).collect(Collectors.joining());
        };
    }
}
