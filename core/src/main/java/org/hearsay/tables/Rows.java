package org.hearsay.tables;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A tab-separated table with the numbers of its lines, so that what is wrong with one can be told. Lines that begin with "#" explain it, the
 * first other line names the columns.
 *
 * @param name the file's name, for messages
 * @param heading names of the columns; empty for a table without any line but comments
 * @param rows those under the heading, in order
 */
public record Rows(String name, List<String> heading, List<Row> rows) {
    /**
     * One row.
     *
     * @param line number of its line in the file, from 1
     * @param cells as many as the heading has, stripped of white space around them
     */
    public record Row(int line, List<String> cells) {}

    /**
     * Reads a table.
     *
     * @throws IllegalArgumentException if a row has too many cells or too few; the message names file and line
     */
    public static Rows of(String name, String content) {
        List<String> heading = List.of();
        List<Row> rows = new ArrayList<>();
        int number = 0;
        for (String line : content.lines().toList()) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            List<String> cells =
                    Arrays.stream(line.split("\t", -1)).map(String::strip).toList();
            if (heading.isEmpty()) {
                heading = cells;
            } else if (cells.size() == heading.size()) {
                rows.add(new Row(number, cells));
            } else {
                throw new IllegalArgumentException(
                        name + ", line " + number + ": " + heading.size() + " cells expected, found " + cells.size());
            }
        }
        return new Rows(name, heading, List.copyOf(rows));
    }
}
