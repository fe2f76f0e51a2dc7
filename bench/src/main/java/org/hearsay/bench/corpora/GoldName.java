package org.hearsay.bench.corpora;

import org.hearsay.encoder.NameType;
import org.hearsay.text.Span;

/**
 * A name in a text.
 *
 * @param type what it names
 * @param span where it stands
 */
public record GoldName(NameType type, Span span) {}
