package org.hearsay.syntax;

import org.hearsay.text.Span;

/**
 * A token of which only the place is known.
 *
 * @param span where it stands in the article
 * @param sentence number of its sentence in the article
 * @param joined whether it is written as one word with the token before it, as "n't" in "don't" is
 */
public record RawToken(Span span, int sentence, boolean joined) {}
