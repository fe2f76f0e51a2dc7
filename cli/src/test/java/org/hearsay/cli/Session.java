package org.hearsay.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.hearsay.actors.Gazetteer;

/** A run of the program inside a test: what went in, what came out. */
final class Session {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private byte[] in = {};
    private boolean terminal;
    private boolean colour = true;
    private int width = Console.USUAL_WIDTH;
    private OutputStream to = out;
    private Function<List<Gazetteer>, Extraction.Loaded> model = _ -> new Said();

    Session in(String input) {
        in = input.getBytes(StandardCharsets.UTF_8);
        return this;
    }

    Session onTerminal(int columns) {
        terminal = true;
        width = columns;
        return this;
    }

    Session withoutColour() {
        colour = false;
        return this;
    }

    Session to(OutputStream stream) {
        to = stream;
        return this;
    }

    Session model(Supplier<Extraction.Loaded> loading) {
        model = _ -> loading.get();
        return this;
    }

    int run(Object... args) {
        String[] words = new String[args.length];
        for (int i = 0; i < args.length; i++) {
            words[i] = args[i].toString();
        }
        Console console = new Console(
                new ByteArrayInputStream(in),
                to,
                new PrintStream(err, true, StandardCharsets.UTF_8),
                terminal,
                false,
                width,
                colour);
        return Hearsay.run(words, console, model).code();
    }

    String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    static Path file(Path folder, String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, content);
    }
}
