package org.hearsay.cli;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.actors.Actor;
import org.hearsay.claims.Claim;
import org.hearsay.claims.FigureJson;
import org.hearsay.claims.ReportedFigure;
import org.hearsay.claims.Words;
import org.hearsay.text.Published;
import org.hearsay.times.TimeExpression;
import org.jspecify.annotations.Nullable;

/** The figures of articles as rows, each with the voice whose word it is; in order of the claims. */
final class FiguresTable {
    private record Column(String name, BiFunction<Claim, ReportedFigure, @Nullable Object> value) {}

    private static final List<Column> COLUMNS = List.of(
            new Column("document", (claim, figure) -> claim.article().uri()),
            new Column("outlet", (claim, figure) -> claim.article().outlet().orElse(null)),
            new Column(
                    "published",
                    (claim, figure) ->
                            claim.article().published().map(Published::toString).orElse(null)),
            new Column("paragraph", (claim, figure) -> claim.paragraph()),
            new Column("kind", (claim, figure) -> claim.kind().label()),
            new Column("voice", (claim, figure) -> voice(claim.source())),
            new Column("act", (claim, figure) -> Listing.act(claim.judgement())),
            new Column(
                    "certainty",
                    (claim, figure) -> claim.judgement().certainty().label()),
            new Column(
                    "polarity", (claim, figure) -> claim.judgement().polarity().label()),
            new Column("figure", (claim, figure) -> figure.words().text()),
            new Column("value", (claim, figure) -> number(figure.figure().value())),
            new Column("low", (claim, figure) -> number(figure.figure().low())),
            new Column("high", (claim, figure) -> number(figure.figure().high())),
            new Column("bound", (claim, figure) -> figure.figure().bound().label()),
            new Column("unit", (claim, figure) -> figure.figure().unit().label()),
            new Column("currency", (claim, figure) -> figure.figure().currency()),
            new Column("counted", (claim, figure) -> text(figure.counted())),
            new Column("owner", (claim, figure) -> owner(figure)),
            new Column("owner_country", (claim, figure) -> country(figure.owner())),
            new Column("happening", (claim, figure) -> label(figure.figure().happening())),
            new Column(
                    "as_of",
                    (claim, figure) ->
                            figure.asOf() == null ? null : text(figure.asOf().words())),
            new Column(
                    "as_of_value",
                    (claim, figure) ->
                            figure.asOf() == null ? null : figure.asOf().value()),
            new Column("scope", (claim, figure) -> label(figure.figure().scope())),
            new Column("said", (claim, figure) -> said(claim)),
            new Column(
                    "start",
                    (claim, figure) -> figure.words().spans().getFirst().start()),
            new Column(
                    "end", (claim, figure) -> figure.words().spans().getLast().end()),
            new Column("claim", (claim, figure) -> claim.id()));

    private FiguresTable() {}

    /** The names of the columns, as a line. */
    static String header() {
        return line(COLUMNS.stream().map(Column::name));
    }

    /** Each figure of these claims as a line; without figures, nothing. */
    static String rows(List<Claim> claims, TableFormat format) {
        StringBuilder rows = new StringBuilder();
        for (Claim claim : claims) {
            for (ReportedFigure figure : claim.holdings().figures()) {
                rows.append(
                        switch (format) {
                            case CSV ->
                                line(COLUMNS.stream()
                                        .map(column -> cell(column.value().apply(claim, figure))));
                            case JSONL -> FigureJson.line(claim, figure) + "\n";
                        });
            }
        }
        return rows.toString();
    }

    private static String line(Stream<String> cells) {
        return cells.collect(Collectors.joining(",", "", "\n"));
    }

    /** As RFC 4180 writes it, on one line; what is not known is empty. */
    private static String cell(@Nullable Object value) {
        String plain = value == null ? "" : Plain.oneLine(value.toString());
        boolean quoted = plain.indexOf(',') >= 0 || plain.indexOf('"') >= 0;
        return quoted ? '"' + plain.replace("\"", "\"\"") + '"' : plain;
    }

    /** Who says it: the actor, or the article's words where it supports none. */
    private static @Nullable String voice(Claim.@Nullable Source source) {
        if (source == null) {
            return null;
        }
        Actor actor = source.actor();
        return actor == null ? source.words().text() : actor.name();
    }

    private static @Nullable String owner(ReportedFigure figure) {
        Actor owner = figure.owner();
        return owner == null ? text(figure.owned()) : owner.name();
    }

    private static @Nullable String country(@Nullable Actor actor) {
        return actor == null ? null : actor.country();
    }

    private static @Nullable String text(@Nullable Words words) {
        return words == null ? null : words.text();
    }

    private static @Nullable String number(@Nullable BigDecimal number) {
        return number == null ? null : number.toPlainString();
    }

    private static @Nullable String label(@Nullable Enum<?> value) {
        return value == null ? null : value.name().toLowerCase(Locale.ROOT);
    }

    private static @Nullable String said(Claim claim) {
        TimeExpression said = claim.holdings().said();
        return said == null ? null : said.value() == null ? said.text() : said.value();
    }
}
