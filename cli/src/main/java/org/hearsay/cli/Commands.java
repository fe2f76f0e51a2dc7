package org.hearsay.cli;

import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/** The command line as a whole, built without reflection so that it starts quickly. */
final class Commands {
    private static final int WIDTH = 100;

    static final String EXIT_CODES =
            "Exit codes: 0 all read, 1 something was skipped, 2 wrong usage, 3 the ledger, model or output could";

    static final String MORE_CODES = "not be used, 130 interrupted.";

    private Commands() {}

    static CommandLine line() {
        CommandSpec hearsay = CommandSpec.create().name("hearsay");
        hearsay.addOption(OptionSpec.builder("--version")
                .versionHelp(true)
                .description("Print the version.")
                .build());
        describe(hearsay)
                .description("Reads news articles and writes down who says what, on whose word.")
                .footer(
                        "",
                        "Start with:",
                        "  hearsay read article.txt",
                        "",
                        "'hearsay read --help' explains its options; 'hearsay figures' and",
                        "'hearsay events' make tables of what claims hold; 'hearsay add' keeps",
                        "articles and their claims in a ledger, where 'hearsay search' and",
                        "'hearsay who' find them.");
        CommandSpec read = ReadOptions.spec();
        describe(read)
                .description(
                        "Reads articles and writes down every claim in them: whose word, through whom, what they do by saying it,"
                                + " and the exact words. In a folder, files ending in .txt, .html, .htm, .xhtml or .jsonl are read.")
                .footer(
                        "",
                        "Examples:",
                        "  The claims in a file, for people:",
                        "    hearsay read article.txt",
                        "  Those in a folder's files, for programs, one a line:",
                        "    hearsay read pages/ --format jsonl -o claims.jsonl",
                        "  Those in a page that another program fetches:",
                        "    curl -s https://example.org/news.html | hearsay read -",
                        "  Those in a plain text, which does not say who published it, and when:",
                        "    hearsay read a.txt --outlet \"Selmar Herald\" --published 2025-03-05",
                        "  Annotations to look at with brat:",
                        "    hearsay read pages/ --format brat -o annotated/",
                        "",
                        "Results go to standard output, everything else to standard error.",
                        EXIT_CODES,
                        MORE_CODES);
        hearsay.addSubcommand("read", read);
        hearsay.addSubcommand("figures", figures());
        hearsay.addSubcommand("events", events());
        LedgerCommands.specs().forEach(spec -> {
            describe(spec);
            spec.subcommands().values().forEach(below -> describe(below.getCommandSpec()));
            hearsay.addSubcommand(spec.name(), spec);
        });
        return new CommandLine(hearsay);
    }

    private static CommandSpec figures() {
        CommandSpec figures = TableOptions.spec("figures", "figure");
        describe(figures)
                .description(
                        "Reads articles and writes down every reported figure in them: the quantity, what is counted, whose it is,"
                                + " what happened to it, as of when, and on whose word. A figure in the outlet's own voice has no"
                                + " voice beside it.")
                .footer(
                        "",
                        "Examples:",
                        "  A table for a spreadsheet:",
                        "    hearsay figures pages/ -o figures.csv",
                        "  For programs, one figure a line, with its words' places:",
                        "    hearsay figures article.txt --format jsonl",
                        "",
                        "Results go to standard output, everything else to standard error.",
                        EXIT_CODES,
                        MORE_CODES);
        return figures;
    }

    private static CommandSpec events() {
        CommandSpec events = TableOptions.spec("events", "event");
        describe(events)
                .description(
                        "Reads articles and writes down every event in them: who did what to whom, where and when, as a PLOVER type"
                                + " and mode with CAMEO's root code, whether it happened, and on whose word. What the outlet tells"
                                + " itself is marked as narrated; what somebody denies stands beside the act 'denies'.")
                .footer(
                        "",
                        "Examples:",
                        "  A table for a spreadsheet:",
                        "    hearsay events pages/ -o events.csv",
                        "  For programs, one event a line, with its words' places:",
                        "    hearsay events article.txt --format jsonl",
                        "",
                        "Results go to standard output, everything else to standard error.",
                        EXIT_CODES,
                        MORE_CODES);
        return events;
    }

    private static UsageMessageSpec describe(CommandSpec spec) {
        // Where terms may begin with a hyphen, "-h" would take all that begin so.
        boolean terms = spec.parser().unmatchedOptionsArePositionalParams();
        spec.addOption((terms ? OptionSpec.builder("--help") : OptionSpec.builder("-h", "--help"))
                .usageHelp(true)
                .description("Print this help.")
                .build());
        return spec.usageMessage().width(WIDTH).sortOptions(false).abbreviateSynopsis(true);
    }

    static String version() {
        String version = Commands.class.getPackage().getImplementationVersion();
        return "hearsay " + (version == null ? "(not packaged)" : version);
    }
}
