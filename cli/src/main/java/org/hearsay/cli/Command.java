package org.hearsay.cli;

/** A command with all that it was told, ready to go. */
interface Command {
    /** Does the work, and says how it ended. */
    ExitCode go();
}
