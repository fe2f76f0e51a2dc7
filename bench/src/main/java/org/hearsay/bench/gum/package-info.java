/**
 * Judges the claims read from GUM documents by the attribution relations of their discourse trees. Comes in: relations and claims.
 * Goes out: figures.
 */
@NullMarked
package org.hearsay.bench.gum;

import org.jspecify.annotations.NullMarked;
