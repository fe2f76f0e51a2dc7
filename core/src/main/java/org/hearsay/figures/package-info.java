/**
 * Quantities, and which of them are reported figures: how many, of what, whose, what happened to them, as of when.
 *
 * <p>Two layers. {@link org.hearsay.figures.Quantities} finds numbers, ranges, percentages, sums of money and measures in any text;
 * {@link org.hearsay.figures.Figures} tells which of an article's quantities are reported, and reads what the sentence says of
 * them. Language stands in the tables whose names begin with "figure-".
 *
 * <p>Invariants: results are in the text's order; the quantities of one kind never overlap; every span lies in the span that was
 * read; time is linear in the text but for runs of number words, which are cut at a fixed length.
 */
@NullMarked
package org.hearsay.figures;

import org.jspecify.annotations.NullMarked;
