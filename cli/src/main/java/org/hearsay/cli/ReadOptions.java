package org.hearsay.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/**
 * What the user asked of {@code hearsay read}.
 *
 * @param input articles, and where the results go: for brat a folder
 * @param nested whether brat files hold attributions inside contents, too
 * @param own whether the listing holds what outlets say in their own voice
 */
record ReadOptions(InputOptions input, Format format, boolean nested, boolean own, Colour colour) {
    /** The command's place on the command line: names, and the words of its help. */
    static CommandSpec spec() {
        CommandSpec spec = InputOptions.spec(
                "read",
                "text, a listing for people (the default); jsonl, one claim a line; article, one article a line;"
                        + " brat, annotations and texts in a folder; conllu, sentences with their trees and names.");
        spec.addOption(InputOptions.output(
                "FILE|DIR",
                "Where to write; standard output otherwise. With --format brat a folder, made if missing."));
        InputOptions.add(spec);
        spec.addOption(InputOptions.option("--own", boolean.class, null)
                .description("List what outlets say in their own voice, too, instead of counting it (text).")
                .build());
        spec.addOption(InputOptions.option("--nested", boolean.class, null)
                .description("Add attributions that stand in another's content (brat).")
                .build());
        spec.addOption(InputOptions.option("--color", String.class, "WHEN")
                .description("auto, always or never (text). auto, the default, heeds NO_COLOR.")
                .build());
        return spec;
    }

    /** Reads parsed arguments. @throws ParameterException if they contradict each other or make no sense */
    static ReadOptions of(ParseResult parsed) {
        Format format = InputOptions.choice(parsed, "--format", Format.values(), Format.TEXT);
        ReadOptions options = new ReadOptions(
                InputOptions.of(parsed),
                format,
                parsed.matchedOptionValue("--nested", false),
                parsed.matchedOptionValue("--own", false),
                InputOptions.choice(parsed, "--color", Colour.values(), Colour.AUTO));
        if (format == Format.BRAT && options.input().output() == null) {
            throw InputOptions.wrong(parsed, "--format brat writes a folder: name it with -o");
        }
        if (options.nested() && format != Format.BRAT) {
            throw InputOptions.wrong(parsed, "--nested goes with --format brat");
        }
        if (options.own() && format != Format.TEXT) {
            throw InputOptions.wrong(parsed, "--own goes with --format text");
        }
        return options;
    }
}
