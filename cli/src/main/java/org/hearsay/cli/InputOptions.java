package org.hearsay.cli;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.actors.Gazetteer;
import org.hearsay.intake.Intake;
import org.hearsay.text.Published;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/**
 * What every command that reads articles can be told: which ones, what they do not say of themselves, and where the results go.
 *
 * @param paths files, folders, or "-" for standard input, as given
 * @param output file or folder for the results; null for standard output
 * @param outlet outlet of articles that do not name theirs; null when not said
 * @param published publication date of articles that do not give theirs; null when not said
 * @param gazetteers tables of names, beside those that come with the model
 * @param maxChars longest article to be read, in characters
 */
record InputOptions(
        List<String> paths,
        @Nullable Path output,
        @Nullable String outlet,
        @Nullable Published published,
        List<Gazetteer> gazetteers,
        int maxChars) {

    /** A command of this name that takes paths and the formats described. */
    static CommandSpec spec(String name, String formats) {
        CommandSpec spec = spec(name);
        spec.addOption(
                option("--format", String.class, "FORMAT").description(formats).build());
        return spec;
    }

    /** A command of this name that takes paths. */
    static CommandSpec spec(String name) {
        return spec(name, true);
    }

    /** A command of this name that takes paths, or, if it needs none, may be given some. */
    static CommandSpec spec(String name, boolean needed) {
        CommandSpec spec = CommandSpec.create().name(name);
        spec.addPositional(PositionalParamSpec.builder()
                .paramLabel("PATH")
                .arity(needed ? "1..*" : "0..*")
                .required(needed)
                .type(List.class)
                .auxiliaryTypes(String.class)
                .description("Files, folders, or - for standard input.")
                .build());
        return spec;
    }

    /** Adds the options beside format and output. */
    static void add(CommandSpec spec) {
        spec.addOption(option("--outlet", String.class, "NAME")
                .description("Outlet of articles that do not name theirs.")
                .build());
        spec.addOption(option("--published", String.class, "DATE")
                .description(
                        "Date of articles that do not give theirs: 2025-03-05, or with time and zone.",
                        "Example: 2025-03-05T09:30:00+01:00")
                .build());
        spec.addOption(OptionSpec.builder("--gazetteer")
                .paramLabel("FILE")
                .type(List.class)
                .auxiliaryTypes(Path.class)
                .description(
                        "Table of names to know beside the usual ones; docs/usage.md tells its form. May be repeated.")
                .build());
        spec.addOption(option("--max-chars", Integer.class, "N")
                .description("Skip documents longer than this (2000000).")
                .build());
    }

    static OptionSpec output(String label, String description) {
        return OptionSpec.builder("-o", "--output")
                .paramLabel(label)
                .type(Path.class)
                .description(description)
                .build();
    }

    static OptionSpec.Builder option(String name, Class<?> type, @Nullable String label) {
        OptionSpec.Builder option = OptionSpec.builder(name).type(type);
        return label == null ? option.arity("0") : option.paramLabel(label);
    }

    /** Reads parsed arguments. @throws ParameterException if they make no sense */
    static InputOptions of(ParseResult parsed) {
        int maxChars = parsed.matchedOptionValue("--max-chars", Intake.MAX_CHARS);
        if (maxChars < 1) {
            throw wrong(parsed, "--max-chars takes a number above 0, not " + maxChars);
        }
        return new InputOptions(
                List.copyOf(parsed.matchedPositionalValue(0, List.<String>of())),
                parsed.matchedOptionValue("--output", null),
                parsed.matchedOptionValue("--outlet", null),
                published(parsed),
                gazetteers(parsed),
                maxChars);
    }

    /** One of these values by its name; picocli would name them in capitals. */
    static <E extends Enum<E>> E choice(ParseResult parsed, String option, E[] values, E usual) {
        String told = parsed.matchedOptionValue(option, usual.toString());
        return Stream.of(values)
                .filter(value -> value.toString().equals(told.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> {
                    String names = Stream.of(values).map(Enum::toString).collect(Collectors.joining(", "));
                    return wrong(parsed, option + " takes one of " + names + ", not '" + told + "'");
                });
    }

    /** What is thrown at arguments that make no sense. */
    static ParameterException wrong(ParseResult parsed, String message) {
        return new ParameterException(parsed.commandSpec().commandLine(), message);
    }

    private static @Nullable Published published(ParseResult parsed) {
        String told = parsed.matchedOptionValue("--published", null);
        return told == null
                ? null
                : Published.parse(told)
                        .orElseThrow(() -> wrong(
                                parsed,
                                "--published takes a date like 2025-03-05 or 2025-03-05T09:30:00+01:00, not '" + told
                                        + "'"));
    }

    private static List<Gazetteer> gazetteers(ParseResult parsed) {
        return parsed.matchedOptionValue("--gazetteer", List.<Path>of()).stream()
                .map(file -> gazetteer(parsed, file))
                .toList();
    }

    private static Gazetteer gazetteer(ParseResult parsed, Path file) {
        try {
            return Gazetteer.parse(file.toString(), Files.readString(file));
        } catch (CharacterCodingException e) {
            throw wrong(parsed, "--gazetteer " + file + ": not in UTF-8");
        } catch (NoSuchFileException e) {
            throw wrong(parsed, "--gazetteer " + file + ": no such file");
        } catch (IOException e) {
            throw wrong(parsed, "--gazetteer " + file + " cannot be read: " + e.getMessage());
        } catch (IllegalArgumentException e) {
            throw wrong(parsed, "--gazetteer " + e.getMessage());
        }
    }
}
