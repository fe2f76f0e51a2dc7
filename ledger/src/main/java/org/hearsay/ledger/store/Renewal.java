package org.hearsay.ledger.store;

/** Is told how far a ledger of an older form has been brought to the one that this program knows, which takes long where it is large. */
@FunctionalInterface
public interface Renewal {
    /** For whoever does not want to be told. */
    Renewal UNTOLD = (documents, claims) -> {
        // Nobody looks.
    };

    /** So many documents with so many claims are done, of those that are made ready in some respect; each respect begins anew. */
    void step(long documents, long claims);
}
