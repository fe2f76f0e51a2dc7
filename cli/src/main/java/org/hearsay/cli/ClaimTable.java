package org.hearsay.cli;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.actors.Actor;
import org.hearsay.claims.Claim;
import org.hearsay.claims.Words;
import org.hearsay.ledger.sheets.Csv;
import org.hearsay.text.Published;
import org.hearsay.times.TimeExpression;
import org.jspecify.annotations.Nullable;

/**
 * What claims hold of one kind as rows, each with the voice whose word it is; in order of the claims.
 *
 * @param columns what a row says beside its claim
 * @param held what a claim holds of the kind
 * @param json a row as JSON, with what is known of its claim
 */
record ClaimTable<T>(List<Column<T>> columns, Function<Claim, List<T>> held, BiFunction<Claim, T, String> json) {
    /** A column: its name, and what stands in it; null for nothing known. */
    record Column<T>(String name, Function<T, @Nullable Object> value) {}

    private record ClaimColumn(String name, Function<Claim, @Nullable Object> value) {}

    private static final List<ClaimColumn> FIRST = List.of(
            new ClaimColumn("document", claim -> claim.article().uri()),
            new ClaimColumn("outlet", claim -> claim.article().outlet().orElse(null)),
            new ClaimColumn(
                    "published",
                    claim ->
                            claim.article().published().map(Published::toString).orElse(null)),
            new ClaimColumn("paragraph", Claim::paragraph),
            new ClaimColumn("kind", claim -> claim.kind().label()),
            new ClaimColumn("voice", claim -> voice(claim.source())),
            new ClaimColumn("act", claim -> Listing.act(claim.judgement())),
            new ClaimColumn("certainty", claim -> claim.judgement().certainty().label()),
            new ClaimColumn("polarity", claim -> claim.judgement().polarity().label()));

    private static final List<ClaimColumn> LAST =
            List.of(new ClaimColumn("said", ClaimTable::said), new ClaimColumn("claim", Claim::id));

    /** The names of the columns, as a line. */
    String header() {
        return line(Stream.of(
                        FIRST.stream().map(ClaimColumn::name),
                        columns.stream().map(Column::name),
                        LAST.stream().map(ClaimColumn::name))
                .flatMap(names -> names));
    }

    /** What these claims hold, each as a line; nothing where they hold none. */
    String rows(List<Claim> claims, TableFormat format) {
        StringBuilder rows = new StringBuilder();
        for (Claim claim : claims) {
            for (T row : held.apply(claim)) {
                rows.append(
                        switch (format) {
                            case CSV -> line(cells(claim, row));
                            case JSONL -> json.apply(claim, row) + "\n";
                        });
            }
        }
        return rows.toString();
    }

    private Stream<String> cells(Claim claim, T row) {
        return Stream.of(
                        FIRST.stream().map(column -> Csv.cell(column.value().apply(claim))),
                        columns.stream().map(column -> Csv.cell(column.value().apply(row))),
                        LAST.stream().map(column -> Csv.cell(column.value().apply(claim))))
                .flatMap(cells -> cells);
    }

    private static String line(Stream<String> cells) {
        return cells.collect(Collectors.joining(",", "", "\n"));
    }

    /** Who says it: the actor, or the article's words where it supports none. */
    private static @Nullable String voice(Claim.@Nullable Source source) {
        return source == null ? null : name(source.words(), source.actor());
    }

    private static @Nullable String said(Claim claim) {
        return moment(claim.holdings().said());
    }

    /** An actor's name, or the article's words where it supports none. */
    static String name(Words words, @Nullable Actor actor) {
        return actor == null ? words.text() : actor.name();
    }

    /** A time's value, or the article's words where it has none. */
    static @Nullable String moment(@Nullable TimeExpression time) {
        return time == null ? null : time.value() == null ? time.text() : time.value();
    }

    static @Nullable String text(@Nullable Words words) {
        return words == null ? null : words.text();
    }
}
