package org.hearsay.bench.corpora;

import org.hearsay.text.Span;

/**
 * A token of a treebank.
 *
 * @param span where it stands in its document's text
 * @param head number of its head in the sentence, from 0; -1 for the root
 * @param relation its relation to the head, subtype included
 * @param misc the last column
 */
public record GoldToken(
        Span span, String form, String lemma, String upos, String xpos, int head, String relation, String misc) {}
