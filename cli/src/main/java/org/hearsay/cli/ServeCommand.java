package org.hearsay.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.hearsay.actors.Gazetteer;
import org.hearsay.ledger.Address;
import org.hearsay.ledger.store.Ledger;
import org.hearsay.web.Server;
import org.hearsay.web.Settings;
import org.hearsay.web.progress.Progress;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/**
 * {@code hearsay serve}: a ledger as pages, until it is interrupted. Articles that are named are read into it while the pages can be used.
 *
 * @param input articles; of none nothing is read
 * @param address the ledger
 * @param settings where to listen
 * @param elsewhere whether any free port does where that one is taken
 */
record ServeCommand(
        InputOptions input,
        Address address,
        Settings settings,
        boolean elsewhere,
        Console console,
        Function<List<Gazetteer>, Extraction.Loaded> loading)
        implements Command {
    /** The letters of "hear" on a telephone. */
    private static final int USUAL_PORT = 4327;

    private static final int TOKEN_BYTES = 20;

    /** The command's place on the command line: names, and the words of its help. */
    static CommandSpec spec() {
        CommandSpec spec = InputOptions.spec("serve", false);
        LedgerOption.add(spec);
        spec.addOption(InputOptions.option("--port", Integer.class, "N")
                .description("Listen on this port; 0 takes any that is free (4327, or any that is free).")
                .build());
        spec.addOption(InputOptions.option("--public", boolean.class, null)
                .description(
                        "Let others on the network in who show a token, which the printed address holds. Put a proxy with HTTPS before it"
                                + " on networks that are not yours.")
                .build());
        spec.addOption(InputOptions.option("--token-file", Path.class, "FILE")
                .description("The token for --public, of 16 characters or more (a new one each time).")
                .build());
        InputOptions.add(spec);
        return spec;
    }

    /** Reads parsed arguments. @throws ParameterException if they make no sense */
    static ServeCommand of(ParseResult parsed, Console console, Function<List<Gazetteer>, Extraction.Loaded> loading) {
        boolean open = parsed.matchedOptionValue("--public", false);
        Path file = parsed.matchedOptionValue("--token-file", null);
        if (file != null && !open) {
            throw InputOptions.wrong(parsed, "--token-file goes with --public");
        }
        int port = parsed.matchedOptionValue("--port", USUAL_PORT);
        try {
            Settings settings = open
                    ? Settings.open(
                            port, file == null ? made() : Files.readString(file).strip())
                    : Settings.local(port);
            return new ServeCommand(
                    InputOptions.of(parsed),
                    LedgerOption.of(parsed),
                    settings,
                    !parsed.hasMatchedOption("--port"),
                    console,
                    loading);
        } catch (IllegalArgumentException e) {
            throw InputOptions.wrong(parsed, String.valueOf(e.getMessage()));
        } catch (IOException e) {
            throw InputOptions.wrong(parsed, "--token-file " + file + " cannot be read");
        }
    }

    private static String made() {
        byte[] bytes = new byte[TOKEN_BYTES];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    @Override
    public ExitCode go() {
        Progress progress = new Progress();
        try (Interruption interruption = new Interruption();
                Ledger ledger = LedgerOption.open(address, console);
                Server server = start(ledger, progress)) {
            console.out().write((server.address() + "\n").getBytes(StandardCharsets.UTF_8));
            console.out().flush();
            ExitCode read = read(ledger, progress);
            return read == ExitCode.INTERRUPTED || read == ExitCode.TERMINATED ? read : await(interruption);
        } catch (Unusable e) {
            console.say(String.valueOf(e.getMessage()));
            return ExitCode.UNUSABLE;
        } catch (IOException e) {
            console.say("cannot serve: " + e.getMessage());
            return ExitCode.UNUSABLE;
        }
    }

    private Server start(Ledger ledger, Progress progress) throws IOException {
        try {
            return start(settings, ledger, progress);
        } catch (IOException e) {
            if (!elsewhere) {
                throw e;
            }
            return start(settings.onAnyPort(), ledger, progress);
        }
    }

    private Server start(Settings its, Ledger ledger, Progress progress) throws IOException {
        return Server.start(
                its,
                ledger,
                progress,
                InstantSource.system(),
                failure -> console.say("the program failed: " + failure + "; please report it"));
    }

    private ExitCode read(Ledger ledger, Progress progress) {
        if (input.paths().isEmpty()) {
            return ExitCode.ALL_READ;
        }
        progress.begin();
        ServedOutput output = new ServedOutput(new LedgerOutput(ledger, false, console), progress);
        ExitCode code = new CommandRun(input, Needed.CLAIMS, true, () -> output, console, loading).go();
        if (code == ExitCode.UNUSABLE) {
            progress.fail("Why stands on the program's standard error.");
        }
        return code;
    }

    /** Waits for somebody to end it. */
    private static ExitCode await(Interruption interruption) {
        try {
            while (interruption.asked() == null) {
                Thread.sleep(Long.MAX_VALUE);
            }
        } catch (InterruptedException e) {
            // That is what was waited for.
        }
        return Objects.requireNonNullElse(interruption.asked(), ExitCode.INTERRUPTED);
    }
}
