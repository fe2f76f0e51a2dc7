package org.hearsay.acts;

import java.util.List;

/**
 * What a content's own first main clause says of certainty and polarity. No parser: the clause is read from left to right, from
 * its first word to the first one that opens another clause after its verb.
 *
 * @param certainty as worded
 * @param polarity as worded
 */
record Wording(Certainty certainty, Polarity polarity) {
    static Wording of(List<Word> content, Vocabulary vocabulary) {
        Clause clause = Clause.main(content, vocabulary);
        Polarity polarity = clause.isNegated() ? Polarity.NEGATIVE : Polarity.POSITIVE;
        return new Wording(clause.isConditional() ? Certainty.UNKNOWN : clause.hedge(), polarity);
    }
}
