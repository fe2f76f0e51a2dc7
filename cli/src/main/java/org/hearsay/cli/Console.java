package org.hearsay.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Where the program reads and writes, and what is known of it. Text goes out as UTF-8.
 *
 * @param in standard input
 * @param out standard output, unbuffered: whoever writes to it buffers, and hears of failures
 * @param err standard error, for people
 * @param outIsTerminal whether somebody is looking at standard output
 * @param errIsTerminal whether somebody is looking at standard error
 * @param width columns of the terminal, 80 when nobody knows
 * @param takesColour whether surroundings allow colour: no NO_COLOR, and no terminal that calls itself dumb
 */
record Console(
        InputStream in,
        OutputStream out,
        PrintStream err,
        boolean outIsTerminal,
        boolean errIsTerminal,
        int width,
        boolean takesColour) {
    static final int USUAL_WIDTH = 80;
    private static final int LEAST_WIDTH = 30;

    /**
     * The console of this process. The launcher knows best what is a terminal and says so in system properties, since Java
     * can tell only whether input and output are both one.
     */
    static Console ofProcess() {
        return new Console(
                new FileInputStream(FileDescriptor.in),
                new FileOutputStream(FileDescriptor.out),
                new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
                isTerminal("hearsay.out"),
                isTerminal("hearsay.err"),
                width(System.getenv("COLUMNS"), System.getProperty("hearsay.columns")),
                takesColour(System.getenv()));
    }

    private static boolean isTerminal(String property) {
        String told = System.getProperty(property);
        if (told != null) {
            return told.equals("terminal");
        }
        return Optional.ofNullable(System.console())
                .map(java.io.Console::isTerminal)
                .orElse(false);
    }

    /** The first of these that is a number, and not too small to set words in. */
    static int width(@Nullable String... columns) {
        for (String told : columns) {
            if (told != null && told.matches("[1-9][0-9]{0,4}")) {
                return Math.max(LEAST_WIDTH, Integer.parseInt(told));
            }
        }
        return USUAL_WIDTH;
    }

    static boolean takesColour(Map<String, String> environment) {
        UnaryOperator<String> value = name -> environment.getOrDefault(name, "");
        return value.apply("NO_COLOR").isEmpty() && !value.apply("TERM").equals("dumb");
    }

    /** Says one line to people. */
    void say(String line) {
        err.println("hearsay: " + Plain.oneLine(line));
    }
}
