/**
 * The decision on two statements: are they about the same matter, and which position does one take towards the other. In come texts with their
 * vectors, out go probabilities and the features they rest on.
 *
 * <p>Invariants: a decision depends on the two statements and on the tables alone, never on what else the ledger holds, so that the order of
 * arrival cannot matter. No SQL, clock, file or network. All is immutable and thread-safe, {@link org.hearsay.ledger.pairs.Vectors} too.
 */
@NullMarked
package org.hearsay.ledger.pairs;

import org.jspecify.annotations.NullMarked;
