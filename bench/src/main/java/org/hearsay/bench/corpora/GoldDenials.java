package org.hearsay.bench.corpora;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The gold of denials ({@code bench/gold/questions/denials.jsonl}): every form of "deny" in FA-KES. */
public final class GoldDenials {
    private GoldDenials() {}

    /** How the word is used. */
    public enum Sense {
        /** A voice says that something is not so. */
        DENIES,
        /** The same, in a sub-heading. */
        HEADING,
        /** The same, in a link to another article. */
        LINK,
        /** Something is withheld from somebody; no claim. */
        REFUSES
    }

    /**
     * One denial.
     *
     * @param id its name
     * @param place where it stands; the content is empty where the denial has none, and then the words are the cue's
     * @param sense how the word is used
     * @param voice who denies, or null where nobody does
     * @param negated whether it is said that the voice did not deny
     * @param hypothetical whether it is only said that the voice might
     * @param denied the proposition that is denied, in neutral words, or null where there is none
     * @param affirmedBy who affirms it in the same article, "nobody named" where it does not say who; null if nobody does
     */
    public record Denial(
            String id,
            GoldQuestions.Place place,
            Sense sense,
            @Nullable String voice,
            boolean negated,
            boolean hypothetical,
            @Nullable String denied,
            @Nullable String affirmedBy) {}

    /**
     * The denials, by document and place.
     *
     * @param gold the folder of the gold of questions
     */
    public static List<Denial> read(Path gold) {
        return GoldRow.read(gold.resolve("denials.jsonl"), GoldDenials::denial);
    }

    private static Denial denial(GoldRow row) {
        return new Denial(
                row.text("id"),
                GoldQuestions.Place.of(row),
                Sense.valueOf(row.text("sense").toUpperCase(Locale.ROOT)),
                row.textOrNull("voice"),
                row.is("negated"),
                row.is("hypothetical"),
                row.textOrNull("denied"),
                row.textOrNull("affirmed_by"));
    }
}
