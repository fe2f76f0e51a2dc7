/**
 * Time expressions and their values: dates of any precision, ranges, durations, clock times and sets, in TIMEX3's notation.
 *
 * <p>In: an article and, if known, its day of publication. Out: a list of {@link org.hearsay.times.TimeExpression}, none
 * overlapping another.
 *
 * <p>How: a chart over the tokens of a sentence, filled from a grammar. Words, grammar and holidays are tables of the model; each
 * rule names the operation that makes its meaning. The longest expression at a place wins.
 *
 * <p>Invariants: no value that depends on the day of publication is given without one; what the words leave open is completed by
 * the rules of {@link org.hearsay.times.Completion} and never otherwise; what they said alone stays readable in
 * {@link org.hearsay.times.TimeExpression#timex()}.
 */
@NullMarked
package org.hearsay.times;

import org.jspecify.annotations.NullMarked;
