package org.hearsay.ledger.questions;

/**
 * Two claims that are about the same proposition, or of which one points to the other ("denied the report").
 *
 * @param first index of a claim
 * @param second index of another, larger than the first
 * @param probability that they are, 0 to 1
 */
record Link(int first, int second, double probability) {}
