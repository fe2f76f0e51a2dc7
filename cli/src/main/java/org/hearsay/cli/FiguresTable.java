package org.hearsay.cli;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.hearsay.actors.Actor;
import org.hearsay.claims.FigureJson;
import org.hearsay.claims.ReportedFigure;
import org.hearsay.cli.ClaimTable.Column;
import org.jspecify.annotations.Nullable;

/** The columns of {@code hearsay figures}. */
final class FiguresTable {
    static final ClaimTable<ReportedFigure> TABLE = new ClaimTable<>(
            List.of(
                    new Column<>("figure", figure -> figure.words().text()),
                    new Column<>("value", figure -> number(figure.figure().value())),
                    new Column<>("low", figure -> number(figure.figure().low())),
                    new Column<>("high", figure -> number(figure.figure().high())),
                    new Column<>("bound", figure -> figure.figure().bound().label()),
                    new Column<>("unit", figure -> figure.figure().unit().label()),
                    new Column<>("currency", figure -> figure.figure().currency()),
                    new Column<>("counted", figure -> ClaimTable.text(figure.counted())),
                    new Column<>("owner", FiguresTable::owner),
                    new Column<>("owner_country", figure -> country(figure.owner())),
                    new Column<>("happening", figure -> label(figure.figure().happening())),
                    new Column<>(
                            "as_of",
                            figure -> figure.asOf() == null
                                    ? null
                                    : figure.asOf().words().text()),
                    new Column<>(
                            "as_of_value",
                            figure ->
                                    figure.asOf() == null ? null : figure.asOf().value()),
                    new Column<>("scope", figure -> label(figure.figure().scope())),
                    new Column<>(
                            "start", figure -> figure.words().spans().getFirst().start()),
                    new Column<>(
                            "end", figure -> figure.words().spans().getLast().end())),
            claim -> claim.holdings().figures(),
            FigureJson::line);

    private FiguresTable() {}

    private static @Nullable String owner(ReportedFigure figure) {
        return figure.owned() == null ? null : ClaimTable.name(figure.owned(), figure.owner());
    }

    private static @Nullable String country(@Nullable Actor actor) {
        return actor == null ? null : actor.country();
    }

    private static @Nullable String number(@Nullable BigDecimal number) {
        return number == null ? null : number.toPlainString();
    }

    private static @Nullable String label(@Nullable Enum<?> value) {
        return value == null ? null : value.name().toLowerCase(Locale.ROOT);
    }
}
