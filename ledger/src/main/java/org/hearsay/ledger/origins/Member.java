package org.hearsay.ledger.origins;

import org.jspecify.annotations.Nullable;

/**
 * A claim of a question as far as its origin goes.
 *
 * @param claim its id
 * @param document id of the document that tells it
 * @param published when that was published, as ISO 8601; null when unknown
 * @param sentence in which sentence it stands
 * @param own whether the outlet tells it in its own voice
 * @param voice what the voice is called; null for nobody named
 */
public record Member(
        String claim,
        String document,
        @Nullable String published,
        int sentence,
        boolean own,
        @Nullable String voice) {}
