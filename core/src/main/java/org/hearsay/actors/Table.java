package org.hearsay.actors;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A tab-separated table from the class path: lines that begin with "#" are comments, the first other line names the columns. */
final class Table {
    private static final String FOLDER = "/org/hearsay/model/";

    private Table() {}

    /** The rows under the heading, each with as many fields as the heading has. */
    static List<List<String>> rows(String name) {
        try (InputStream stream = Table.class.getResourceAsStream(FOLDER + name)) {
            if (stream == null) {
                throw new IllegalStateException(
                        "no " + FOLDER + name + " on the class path; add the model-en artifact");
            }
            return read(name, new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<List<String>> read(String name, BufferedReader reader) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        int columns = 0;
        int number = 0;
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            List<String> fields = List.of(line.split("\t", -1));
            if (columns == 0) {
                columns = fields.size();
            } else if (fields.size() == columns) {
                rows.add(fields);
            } else {
                throw new IllegalStateException(
                        name + ", line " + number + ": " + columns + " fields expected, found " + fields.size());
            }
        }
        return rows;
    }

    /** The values of a field that holds several. */
    static List<String> values(String field) {
        return field.isEmpty() ? List.of() : List.of(field.split("\\|", -1));
    }
}
