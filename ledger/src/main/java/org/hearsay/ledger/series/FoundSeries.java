package org.hearsay.ledger.series;

import java.util.Map;
import java.util.Objects;
import org.hearsay.ledger.FoundClaim;

/**
 * A series of a ledger, with what it rests on.
 *
 * @param series the points and what they are to one another
 * @param claims the claim that each point stands in
 */
public record FoundSeries(Series series, Map<Count, FoundClaim> claims) {
    /** @throws IllegalArgumentException if a point's claim is missing */
    public FoundSeries {
        claims = Map.copyOf(claims);
        for (Count point : series.points()) {
            if (!claims.containsKey(point)) {
                throw new IllegalArgumentException("no claim " + point.claim());
            }
        }
    }

    /** The claim in which a point of the series stands. */
    public FoundClaim claim(Count point) {
        return Objects.requireNonNull(claims.get(point));
    }
}
