package org.hearsay.ledger.origins;

import java.util.List;

/**
 * Claims of one origin.
 *
 * @param first id of the first telling among them
 * @param claims ids of all of them, by time of publication
 * @param links why they are one: the links by which they descend from each other, or from a telling outside
 */
public record OriginGroup(String first, List<String> claims, List<OriginLink> links) {
    /** Makes the lists unchangeable. */
    public OriginGroup {
        claims = List.copyOf(claims);
        links = List.copyOf(links);
    }
}
