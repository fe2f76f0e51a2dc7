package org.hearsay.ledger;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One version of what stands at an address, without its words.
 *
 * @param id of the document
 * @param number from 1, later ones greater
 * @param title the headline; null for none
 * @param published ISO 8601 day or moment; null when unknown
 * @param added when it came into the ledger
 */
public record Version(
        String id,
        int number,
        @Nullable String title,
        @Nullable String published,
        Instant added) {}
