/**
 * Judges the claims read from a passage by the gold of layered claims: which claims are found, how they stand in one another, who
 * passed them on, how they are labelled. Comes in: gold passages and the claims of their documents. Goes out: figures and examples.
 */
@NullMarked
package org.hearsay.bench.layers;

import org.jspecify.annotations.NullMarked;
