/**
 * What people correct: questions merged and split, positions, actors and words of claims. A correction is kept apart from what was read, with who made
 * it, when and why, and finds its claims by id or else by their words, so that it outlives a change of the text. Data in, data out: no database, no
 * clock.
 *
 * <p>In: claims with their documents, and lines of JSON. Out: {@link org.hearsay.ledger.corrections.Correction}, and claims and groups of claims as
 * corrected.
 *
 * <p>Invariants: what is undone is kept as undone; corrections apply in the order of their time, then of their ids, so that what is shown depends on
 * the set of claims and corrections, not on their arrival.
 */
@NullMarked
package org.hearsay.ledger.corrections;

import org.jspecify.annotations.NullMarked;
