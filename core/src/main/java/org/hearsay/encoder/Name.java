package org.hearsay.encoder;

/**
 * Neighbouring words that name something.
 *
 * @param type what they name
 * @param from first word
 * @param to one past the last word
 */
public record Name(NameType type, int from, int to) {}
