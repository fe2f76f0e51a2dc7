package org.hearsay.syntax;

import org.hearsay.text.Span;

/**
 * A token of a dependency tree.
 *
 * @param span where it stands in the article
 * @param form as written
 * @param lemma as a dictionary has it
 * @param upos universal part of speech
 * @param xpos tag of the Penn Treebank
 * @param head number of its head in the sentence, from 0; {@link #ROOT} for the root
 * @param relation to its head, with subtype ("nsubj:pass")
 * @param joined whether it is written as one word with the token before it, as "n't" in "don't" is
 */
public record Token(
        Span span, String form, String lemma, Upos upos, String xpos, int head, String relation, boolean joined) {
    /** In place of a head, of the root. */
    public static final int ROOT = -1;

    /** The relation without its subtype ("nsubj"). */
    public String universalRelation() {
        int colon = relation.indexOf(':');
        return colon < 0 ? relation : relation.substring(0, colon);
    }

    /** Whether it stands in this relation to its head, whatever the subtype unless one is named. */
    public boolean is(String wanted) {
        return relation.equals(wanted) || universalRelation().equals(wanted);
    }
}
