/**
 * Makes documents for a large ledger out of real ones that were read: copies of a whole collection, in each of which names, numbers, rare words and
 * days are exchanged for others, so that each copy tells of a world of its own, in which as many articles tell of the same as in the real one.
 *
 * <p>In: documents with their claims, a seed, a number. Out: the document of that number. Invariants: the same number gives the same document; every
 * span of a claim lies in the text and holds what the claim says it does.
 */
@NullMarked
package org.hearsay.bench.scale;

import org.jspecify.annotations.NullMarked;
