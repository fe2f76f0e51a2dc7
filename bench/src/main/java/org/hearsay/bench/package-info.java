/**
 * Benchmarks and evaluators of the reader: each public class has a {@code main} that {@code bench/run NAME} starts. What they measure
 * on comes from {@link org.hearsay.bench.corpora}, how they count from {@link org.hearsay.bench.measures}. Nothing here is shipped.
 *
 * <p>Environment, arguments and standard output are touched in {@code main} only.
 */
@NullMarked
package org.hearsay.bench;

import org.jspecify.annotations.NullMarked;
