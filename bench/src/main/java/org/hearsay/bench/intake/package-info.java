/** Evaluators of the intake: how much of pages' articles it finds, how much else it takes for them, and what it marks as left out. */
@NullMarked
package org.hearsay.bench.intake;

import org.jspecify.annotations.NullMarked;
