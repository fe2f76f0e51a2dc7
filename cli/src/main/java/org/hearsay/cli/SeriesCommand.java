package org.hearsay.cli;

import java.util.List;
import org.hearsay.ledger.filter.Filter;
import org.hearsay.ledger.series.FoundSeries;
import org.hearsay.ledger.series.SeriesJson;
import org.hearsay.ledger.sheets.Sheets;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code hearsay series}: rival and successive counts of one thing in a ledger, by who counts. */
record SeriesCommand(SearchOptions options, Filter filter, Console console) implements Command {
    /** The command's place on the command line: names, and the words of its help. */
    static CommandSpec spec() {
        CommandSpec spec = CommandSpec.create().name("series");
        // Its table has a line a point.
        SearchOptions.add(spec, 0, "series", false);
        return spec;
    }

    /** Reads parsed arguments. @throws ParameterException if they make no sense */
    static SeriesCommand of(ParseResult parsed, Console console) {
        List<String> arguments = parsed.matchedPositionalValue(0, List.of());
        return new SeriesCommand(SearchOptions.of(parsed), SearchOptions.filter(parsed, arguments), console);
    }

    @Override
    public ExitCode go() {
        return FoundOutput.of(options, console, ledger -> {
            List<FoundSeries> series = ledger.series().list(filter, options.limit());
            FoundOutput.print(console, written(series));
            console.say(
                    series.isEmpty()
                            ? "no two figures in the ledger are of one thing"
                                    + (filter.all().isEmpty() ? "" : " in claims that fit " + filter)
                            : series.size() + " series"
                                    + (series.size() == options.limit() ? "; --limit shows more" : ""));
            return ExitCode.ALL_READ;
        });
    }

    private String written(List<FoundSeries> series) {
        return switch (options.format()) {
            case TEXT -> options.series(console).list(series);
            case CSV ->
                Sheets.figures()
                        .text(series.stream()
                                .flatMap(found -> Sheets.of(found).stream())
                                .toList());
            case JSONL -> {
                StringBuilder lines = new StringBuilder();
                series.forEach(its -> lines.append(SeriesJson.line(its)).append('\n'));
                yield lines.toString();
            }
        };
    }
}
