/**
 * Tokens, lemmas and dependency trees in the scheme of Universal Dependencies for English. Text in, tokens out; the encoder scores them, and
 * its scores come back as trees: every sentence has one root, and every token is reached from it.
 */
@NullMarked
package org.hearsay.syntax;

import org.jspecify.annotations.NullMarked;
