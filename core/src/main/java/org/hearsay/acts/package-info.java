/**
 * What a voice does by saying something: act, negation, certainty and polarity, from a lexicon of cues and their context.
 *
 * <p>In: the text and the spans of one attribution. Out: a {@link org.hearsay.acts.Judgement}. Knows nothing of other attributions.
 */
@NullMarked
package org.hearsay.acts;

import org.jspecify.annotations.NullMarked;
