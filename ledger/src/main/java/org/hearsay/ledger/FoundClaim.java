package org.hearsay.ledger;

import org.jspecify.annotations.Nullable;

/**
 * A claim with what is known of the document it stands in.
 *
 * @param title the document's headline; null for none
 * @param outlet who published it; null when unknown
 * @param published ISO 8601 day or moment; null when unknown
 * @param uri the document's absolute address
 * @param version which text at that address it is, from 1
 */
public record FoundClaim(
        StoredClaim claim,
        @Nullable String title,
        @Nullable String outlet,
        @Nullable String published,
        String uri,
        int version) {}
