package org.hearsay.times;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** A tab-separated table of the model's resources; lines that begin with "#" explain it, the first other line names the columns. */
final class Table {
    private static final String FOLDER = "/org/hearsay/model/";

    private Table() {}

    /**
     * The rows of a table, each with as many cells as there are columns.
     *
     * @throws IllegalStateException if the table is missing or a row does not fit
     */
    static List<List<String>> read(String name) {
        try (InputStream in = Table.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new IllegalStateException(
                        "the table " + FOLDER + name + " is not on the class path: add the module model-en to it");
            }
            return rows(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the table " + FOLDER + name, e);
        }
    }

    private static List<List<String>> rows(String name, String content) {
        List<List<String>> lines = content.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line ->
                        Arrays.stream(line.split("\t", -1)).map(String::strip).toList())
                .toList();
        int columns = lines.getFirst().size();
        for (List<String> line : lines) {
            if (line.size() != columns) {
                throw new IllegalStateException(name + ": not " + columns + " columns: " + line);
            }
        }
        return lines.subList(1, lines.size());
    }
}
