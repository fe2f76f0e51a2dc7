package org.hearsay.cli;

import java.util.List;
import org.hearsay.claims.Claim;

/**
 * What was read in one article, as far as the format asks for it.
 *
 * @param claims its claims
 * @param conllu its sentences in CoNLL-U
 */
record Found(List<Claim> claims, String conllu) {
    /** Nothing asked for. */
    static final Found NOTHING = new Found(List.of(), "");
}
