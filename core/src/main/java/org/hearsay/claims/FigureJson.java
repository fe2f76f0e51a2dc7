package org.hearsay.claims;

import org.hearsay.actors.Actor;
import org.hearsay.figures.Figure;
import org.hearsay.figures.Happening;
import org.jspecify.annotations.Nullable;

/**
 * A figure as JSON: in the claim record, and as a line of its own with what is known of its claim. docs/claim.schema.json describes
 * both.
 */
public final class FigureJson {
    private FigureJson() {}

    /** A figure and its claim on one line, without a line break at its end. */
    public static String line(Claim claim, ReportedFigure figure) {
        try (JsonLine json = new JsonLine()) {
            fields(json, figure);
            ClaimJson.reference(json, claim);
            return json.end();
        }
    }

    /** The fields of a figure, in their order. */
    static void fields(JsonLine json, ReportedFigure reported) {
        Figure figure = reported.figure();
        ClaimJson.words(json, reported.words());
        json.field("value", figure.value());
        json.field("low", figure.low());
        json.field("high", figure.high());
        json.field("bound", figure.bound().label());
        json.field("unit", figure.unit().label());
        json.field("currency", figure.currency());
        json.field("counted", text(reported.counted()));
        json.object("owner", reported.owner(), owner -> owner(json, owner));
        json.field("happening", label(figure.happening()));
        json.object("as_of", reported.asOf(), asOf -> {
            ClaimJson.words(json, asOf.words());
            json.field("value", asOf.value());
        });
        json.field("scope", figure.scope() == null ? null : figure.scope().label());
        json.object("counted_words", reported.counted(), words -> ClaimJson.words(json, words));
        json.object("owner_words", reported.owned(), words -> ClaimJson.words(json, words));
    }

    private static void owner(JsonLine json, Actor owner) {
        json.field("id", owner.id());
        json.field("name", owner.name());
        json.field("country", owner.country());
    }

    private static @Nullable String text(@Nullable Words words) {
        return words == null ? null : words.text();
    }

    private static @Nullable String label(@Nullable Happening happening) {
        return happening == null ? null : happening.label();
    }
}
