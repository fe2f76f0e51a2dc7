package org.hearsay.ledger.questions;

import java.util.List;
import java.util.Locale;
import org.hearsay.acts.Act;
import org.hearsay.acts.Certainty;
import org.hearsay.acts.Judgement;
import org.hearsay.acts.Polarity;
import org.hearsay.ledger.pairs.Statements;
import org.hearsay.ledger.pairs.Vectors;

/** Claims made up for tests, without vectors. */
final class Told {
    private static final Statements STATEMENTS = Statements.load(text -> unit(text.length()));

    private Told() {}

    private static float[] unit(int at) {
        float[] vector = new float[Vectors.SIZE];
        vector[at % vector.length] = 1;
        return vector;
    }

    /** What a voice does in a document by saying something; the number is its place there and makes its id. */
    static Telling of(String document, int order, String voice, String act, String content) {
        return of(document, order, voice, act, Certainty.CERTAIN, Polarity.POSITIVE, content);
    }

    static Telling of(
            String document,
            int order,
            String voice,
            String act,
            Certainty certainty,
            Polarity polarity,
            String content) {
        return new Telling(
                document + "-" + order,
                document,
                order,
                "The " + document,
                null,
                false,
                new Judgement(Act.valueOf(act.toUpperCase(Locale.ROOT)), false, false, certainty, polarity),
                voice,
                voice,
                List.of(),
                STATEMENTS.of(content));
    }
}
