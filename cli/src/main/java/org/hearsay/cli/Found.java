package org.hearsay.cli;

import java.util.List;
import org.hearsay.claims.Claim;

/**
 * What was read in one article, as far as the format asks for it.
 *
 * @param claims its claims
 * @param conllu its sentences in CoNLL-U
 * @param reader program, model and rules that read it, with versions
 */
record Found(List<Claim> claims, String conllu, String reader) {
    /** Nothing asked for. */
    static final Found NOTHING = new Found(List.of(), "", "");
}
