/**
 * Who did what to whom and where, as PLOVER types and modes, read from dependency trees.
 *
 * <p>Words that tell events stand in {@code event-triggers.tsv} with conditions on what stands around them; types and modes in {@code
 * event-types.tsv}, classes of nouns in {@code event-words.tsv}, and words over an event that say whether it happened in {@code event-scopes.tsv}.
 * Precision comes before recall: without a fitting actor or recipient there is no event, and what is asked, refused or threatened is part of that
 * event and none of its own.
 *
 * <p>Invariants: events are in the text's order of their first words; every span lies in its sentence; time is linear in the sentence but for a
 * fixed number of steps up and down the tree a word.
 */
@NullMarked
package org.hearsay.events;

import org.jspecify.annotations.NullMarked;
