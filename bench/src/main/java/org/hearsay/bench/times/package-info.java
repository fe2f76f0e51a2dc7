/** Comparison of time expressions with the annotation of others. */
@NullMarked
package org.hearsay.bench.times;

import org.jspecify.annotations.NullMarked;
