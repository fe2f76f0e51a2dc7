package org.hearsay.ledger;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A claim with what is known of the document it stands in.
 *
 * @param claim as it is shown: with voice and words as corrected
 * @param title the document's headline; null for none
 * @param outlet who published it; null when unknown
 * @param published ISO 8601 day or moment; null when unknown
 * @param uri the document's absolute address
 * @param version which text at that address it is, from 1
 * @param corrections what of the claim is not as it was read; its position on a question aside
 */
public record FoundClaim(
        StoredClaim claim,
        @Nullable String title,
        @Nullable String outlet,
        @Nullable String published,
        String uri,
        int version,
        List<Corrected> corrections) {
    /** Makes the list unchangeable. */
    public FoundClaim {
        corrections = List.copyOf(corrections);
    }

    /** The same with what is to be told of its corrections. */
    public FoundClaim with(List<Corrected> its) {
        return new FoundClaim(claim, title, outlet, published, uri, version, its);
    }
}
