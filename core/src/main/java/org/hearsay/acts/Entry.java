package org.hearsay.acts;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of the lexicon of cues.
 *
 * @param pattern lemmas in order; "_" stands for up to three words
 * @param kind what the first of them is
 * @param act what a voice does by it
 * @param when conditions that must all hold
 * @param certainty what the cue itself says of certainty, or null for nothing
 * @param unsourced the same where there is no source
 * @param example a sentence with the spans marked in place
 */
record Entry(
        List<String> pattern,
        Kind kind,
        Act act,
        List<Condition> when,
        @Nullable Certainty certainty,
        @Nullable Certainty unsourced,
        String example) {}
