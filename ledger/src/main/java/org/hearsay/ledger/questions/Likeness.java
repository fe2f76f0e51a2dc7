package org.hearsay.ledger.questions;

/** How alike two claims are in some respect, 0 to 1; the same whichever comes first. */
@FunctionalInterface
public interface Likeness {
    double of(Telling one, Telling other);
}
