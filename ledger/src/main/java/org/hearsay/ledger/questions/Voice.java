package org.hearsay.ledger.questions;

import org.hearsay.ledger.StoredClaim.Party;

/** Whose word a claim is: the actor, or what the article calls him where it supports none. */
final class Voice {
    private Voice() {}

    static String id(Party party) {
        return party.actor() == null ? party.text() : party.actor().id();
    }

    static String name(Party party) {
        return party.actor() == null ? party.text() : party.actor().name();
    }
}
