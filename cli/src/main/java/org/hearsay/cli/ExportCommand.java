package org.hearsay.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import org.hearsay.ledger.Address;
import org.hearsay.ledger.Entry;
import org.hearsay.ledger.LedgerException;
import org.hearsay.ledger.corrections.Correction;
import org.hearsay.ledger.corrections.CorrectionJson;
import org.hearsay.ledger.store.Ledger;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/**
 * {@code hearsay export}: all of a ledger as lines.
 *
 * @param output where they go; null for standard output
 */
record ExportCommand(Address address, @Nullable Path output, Console console) implements Command {
    private static final int BUFFER = 1 << 16;

    /** The command's place on the command line: names, and the words of its help. */
    static CommandSpec spec() {
        CommandSpec spec = CommandSpec.create().name("export");
        LedgerOption.add(spec);
        spec.addOption(InputOptions.output("FILE", "Where to write; standard output otherwise."));
        return spec;
    }

    /** Reads parsed arguments. @throws ParameterException if they make no sense */
    static ExportCommand of(ParseResult parsed, Console console) {
        return new ExportCommand(LedgerOption.of(parsed), parsed.matchedOptionValue("--output", null), console);
    }

    @Override
    public ExitCode go() {
        try (Interruption interruption = new Interruption();
                Ledger ledger = LedgerOption.openExisting(address, console);
                OutputStream out = output == null
                        ? new BufferedOutputStream(new Unclosed(console.out()), BUFFER)
                        : AtomicFile.at(output)) {
            return export(ledger, out, interruption);
        } catch (Unusable | LedgerException e) {
            console.say(String.valueOf(e.getMessage()));
            return ExitCode.UNUSABLE;
        } catch (UncheckedIOException e) {
            return unwritable(Objects.requireNonNull(e.getCause()));
        } catch (IOException e) {
            return unwritable(e);
        }
    }

    private ExitCode unwritable(IOException e) {
        if (Outputs.isClosedPipe(e)) {
            return ExitCode.ALL_READ;
        }
        String where = output == null ? "" : " to " + output;
        console.say("cannot write the results" + where + ": " + e.getMessage());
        return ExitCode.UNUSABLE;
    }

    /** What was written so far; whole entries always. */
    private static final class Written {
        private long documents;
        private long claims;
        private long corrections;

        @Override
        public String toString() {
            return "exported " + Tally.count(documents, "document") + " with " + Tally.count(claims, "claim")
                    + (corrections == 0 ? "" : " and " + Tally.count(corrections, "correction"));
        }
    }

    /** Ends the walk through a ledger. */
    private static final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private ExitCode export(Ledger ledger, OutputStream out, Interruption interruption) throws IOException {
        Written written = new Written();
        try (Progress progress = Progress.of(console, "exporting", output != null)) {
            ledger.forEach(entry -> {
                write(entry.lines(), out);
                written.documents++;
                written.claims += entry.claims().size();
                progress.step(written.documents, written.claims);
                if (interruption.asked() != null) {
                    throw new Stopped();
                }
            });
            for (Correction correction : ledger.corrections().list()) {
                write(Entry.line(CorrectionJson.line(correction)), out);
                written.corrections++;
            }
        } catch (Stopped e) {
            out.flush();
            String kept = out instanceof AtomicFile file ? file.keepPart() + "; " : "";
            console.say("interrupted; " + kept + written);
            ExitCode asked = interruption.asked();
            return asked == null ? ExitCode.INTERRUPTED : asked;
        }
        out.flush();
        if (out instanceof AtomicFile file) {
            file.commit();
        }
        console.say(written.toString());
        return ExitCode.ALL_READ;
    }

    private static void write(String lines, OutputStream out) {
        try {
            out.write(lines.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Standard output belongs to the process. */
    private static final class Unclosed extends java.io.FilterOutputStream {
        Unclosed(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
