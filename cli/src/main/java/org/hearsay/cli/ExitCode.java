package org.hearsay.cli;

/** How a command ended, as the shell sees it. */
enum ExitCode {
    /** All was read, or the reader of the output wanted no more. */
    ALL_READ(0),
    /** Something was skipped, and said so. */
    SKIPPED(1),
    /** The arguments make no sense. */
    WRONG_USAGE(2),
    /** The model, or the place for the results, could not be used. */
    UNUSABLE(3),
    /** Somebody pressed Ctrl-C. */
    INTERRUPTED(130),
    /** The system asked for an end. */
    TERMINATED(143);

    private final int code;

    ExitCode(int code) {
        this.code = code;
    }

    int code() {
        return code;
    }
}
