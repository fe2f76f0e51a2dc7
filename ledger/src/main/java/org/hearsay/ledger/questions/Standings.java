package org.hearsay.ledger.questions;

import java.util.List;

/** What is known of the claims that were lined up so far: whom each stands with. */
public interface Standings {
    /** The claims that share a key with this one, itself left out; each once. */
    List<Telling> sharing(Telling telling);

    /** Those of them that stand for a question by now. */
    List<Telling> leading(Telling telling);

    /** Number of the claim that stands for this one's question, its own if it does so itself; 0 if it stands nowhere. */
    long exemplar(long number);

    /**
     * Puts a claim to a question.
     *
     * @param telling which one
     * @param exemplar the claim that stands for the question
     * @param probability that both are about the same
     */
    void stand(Telling telling, Telling exemplar, double probability);
}
