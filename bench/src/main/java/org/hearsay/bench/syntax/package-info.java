/**
 * Figures of tokens, tags, trees, lemmas and names. Comes in: gold sentences or names, and what the reader made of the same text. Goes out:
 * counts. Nothing here knows a corpus's files.
 */
@NullMarked
package org.hearsay.bench.syntax;

import org.jspecify.annotations.NullMarked;
