/**
 * Scores to attributions: source, cue and content as spans, the layers inside contents, and the chains that a word took.
 */
@NullMarked
package org.hearsay.attributions;

import org.jspecify.annotations.NullMarked;
