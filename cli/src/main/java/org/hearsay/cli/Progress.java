package org.hearsay.cli;

import java.time.Duration;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.jspecify.annotations.Nullable;

/**
 * How far a long run has come, on standard error. Nothing is shown where nobody looks, where the results themselves run over the
 * terminal, or while the run is short.
 */
final class Progress implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final Console console;
    private final String doing;
    private final boolean wanted;
    private final long start = System.nanoTime();
    private @Nullable ProgressBar bar;

    private Progress(Console console, String doing, boolean wanted) {
        this.console = console;
        this.doing = doing;
        this.wanted = wanted;
    }

    /**
     * @param doing what is done: "reading"
     * @param elsewhere whether results do not run over the terminal
     */
    static Progress of(Console console, String doing, boolean elsewhere) {
        return new Progress(console, doing, console.errIsTerminal() && (elsewhere || !console.outIsTerminal()));
    }

    /** Says that so many articles are done, with so many claims. */
    void step(long articles, long claims) {
        if (bar == null && wanted && System.nanoTime() - start > PATIENCE.toNanos()) {
            bar = new ProgressBarBuilder()
                    .setInitialMax(-1)
                    .setRenderer((state, columns) -> "%s: %s, %s, %d s"
                            .formatted(
                                    doing,
                                    Tally.count(state.getCurrent(), "article"),
                                    state.getExtraMessage(),
                                    Duration.ofNanos(System.nanoTime() - start).toSeconds()))
                    .setConsumer(new ConsoleProgressBarConsumer(console.err(), console.width() - 1))
                    .build();
        }
        if (bar != null) {
            bar.setExtraMessage(Tally.count(claims, "claim"));
            bar.stepTo(articles);
        }
    }

    /** Prints something without tearing the bar. */
    void aside(Runnable printing) {
        if (bar != null) {
            bar.pause();
            console.err().print("\r\u001B[K");
            printing.run();
            bar.resume();
        } else {
            printing.run();
        }
    }

    @Override
    public void close() {
        end();
    }

    /** Takes the bar away: what follows is printed on lines of its own. */
    void end() {
        if (bar != null) {
            bar.close();
            bar = null;
        }
    }
}
