/**
 * Claims lined up into contested questions: links between claims about the same proposition, matters, questions, and how each claim stands to its
 * question. Data in, data out: no database, no clock.
 *
 * <p>Invariants: the same claims give the same questions in whatever order they come; a claim stands in one question at most.
 */
@NullMarked
package org.hearsay.ledger.questions;

import org.jspecify.annotations.NullMarked;
