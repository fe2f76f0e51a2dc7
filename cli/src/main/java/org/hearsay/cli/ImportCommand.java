package org.hearsay.cli;

import java.io.BufferedReader;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.hearsay.ledger.Address;
import org.hearsay.ledger.EntryLines;
import org.hearsay.ledger.LedgerException;
import org.hearsay.ledger.corrections.Correction;
import org.hearsay.ledger.corrections.CorrectionJson;
import org.hearsay.ledger.store.Ledger;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/**
 * {@code hearsay import}: exports into a ledger.
 *
 * @param files as given; "-" for standard input
 */
record ImportCommand(Address address, List<String> files, Console console) implements Command {
    /** The command's place on the command line: names, and the words of its help. */
    static CommandSpec spec() {
        CommandSpec spec = CommandSpec.create().name("import");
        spec.addPositional(PositionalParamSpec.builder()
                .paramLabel("FILE")
                .arity("1..*")
                .required(true)
                .type(List.class)
                .auxiliaryTypes(String.class)
                .description("Exports, or - for standard input.")
                .build());
        LedgerOption.add(spec);
        return spec;
    }

    /** Reads parsed arguments. @throws ParameterException if they make no sense */
    static ImportCommand of(ParseResult parsed, Console console) {
        return new ImportCommand(
                LedgerOption.of(parsed), List.copyOf(parsed.matchedPositionalValue(0, List.<String>of())), console);
    }

    @Override
    public ExitCode go() {
        try (Interruption interruption = new Interruption();
                Ledger ledger = LedgerOption.open(address, console);
                Progress progress = Progress.of(console, "importing", true)) {
            LedgerBatch batch = new LedgerBatch(ledger);
            Tally tally = new Tally();
            List<Correction> corrections = new ArrayList<>();
            for (String file : files) {
                take(file, batch, corrections, tally, progress, interruption);
            }
            batch.flush();
            int corrected = ledger.corrections().add(corrections);
            progress.end();
            String summary = batch.summary() + (corrected == 0 ? "" : "; " + Tally.count(corrected, "correction"));
            if (interruption.asked() != null) {
                console.say("interrupted; run it again to add the rest; " + summary);
                return Objects.requireNonNull(interruption.asked());
            }
            console.say(summary + tally.leftOut(0));
            return tally.skippedAny() ? ExitCode.SKIPPED : ExitCode.ALL_READ;
        } catch (Unusable | LedgerException e) {
            console.say(String.valueOf(e.getMessage()));
            return ExitCode.UNUSABLE;
        }
    }

    private void take(
            String file,
            LedgerBatch batch,
            List<Correction> corrections,
            Tally tally,
            Progress progress,
            Interruption interruption) {
        try (BufferedReader reader = open(file)) {
            EntryLines lines = new EntryLines(reader);
            Optional<EntryLines.Imported> next = lines.next();
            while (next.isPresent() && interruption.asked() == null) {
                switch (next.get()) {
                    case EntryLines.Whole whole -> batch.add(whole.entry());
                    case EntryLines.CorrectionLine its -> {
                        try {
                            corrections.add(CorrectionJson.parse(its.words()));
                        } catch (IllegalArgumentException e) {
                            skip(file + ":" + its.line(), String.valueOf(e.getMessage()), tally, progress);
                        }
                    }
                    case EntryLines.Refused refused ->
                        skip(file + ":" + refused.line(), refused.reason(), tally, progress);
                }
                progress.step(batch.articles(), batch.claims());
                next = lines.next();
            }
        } catch (NoSuchFileException | InvalidPathException e) {
            skip(file, "no such file; check the path", tally, progress);
        } catch (AccessDeniedException e) {
            skip(file, "may not be read; check its permissions", tally, progress);
        } catch (IOException e) {
            // An interrupt closes what is being read.
            if (interruption.asked() == null) {
                skip(file, "cannot be read; check the file and its disk", tally, progress);
            }
        }
    }

    private void skip(String place, String reason, Tally tally, Progress progress) {
        progress.aside(() -> console.say(place + ": skipped: " + reason));
        tally.skip(reason);
    }

    private BufferedReader open(String file) throws IOException {
        InputStream in = file.equals("-") ? new Unclosed(console.in()) : Files.newInputStream(Path.of(file));
        return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    }

    /** Standard input belongs to the process. */
    private static final class Unclosed extends FilterInputStream {
        Unclosed(InputStream in) {
            super(in);
        }

        @Override
        public void close() {
            // Left open on purpose.
        }
    }
}
