/**
 * Figures: precision and recall, one-to-one matching, overlap of spans, the soft attribution score of PolNeAR, calibration. Comes in:
 * spans and scores. Goes out: numbers. Nothing here knows a corpus's files or runs the reader.
 */
@NullMarked
package org.hearsay.bench.measures;

import org.jspecify.annotations.NullMarked;
