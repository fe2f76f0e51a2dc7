package org.hearsay.ledger.sheets;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How something becomes a line of a table.
 *
 * @param <T> what a line tells of
 */
public record Sheet<T>(List<Column<T>> columns) {
    /**
     * A column.
     *
     * @param name as the first line has it
     * @param value what stands in it; null for nothing known
     */
    public record Column<T>(String name, Function<T, @Nullable Object> value) {}

    /** Makes the list unchangeable. */
    public Sheet {
        columns = List.copyOf(columns);
    }

    /** The same with a column more, after the others. */
    public Sheet<T> with(String name, Function<T, @Nullable Object> value) {
        return new Sheet<>(Stream.concat(columns.stream(), Stream.of(new Column<>(name, value)))
                .toList());
    }

    /** The names of the columns, without the end of the line. */
    public String header() {
        return Csv.line(columns.stream().map(Column::name));
    }

    /** A line, without its end. */
    public String line(T row) {
        return Csv.line(columns.stream().map(column -> column.value().apply(row)));
    }

    /** The names of the columns, then a line each, all with their ends. */
    public String text(List<T> rows) {
        return Stream.concat(Stream.of(header()), rows.stream().map(this::line))
                .map(line -> line + "\n")
                .collect(Collectors.joining());
    }
}
