package org.hearsay.tables;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A tab-separated table of the model's resources; lines that begin with "#" explain it, the first other line names the columns. */
public final class Table {
    private static final String FOLDER = "/org/hearsay/model/";

    private Table() {}

    /**
     * The rows under the heading, in order, each with as many cells as the heading has; cells are stripped of white space around them.
     *
     * @param name file name, such as {@code cues.tsv}
     * @throws IllegalStateException if the table is missing, or a row has too many cells or too few
     */
    public static List<List<String>> read(String name) {
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

    static List<List<String>> rows(String name, String content) {
        try {
            return Rows.of(name, content).rows().stream().map(Rows.Row::cells).toList();
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }

    /** The values of a cell that holds several, parted by "|"; none for an empty cell. */
    public static List<String> values(String cell) {
        return cell.isEmpty() ? List.of() : List.of(cell.split("\\|", -1));
    }
}
