/**
 * What the measures of speed need: articles of a set length, a clock around a reader, the process's memory. Comes in: texts and a
 * reader. Goes out: figures.
 */
@NullMarked
package org.hearsay.bench.speed;

import org.jspecify.annotations.NullMarked;
