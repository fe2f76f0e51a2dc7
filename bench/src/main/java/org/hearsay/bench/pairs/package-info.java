/** What the measures of pairs of statements need: cached vectors, the training of linear models, clusters and their scores. */
@NullMarked
package org.hearsay.bench.pairs;

import org.jspecify.annotations.NullMarked;
