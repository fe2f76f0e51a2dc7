package org.hearsay.times;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whether the words around a time expression speak of what was or of what is to come. */
final class Tense {
    private final Lexicon lexicon;

    Tense(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * The side that the nearest verb before the expression tells; when there is none in the sentence, the first one after it;
     * null when there is none at all.
     */
    @Nullable
    Direction around(List<Token> tokens, int start, int end) {
        for (int i = start - 1; i >= 0; i--) {
            Direction side = side(tokens, i);
            if (side != null) {
                return side;
            }
        }
        for (int i = end; i < tokens.size(); i++) {
            Direction side = side(tokens, i);
            if (side != null) {
                return side;
            }
        }
        return null;
    }

    /** "agreed to meet": the meeting is to come. */
    private boolean infinitive(List<Token> tokens, int at) {
        boolean verb = at + 1 < tokens.size()
                && tokens.get(at + 1).isWord()
                && !tokens.get(at + 1).capital()
                && !lexicon.has("function", tokens.get(at + 1).form());
        return verb && at > 0 && lexicon.has("open", tokens.get(at - 1).form());
    }

    private @Nullable Direction side(List<Token> tokens, int at) {
        String form = tokens.get(at).form();
        if (lexicon.has("future", form)) {
            return Direction.FUTURE;
        }
        if (lexicon.has("past", form)) {
            return Direction.PAST;
        }
        if (form.equals("to")) {
            return infinitive(tokens, at) ? Direction.FUTURE : null;
        }
        boolean participle = form.endsWith("ed") && form.length() > 4 && !form.endsWith("eed");
        // "to be announced", "being held": what goes before the auxiliary decides.
        boolean passive = at > 0 && lexicon.has("auxiliary", tokens.get(at - 1).form());
        return participle && !passive ? Direction.PAST : null;
    }
}
