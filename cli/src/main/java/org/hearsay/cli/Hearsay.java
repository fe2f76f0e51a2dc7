package org.hearsay.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import org.hearsay.actors.Gazetteer;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** The program {@code hearsay}. */
public final class Hearsay {
    private Hearsay() {}

    /** Runs the program and ends the process with the {@link ExitCode} that tells how it went. */
    public static void main(String[] args) {
        // All is written and closed by now. An orderly exit would run the hook by which the encoder's library frees its
        // memory,
        // and crash where a reader still works on an article that nobody waits for.
        Runtime.getRuntime()
                .halt(run(args, Console.ofProcess(), Extraction::ofModel).code());
    }

    /** Runs the program in this process. */
    static ExitCode run(String[] args, Console console, Function<List<Gazetteer>, Extraction.Loaded> loading) {
        CommandLine commands = Commands.line();
        try {
            ParseResult parsed = commands.parseArgs(args);
            ParseResult last = parsed;
            while (last.hasSubcommand()) {
                last = last.subcommand();
            }
            CommandLine line = last.commandSpec().commandLine();
            if (last.isUsageHelpRequested()) {
                return print(console, line.getUsageMessage(Ansi.OFF));
            }
            if (last.isVersionHelpRequested()) {
                return print(console, Commands.version() + "\n");
            }
            if (line.getCommandSpec().name().equals("correct") || !parsed.hasSubcommand()) {
                console.err().print(line.getUsageMessage(Ansi.OFF));
                return ExitCode.WRONG_USAGE;
            }
            return run(last, console, loading).go();
        } catch (ParameterException e) {
            String command = e.getCommandLine().getCommandSpec().qualifiedName();
            console.say(String.valueOf(e.getMessage()));
            console.say("'" + command + " --help' shows how it is used");
            return ExitCode.WRONG_USAGE;
        }
    }

    private static Command run(
            ParseResult command, Console console, Function<List<Gazetteer>, Extraction.Loaded> loading) {
        return switch (command.commandSpec().name()) {
            case "figures" -> table(command, FiguresTable.TABLE, console, loading);
            case "events" -> table(command, EventsTable.TABLE, console, loading);
            case "add" -> add(AddOptions.of(command), console, loading);
            case "questions" -> QuestionsCommand.of(command, console);
            case "question" -> QuestionCommand.of(command, console);
            case "ask" -> AskCommand.of(command, console);
            case "merge", "split", "position", "actor", "span" -> CorrectCommand.of(command, console);
            case "corrections" -> CorrectionsCommand.of(command, console);
            case "undo" -> CorrectCommand.undo(command, console);
            case "export" -> ExportCommand.of(command, console);
            case "import" -> ImportCommand.of(command, console);
            case "series" -> SeriesCommand.of(command, console);
            case "search" -> SearchCommand.of(command, console);
            case "who" -> WhoCommand.of(command, console);
            case "serve" -> ServeCommand.of(command, console, loading);
            case "forget" -> ForgetCommand.of(command, console);
            default -> read(ReadOptions.of(command), console, loading);
        };
    }

    private static Command read(
            ReadOptions options, Console console, Function<List<Gazetteer>, Extraction.Loaded> loading) {
        return new CommandRun(
                options.input(),
                options.format().needed(),
                options.input().output() != null,
                () -> Outputs.open(options, console),
                console,
                loading);
    }

    private static Command add(
            AddOptions options, Console console, Function<List<Gazetteer>, Extraction.Loaded> loading) {
        return new CommandRun(
                options.input(),
                Needed.CLAIMS,
                !options.list(),
                () -> new LedgerOutput(LedgerOption.open(options.ledger(), console), options.list(), console),
                console,
                loading);
    }

    private static Command table(
            ParseResult command,
            ClaimTable<?> table,
            Console console,
            Function<List<Gazetteer>, Extraction.Loaded> loading) {
        TableOptions options = TableOptions.of(command);
        return new CommandRun(
                options.input(),
                Needed.CLAIMS,
                options.input().output() != null,
                () -> Outputs.open(options, table, console),
                console,
                loading);
    }

    private static ExitCode print(Console console, String text) {
        PrintWriter out = new PrintWriter(console.out(), false, StandardCharsets.UTF_8);
        out.print(text);
        out.flush();
        return ExitCode.ALL_READ;
    }
}
