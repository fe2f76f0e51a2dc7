package org.hearsay.encoder;

import org.hearsay.text.Span;

/**
 * Words that name something.
 *
 * @param type what they name
 * @param span where they stand in the article
 */
public record Name(NameType type, Span span) {}
