package org.hearsay.encoder;

/**
 * Neighbouring words that make one piece of an attribution.
 *
 * @param role what they are
 * @param from first word
 * @param to one past the last word
 */
public record Labelled(Role role, int from, int to) {}
