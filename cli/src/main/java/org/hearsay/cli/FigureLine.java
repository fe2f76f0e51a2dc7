package org.hearsay.cli;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.hearsay.actors.Actor;
import org.hearsay.claims.ReportedFigure;
import org.hearsay.figures.Figure;
import org.jspecify.annotations.Nullable;

/** Figures in few words, for people: "14,500+ Putin troops killed (Russia)". Only those that something is said to have happened to. */
final class FigureLine {
    /** More figures than these are counted, not listed. */
    private static final int MOST = 4;

    private FigureLine() {}

    /** The figures on one line; empty when none is worth it. */
    static String of(List<ReportedFigure> figures) {
        List<ReportedFigure> told = figures.stream()
                .filter(figure -> figure.figure().happening() != null)
                .toList();
        String first = told.stream().limit(MOST).map(FigureLine::one).collect(Collectors.joining("; "));
        return told.size() > MOST ? first + "; " + (told.size() - MOST) + " more" : first;
    }

    private static String one(ReportedFigure reported) {
        Figure figure = reported.figure();
        StringBuilder line = new StringBuilder(amount(reported));
        if (reported.counted() != null) {
            line.append(' ').append(Plain.oneLine(reported.counted().text()));
        } else if (figure.unit() == Figure.Unit.PEOPLE) {
            line.append(" people");
        }
        if (figure.happening() != null) {
            line.append(' ').append(figure.happening().label().replace('_', ' '));
        }
        String owner = owner(reported);
        return owner == null
                ? line.toString()
                : line.append(" (").append(owner).append(')').toString();
    }

    private static @Nullable String owner(ReportedFigure reported) {
        Actor owner = reported.owner();
        if (owner != null) {
            return Plain.oneLine(owner.name());
        }
        return reported.owned() == null ? null : Plain.oneLine(reported.owned().text());
    }

    /** A count as a number with its bound; measures, money and shares in the article's words. */
    private static String amount(ReportedFigure reported) {
        Figure figure = reported.figure();
        BigDecimal value = figure.value();
        boolean count = figure.unit() == Figure.Unit.PEOPLE || figure.unit() == Figure.Unit.THINGS;
        if (!count || value == null || value.scale() > 0) {
            return Plain.oneLine(reported.words().text());
        }
        String number = String.format(Locale.ROOT, "%,.0f", value);
        return switch (figure.bound()) {
            case EXACT, BETWEEN -> number;
            case ABOUT -> "~" + number;
            case MORE_THAN, AT_LEAST -> number + "+";
            case LESS_THAN -> "<" + number;
            case AT_MOST -> "≤" + number;
        };
    }
}
