package org.hearsay.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.actors.Actor;
import org.hearsay.ledger.Address;
import org.hearsay.ledger.LedgerException;
import org.hearsay.ledger.corrections.Correction;
import org.hearsay.ledger.corrections.CorrectionException;
import org.hearsay.ledger.corrections.Part;
import org.hearsay.ledger.corrections.Signed;
import org.hearsay.ledger.questions.Position;
import org.hearsay.ledger.store.Corrections;
import org.hearsay.ledger.store.Ledger;
import org.hearsay.text.Span;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/**
 * {@code hearsay correct …} and {@code hearsay corrections undo}: puts right what was read, or takes that back.
 *
 * @param by who corrects
 * @param why the reason
 * @param done what is said on standard error when it is done
 */
record CorrectCommand(Address address, String by, String why, Work work, String done, Console console)
        implements Command {
    private static final Pattern PLACE = Pattern.compile("([0-9]{1,9})-([0-9]{1,9})");

    /** Corrects something. */
    interface Work {
        Correction in(Corrections corrections, Signed signed);
    }

    /** The command's place on the command line, with those below it. */
    static CommandSpec spec() {
        CommandSpec merge = signed("merge");
        positional(merge, 0, "QUESTION", "The question that is put under the other: its id, or that of a claim on it.");
        positional(merge, 1, "INTO", "The question that stays, likewise.");
        CommandSpec split = signed("split");
        several(split, 0, "CLAIM", "Ids of claims of one question, which make one of their own.");
        CommandSpec position = signed("position");
        positional(position, 0, "CLAIM", "The claim's id, as 'hearsay question' shows it.");
        positional(position, 1, "POSITION", named(Position.values()) + "; aside takes no side.");
        CommandSpec actor = signed("actor");
        positional(actor, 0, "CLAIM", "The claim's id, as 'hearsay question' and 'hearsay search' show it.");
        positional(actor, 1, "NAME", "Whose word it is.");
        actor.addOption(InputOptions.option("--type", String.class, "TYPE")
                .description(
                        "What the actor is: " + types() + ". That of an actor of this name in the ledger, else person.")
                .build());
        actor.addOption(InputOptions.option("--country", String.class, "CODE")
                .description("The actor's country, as two capital letters of ISO 3166-1.")
                .build());
        CommandSpec span = signed("span");
        positional(span, 0, "CLAIM", "The claim's id.");
        positional(span, 1, "PART", "source, cue or content.");
        several(
                span,
                2,
                "WORDS",
                "The words as they stand in the article, each piece an argument; or places like 120-134.");
        CommandSpec correct = CommandSpec.create().name("correct");
        Stream.of(merge, split, position, actor, span).forEach(each -> correct.addSubcommand(each.name(), each));
        return correct;
    }

    /** A command of this name that is told who and why. */
    static CommandSpec signed(String name) {
        CommandSpec spec = CommandSpec.create().name(name);
        spec.addOption(InputOptions.option("--by", String.class, "NAME")
                .required(true)
                .description("Who corrects.")
                .build());
        spec.addOption(InputOptions.option("--why", String.class, "WORDS")
                .required(true)
                .description("For what reason.")
                .build());
        LedgerOption.add(spec);
        return spec;
    }

    static void positional(CommandSpec spec, int index, String label, String description) {
        spec.addPositional(PositionalParamSpec.builder()
                .paramLabel(label)
                .index(String.valueOf(index))
                .required(true)
                .type(String.class)
                .description(description)
                .build());
    }

    private static void several(CommandSpec spec, int index, String label, String description) {
        spec.addPositional(PositionalParamSpec.builder()
                .paramLabel(label)
                .index(index + "..*")
                .arity("1..*")
                .required(true)
                .type(List.class)
                .auxiliaryTypes(String.class)
                .description(description)
                .build());
    }

    private static String named(Position... positions) {
        return Stream.of(positions).map(Position::label).collect(Collectors.joining(", "));
    }

    private static String types() {
        return Stream.of(Actor.Type.values()).map(Actor.Type::label).collect(Collectors.joining(", "));
    }

    /** Reads parsed arguments of {@code correct}. @throws ParameterException if they make no sense */
    static CorrectCommand of(ParseResult parsed, Console console) {
        String first = parsed.commandSpec().name().equals("split") ? "" : parsed.matchedPositionalValue(0, "");
        Work work = switch (parsed.commandSpec().name()) {
            case "merge" -> {
                String into = parsed.matchedPositionalValue(1, "");
                yield (its, signed) -> its.merge(first, into, signed);
            }
            case "split" -> {
                List<String> claims = List.copyOf(parsed.matchedPositionalValue(0, List.<String>of()));
                yield (its, signed) -> its.split(claims, signed);
            }
            case "position" -> {
                Position position = position(parsed);
                yield (its, signed) -> its.position(first, position, signed);
            }
            case "actor" -> actor(parsed, first);
            default -> span(parsed, first);
        };
        return of(parsed, work, "corrected", console);
    }

    /** Reads parsed arguments of {@code corrections undo}. */
    static CorrectCommand undo(ParseResult parsed, Console console) {
        String id = parsed.matchedPositionalValue(0, "");
        return of(parsed, (its, signed) -> its.undo(id, signed), "undone", console);
    }

    private static CorrectCommand of(ParseResult parsed, Work work, String done, Console console) {
        return new CorrectCommand(
                LedgerOption.of(parsed),
                parsed.matchedOptionValue("--by", ""),
                parsed.matchedOptionValue("--why", ""),
                work,
                done,
                console);
    }

    private static Position position(ParseResult parsed) {
        String told = parsed.matchedPositionalValue(1, "");
        return Stream.of(Position.values())
                .filter(its -> its.label().equals(told.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> InputOptions.wrong(
                        parsed, "POSITION is one of " + named(Position.values()) + ", not '" + told + "'"));
    }

    private static Work actor(ParseResult parsed, String claim) {
        String name = parsed.matchedPositionalValue(1, "");
        String type = parsed.matchedOptionValue("--type", null);
        String country = parsed.matchedOptionValue("--country", null);
        if (type != null
                && Stream.of(Actor.Type.values()).noneMatch(its -> its.label().equals(type))) {
            throw InputOptions.wrong(parsed, "--type takes one of " + types() + ", not '" + type + "'");
        }
        if (country != null && !country.matches("[A-Z]{2}")) {
            throw InputOptions.wrong(parsed, "--country takes two capital letters, not '" + country + "'");
        }
        return (its, signed) -> its.actor(claim, name, type, country, signed);
    }

    private static Work span(ParseResult parsed, String claim) {
        String told = parsed.matchedPositionalValue(1, "");
        Part part = Stream.of(Part.values())
                .filter(its -> its.label().equals(told.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(
                        () -> InputOptions.wrong(parsed, "PART is one of source, cue, content, not '" + told + "'"));
        List<String> words = List.copyOf(parsed.matchedPositionalValue(2, List.<String>of()));
        if (!words.stream().allMatch(its -> PLACE.matcher(its).matches())) {
            return (its, signed) -> its.words(claim, part, words, signed);
        }
        List<Span> spans = words.stream().map(its -> place(parsed, its)).toList();
        return (its, signed) -> its.spans(claim, part, spans, signed);
    }

    private static Span place(ParseResult parsed, String told) {
        Matcher matcher = PLACE.matcher(told);
        if (!matcher.matches() || Integer.parseInt(matcher.group(2)) <= Integer.parseInt(matcher.group(1))) {
            throw InputOptions.wrong(parsed, "a place ends behind its start, as in 120-134, not '" + told + "'");
        }
        return new Span(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
    }

    @Override
    public ExitCode go() {
        try (Ledger ledger = LedgerOption.openExisting(address, console)) {
            Signed signed = new Signed(by, InstantSource.system().instant(), why);
            Correction correction = work.in(ledger.corrections(), signed);
            console.out().write((correction.id() + "\n").getBytes(StandardCharsets.UTF_8));
            console.out().flush();
            console.say(done + "; "
                    + (correction.holds()
                            ? "'hearsay corrections undo " + correction.id() + "' takes it back"
                            : "'hearsay corrections' still shows it"));
            return ExitCode.ALL_READ;
        } catch (CorrectionException e) {
            console.say(Plain.oneLine(String.valueOf(e.getMessage())));
            return ExitCode.WRONG_USAGE;
        } catch (Unusable | LedgerException e) {
            console.say(String.valueOf(e.getMessage()));
            return ExitCode.UNUSABLE;
        } catch (IOException e) {
            if (Outputs.isClosedPipe(e)) {
                return ExitCode.ALL_READ;
            }
            console.say("cannot write the results: " + e.getMessage());
            return ExitCode.UNUSABLE;
        }
    }
}
