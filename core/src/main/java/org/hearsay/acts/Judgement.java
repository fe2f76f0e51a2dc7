package org.hearsay.acts;

/**
 * What a voice does by one attribution, and how surely.
 *
 * @param act what it does
 * @param negated whether it is said not to have done so ("did not say")
 * @param hypothetical whether it is only said that it might ("would deny")
 * @param certainty how far the voice commits itself to the content
 * @param polarity that of the content's own wording
 */
public record Judgement(Act act, boolean negated, boolean hypothetical, Certainty certainty, Polarity polarity) {}
