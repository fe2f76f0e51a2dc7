package org.hearsay.cli;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hearsay.ledger.series.Count;
import org.hearsay.ledger.series.FoundSeries;
import org.hearsay.ledger.series.Range;
import org.jspecify.annotations.Nullable;

/** Series as a table, a line a point. */
final class SeriesTable {
    private record Row(FoundSeries found, Count point) {}

    private record Column(String name, Function<Row, @Nullable Object> value) {}

    private static final List<Column> COLUMNS = List.of(
            new Column("incident", row -> row.found().series().incident()),
            new Column("title", row -> row.found().series().title()),
            new Column("counted", row -> row.point().group()),
            new Column("happening", row -> row.point().happening()),
            new Column("total", row -> row.point().total()),
            new Column("reporter", row -> row.point().reporter().name()),
            new Column("own", row -> row.point().reporter().own()),
            new Column("as_of", row -> row.point().asOf()),
            new Column("figure", row -> row.point().words()),
            new Column("value", row -> number(row.point().range().value())),
            new Column("low", row -> number(row.point().range().low())),
            new Column("high", row -> number(row.point().range().high())),
            new Column("bound", row -> row.point().range().bound()),
            new Column("relations", SeriesTable::relations),
            new Column("content", row -> row.found().claim(row.point()).claim().content()),
            new Column("published", row -> row.found().claim(row.point()).published()),
            new Column("outlet", row -> row.found().claim(row.point()).outlet()),
            new Column("document", row -> row.found().claim(row.point()).uri()),
            new Column(
                    "paragraph", row -> row.found().claim(row.point()).claim().paragraph()),
            new Column("claim", row -> row.point().claim()));

    private SeriesTable() {}

    /** The names of the columns, then a line a point. */
    static String of(List<FoundSeries> series) {
        String header = COLUMNS.stream().map(Column::name).collect(Collectors.joining(",", "", "\n"));
        return series.stream()
                .flatMap(found -> found.series().points().stream().map(point -> line(new Row(found, point))))
                .collect(Collectors.joining("", header, ""));
    }

    private static String line(Row row) {
        return COLUMNS.stream()
                .map(column -> ClaimTable.cell(column.value().apply(row)))
                .collect(Collectors.joining(",", "", "\n"));
    }

    /** What the point is to earlier ones: "raised: at least 17, then 29". */
    private static String relations(Row row) {
        return row.found().series().relations().stream()
                .filter(relation -> relation.later().equals(row.point()))
                .map(relation -> relation.kind().label() + ": " + relation.why())
                .collect(Collectors.joining("; "));
    }

    private static @Nullable String number(@Nullable Double number) {
        return number == null ? null : Range.number(number);
    }
}
