/**
 * Which tellings descend from one another, so that a question can count independent origins instead of articles.
 *
 * <p>In: documents with their claims. Out: an {@link org.hearsay.ledger.origins.OriginLink} from each claim that descends from an earlier telling,
 * with its evidence in words, and the claims of a question in groups of one origin each. Data in, data out: no database, no clock. A claim descends
 * from another
 *
 * <ul>
 *   <li>as a copy or near-copy: its words stand in a passage that its document has in common with the other, word for word or nearly so;
 *   <li>as a quotation: both hold the same words of one voice;
 *   <li>by credit: it is told on the word of another outlet, by the same voice and about the same.
 * </ul>
 *
 * <p>What does not make one origin: two outlets that each tell in words of their own what the same voice said to both. Each of them heard it, or
 * says so, and an analyst who doubts one need not doubt the other; only a copy, shared quotation or credit shows that one leans on the other. Nor
 * does a sentence that an outlet adds to a copied text, nor a copied one whose figures or negation it changed: those are its own. A claim about a
 * quotation ("called her words on “people buying bread” a script") holds words of an origin but is a telling of its own; its link does
 * not join ({@link org.hearsay.ledger.origins.OriginLink#joins}).
 *
 * <p>Invariants: links depend on two documents alone, whichever came first; the first telling is the earliest by publication, undated ones last, then by
 * document id, except that whoever is credited precedes who credits him. What two documents must share to be compared at all depends on each
 * of them alone ({@link org.hearsay.ledger.origins.Sketch}), so that it can be kept in an index.
 */
@NullMarked
package org.hearsay.ledger.origins;

import org.jspecify.annotations.NullMarked;
