package org.hearsay.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.intake.Intake;
import org.hearsay.text.Published;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/**
 * What the user asked of {@code hearsay read}.
 *
 * @param paths files, folders, or "-" for standard input, as given
 * @param output file or, for brat, folder for the results; null for standard output
 * @param outlet outlet of articles that do not name theirs; null when not said
 * @param published publication date of articles that do not give theirs; null when not said
 * @param maxChars longest article to be read, in characters
 * @param nested whether brat files hold attributions inside contents, too
 * @param own whether the listing holds what outlets say in their own voice
 */
record ReadOptions(
        List<String> paths,
        Format format,
        @Nullable Path output,
        @Nullable String outlet,
        @Nullable Published published,
        int maxChars,
        boolean nested,
        boolean own,
        Colour colour) {
    static final int MAX_CHARS = Intake.MAX_CHARS;

    /** The command's place on the command line: names, and the words of its help. */
    static CommandSpec spec() {
        CommandSpec spec = CommandSpec.create().name("read");
        spec.addPositional(PositionalParamSpec.builder()
                .paramLabel("PATH")
                .arity("1..*")
                .required(true)
                .type(List.class)
                .auxiliaryTypes(String.class)
                .description("Files, folders, or - for standard input.")
                .build());
        spec.addOption(option("--format", String.class, "FORMAT")
                .description(
                        "text, a listing for people (the default); jsonl, one claim a line; article, one article a line;"
                                + " brat, annotations and texts in a folder; conllu, sentences with their trees and names.")
                .build());
        spec.addOption(OptionSpec.builder("-o", "--output")
                .paramLabel("FILE|DIR")
                .type(Path.class)
                .description("Where to write; standard output otherwise. With --format brat a folder, made if missing.")
                .build());
        spec.addOption(option("--outlet", String.class, "NAME")
                .description("Outlet of articles that do not name theirs.")
                .build());
        spec.addOption(option("--published", String.class, "DATE")
                .description(
                        "Date of articles that do not give theirs: 2025-03-05, or with time and zone.",
                        "Example: 2025-03-05T09:30:00+01:00")
                .build());
        spec.addOption(option("--max-chars", Integer.class, "N")
                .description("Skip documents longer than this (2000000).")
                .build());
        spec.addOption(option("--own", boolean.class, null)
                .description("List what outlets say in their own voice, too, instead of counting it (text).")
                .build());
        spec.addOption(option("--nested", boolean.class, null)
                .description("Add attributions that stand in another's content (brat).")
                .build());
        spec.addOption(option("--color", String.class, "WHEN")
                .description("auto, always or never (text). auto, the default, heeds NO_COLOR.")
                .build());
        return spec;
    }

    private static OptionSpec.Builder option(String name, Class<?> type, @Nullable String label) {
        OptionSpec.Builder option = OptionSpec.builder(name).type(type);
        return label == null ? option.arity("0") : option.paramLabel(label);
    }

    /** Reads parsed arguments. @throws ParameterException if they contradict each other or make no sense */
    static ReadOptions of(ParseResult parsed) {
        Format format = choice(parsed, "--format", Format.values(), Format.TEXT);
        ReadOptions options = new ReadOptions(
                List.copyOf(parsed.matchedPositionalValue(0, List.<String>of())),
                format,
                parsed.matchedOptionValue("--output", null),
                parsed.matchedOptionValue("--outlet", null),
                published(parsed),
                parsed.matchedOptionValue("--max-chars", MAX_CHARS),
                parsed.matchedOptionValue("--nested", false),
                parsed.matchedOptionValue("--own", false),
                choice(parsed, "--color", Colour.values(), Colour.AUTO));
        options.contradiction().ifPresent(message -> {
            throw new ParameterException(parsed.commandSpec().commandLine(), message);
        });
        return options;
    }

    /** One of these values by its name; picocli would name them in capitals. */
    private static <E extends Enum<E>> E choice(ParseResult parsed, String option, E[] values, E usual) {
        String told = parsed.matchedOptionValue(option, usual.toString());
        return Stream.of(values)
                .filter(value -> value.toString().equals(told.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> {
                    String names = Stream.of(values).map(Enum::toString).collect(Collectors.joining(", "));
                    String message = option + " takes one of " + names + ", not '" + told + "'";
                    return new ParameterException(parsed.commandSpec().commandLine(), message);
                });
    }

    private static @Nullable Published published(ParseResult parsed) {
        String told = parsed.matchedOptionValue("--published", null);
        return told == null
                ? null
                : Published.parse(told)
                        .orElseThrow(() -> new ParameterException(
                                parsed.commandSpec().commandLine(),
                                "--published takes a date like 2025-03-05 or 2025-03-05T09:30:00+01:00, not '" + told
                                        + "'"));
    }

    private Optional<String> contradiction() {
        if (maxChars < 1) {
            return Optional.of("--max-chars takes a number above 0, not " + maxChars);
        }
        if (format == Format.BRAT && output == null) {
            return Optional.of("--format brat writes a folder: name it with -o");
        }
        if (nested && format != Format.BRAT) {
            return Optional.of("--nested goes with --format brat");
        }
        if (own && format != Format.TEXT) {
            return Optional.of("--own goes with --format text");
        }
        return Optional.empty();
    }
}
