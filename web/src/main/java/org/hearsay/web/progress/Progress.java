package org.hearsay.web.progress;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** How far the reading of articles has come. Told by whoever reads, asked by pages, on any thread. */
public final class Progress {
    private static final int MOST_SKIPPED = 50;

    private Stage stage = Stage.NOTHING;
    private long articles;
    private long claims;
    private long skipped;
    private String words = "";
    private final Deque<String> lines = new ArrayDeque<>();

    /** What goes on. */
    public enum Stage {
        /** Nothing was asked for. */
        NOTHING,
        /** Articles are being read. */
        READING,
        /** All are read. */
        DONE,
        /** It ended before its time. */
        FAILED
    }

    /**
     * How far it has come at one moment.
     *
     * @param articles how many are in the ledger, of those asked for
     * @param claims how many were found in them
     * @param skipped how many documents could not be read
     * @param lines why, of the last of these
     * @param words what is being read, or, at the end, what became of it all; empty when there is nothing to say
     */
    public record State(Stage stage, long articles, long claims, long skipped, List<String> lines, String words) {
        /** Makes the list unchangeable. */
        public State {
            lines = List.copyOf(lines);
        }

        /** Whether articles are still to come. */
        public boolean goesOn() {
            return stage == Stage.READING;
        }
    }

    /** Says that reading begins. */
    public synchronized void begin() {
        stage = Stage.READING;
        notifyAll();
    }

    /** Says how many articles are in the ledger now, and what was read last. */
    public synchronized void step(long itsArticles, long itsClaims, String last) {
        articles = itsArticles;
        claims = itsClaims;
        words = last;
        notifyAll();
    }

    /** Says that a document could not be read, and why. */
    public synchronized void skip(String line) {
        skipped++;
        lines.addLast(line);
        if (lines.size() > MOST_SKIPPED) {
            lines.removeFirst();
        }
        notifyAll();
    }

    /** Says that all is read. */
    public synchronized void end(String summary) {
        stage = Stage.DONE;
        words = summary;
        notifyAll();
    }

    /** Says that reading ended before its time. */
    public synchronized void fail(String why) {
        stage = Stage.FAILED;
        words = why;
        notifyAll();
    }

    /**
     * How far it has come once that is no longer what a visitor knows, or when the time is over.
     *
     * @param known what the visitor knows
     */
    @SuppressWarnings("WaitNotInLoop") // one that wakes for nothing asks again
    public synchronized State after(State known, Duration most) {
        if (now().equals(known)) {
            try {
                wait(most.toMillis());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        return now();
    }

    /** How far it has come now. */
    public synchronized State now() {
        return new State(stage, articles, claims, skipped, List.copyOf(lines), words);
    }
}
