package org.hearsay.cli;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import org.hearsay.actors.Gazetteer;
import org.hearsay.intake.Intake;
import org.hearsay.intake.Reading;
import org.hearsay.intake.Readings;
import org.hearsay.text.Article;

/** One run of a command that reads: articles in, their claims handed to an output in the order of the input. */
final class CommandRun implements Command {
    /** Code points that the articles at work may hold together: what bounds memory. */
    private static final int WINDOW = 4_000_000;

    /** Opens the place for the results, when all else is ready. */
    interface Opening {
        /**
         * Opens it.
         *
         * @throws IOException if it cannot be written to; the message says why, without naming it
         */
        Output open() throws IOException;
    }

    private final InputOptions options;
    private final Needed needed;
    private final boolean resultsElsewhere;
    private final Opening opening;
    private final Console console;
    private final Function<List<Gazetteer>, Extraction.Loaded> loading;
    private final Tally tally = new Tally();

    /**
     * @param needed what the results hold of each article
     * @param resultsElsewhere whether the results do not run over the terminal
     * @param opening opens the place for the results
     */
    CommandRun(
            InputOptions options,
            Needed needed,
            boolean resultsElsewhere,
            Opening opening,
            Console console,
            Function<List<Gazetteer>, Extraction.Loaded> loading) {
        this.options = options;
        this.needed = needed;
        this.resultsElsewhere = resultsElsewhere;
        this.opening = opening;
        this.console = console;
        this.loading = loading;
    }

    /** What became of one document. */
    private record Done(Reading reading, Found found, boolean held) {}

    @Override
    public ExitCode go() {
        try (Interruption interruption = new Interruption();
                Output output = opening.open()) {
            return read(output, interruption);
        } catch (Unusable e) {
            console.say(String.valueOf(e.getMessage()));
            return ExitCode.UNUSABLE;
        } catch (IOException e) {
            if (Outputs.isClosedPipe(e)) {
                return ExitCode.ALL_READ;
            }
            String where = options.output() == null ? "" : " to " + options.output();
            console.say("cannot write the results" + where + ": " + e.getMessage());
            return ExitCode.UNUSABLE;
        }
    }

    private ExitCode read(Output output, Interruption interruption) throws IOException {
        Intake intake = new Intake(options.outlet(), options.published(), options.maxChars(), console.in());
        try (Readings readings = intake.read(options.paths());
                Extraction extraction = new Extraction(() -> loading.apply(options.gazetteers()));
                Progress progress = Progress.of(console, "reading", resultsElsewhere);
                InOrder<Reading, Done> work = new InOrder<>(
                        readings,
                        reading -> extract(extraction, output, reading),
                        CommandRun::weight,
                        WINDOW,
                        Runtime.getRuntime().availableProcessors())) {
            for (Optional<Done> done = work.next(); done.isPresent(); done = work.next()) {
                take(done.get(), output, progress);
                if (interruption.asked() != null) {
                    throw new InterruptedException();
                }
            }
            output.complete();
            progress.end();
            console.say(output.summary(tally, needed == Needed.CLAIMS, readings.ignored()));
            return tally.skippedAny() ? ExitCode.SKIPPED : ExitCode.ALL_READ;
        } catch (InterruptedException e) {
            String part = output.keepPart();
            String where = part.isEmpty() ? "" : part + "; ";
            console.say("interrupted; " + where + output.summary(tally, needed == Needed.CLAIMS, 0));
            return Objects.requireNonNullElse(interruption.asked(), ExitCode.INTERRUPTED);
        } catch (ExecutionException e) {
            throw failure(e);
        }
    }

    private static RuntimeException failure(ExecutionException e) {
        if (e.getCause() instanceof Unusable unusable) {
            return unusable;
        }
        return new Unusable("the program failed: " + e.getCause() + "; please report it", e);
    }

    private Done extract(Extraction extraction, Output output, Reading reading) {
        if (!(reading instanceof Reading.Read read) || needed == Needed.NOTHING) {
            return new Done(reading, Found.NOTHING, false);
        }
        try {
            Optional<Article> wanted = output.wanted(read.article());
            return wanted.isEmpty()
                    ? new Done(reading, Found.NOTHING, true)
                    : new Done(new Reading.Read(wanted.get()), extraction.read(wanted.get(), needed), false);
        } catch (Unusable e) {
            throw e;
        } catch (RuntimeException | StackOverflowError e) {
            String what = Plain.oneLine(String.valueOf(e));
            return new Done(
                    new Reading.Skipped(reading.uri(), "error in the program; please report it: " + what),
                    Found.NOTHING,
                    false);
        }
    }

    private static int weight(Reading reading) {
        return reading instanceof Reading.Read read ? read.article().text().length() : 0;
    }

    private void take(Done done, Output output, Progress progress) throws IOException {
        switch (done.reading()) {
            case Reading.Read read -> {
                if (done.held()) {
                    output.held(read.article());
                } else {
                    output.write(read.article(), done.found());
                }
                tally.read(done.found().claims());
            }
            case Reading.Skipped skipped -> {
                progress.aside(() -> console.say(skipped.message()));
                tally.skip(skipped.reason());
                output.skipped(skipped);
            }
        }
        progress.step(tally.articles(), tally.claims());
    }
}
