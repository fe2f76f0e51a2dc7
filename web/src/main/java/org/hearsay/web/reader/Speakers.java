package org.hearsay.web.reader;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hearsay.ledger.StoredClaim;
import org.hearsay.ledger.StoredClaim.Party;
import org.hearsay.web.words.Links;
import org.jspecify.annotations.Nullable;

/** The voices of an article, numbered as they first speak. */
final class Speakers {
    private static final String NOBODY = "";

    private final Map<String, Speaker> speakers = new LinkedHashMap<>();

    /** @param claims all claims of the article, in order */
    Speakers(List<StoredClaim> claims) {
        for (StoredClaim claim : claims) {
            if (claim.kind().equals("attributed")) {
                speakers.computeIfAbsent(key(claim), key -> speaker(key, claim.source()));
            }
        }
    }

    private Speaker speaker(String key, @Nullable Party source) {
        int number = speakers.size() + 1;
        if (source == null) {
            return new Speaker(number, key, "Nobody named", null);
        }
        return source.actor() == null
                ? new Speaker(number, key, Shown.of(source.text()), null)
                : new Speaker(
                        number,
                        key,
                        Shown.of(source.actor().name()),
                        Links.voice(source.actor().name()));
    }

    private static String key(StoredClaim claim) {
        Party source = claim.source();
        if (source == null) {
            return NOBODY;
        }
        return source.actor() == null ? "=" + source.text() : source.actor().id();
    }

    /** Whose claim it is. */
    Speaker of(StoredClaim attributed) {
        return Objects.requireNonNull(speakers.get(key(attributed)));
    }

    /** All of them, in order. */
    List<Speaker> all() {
        return List.copyOf(speakers.values());
    }
}
