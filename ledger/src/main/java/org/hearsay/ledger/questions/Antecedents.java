package org.hearsay.ledger.questions;

import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import org.hearsay.ledger.StoredClaim;
import org.hearsay.ledger.StoredClaim.Party;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a denial denies where its content only points to it: "denied the report", "rejected it", "denied responsibility". It is the
 * claim before it in the same article that says something of its own, and by which somebody else takes a side, nearest first, but not the one that tells of the denial; where the content names somebody ("the report of The Washington
 * Post"), a claim that he makes or carries.
 */
final class Antecedents {
    /** Claims before a denial that are looked at. */
    private static final int REACH = 8;

    private static final String DENIES = "denies";

    private final References references = References.load();

    /** Whether a denial's content says no proposition of its own. */
    private boolean points(StoredClaim claim) {
        return claim.stance().act().equals(DENIES) && references.points(claim.content());
    }

    /**
     * Place of the claim that the one at a place denies, in the order of a document's claims; -1 if it says what it denies, or nothing is found.
     *
     * @param sides whether the claim at a place before takes a side: what is only asked or wanted is not denied
     */
    int of(List<StoredClaim> document, int at, IntPredicate sides) {
        StoredClaim denial = document.get(at);
        int nearest = -1;
        if (!points(denial)) {
            return nearest;
        }
        for (int back = at - 1; back >= 0 && back >= at - REACH; back--) {
            StoredClaim before = document.get(back);
            if (before.source() == null
                    || before.id().equals(denial.within())
                    || points(before)
                    || references.pointsAnywhere(before.content())
                    || sameVoice(before.source(), denial.source())
                    || !sides.test(back)) {
                continue;
            }
            if (names(before).anyMatch(name -> denial.content().contains(name))) {
                return back;
            }
            if (nearest < 0) {
                nearest = back;
            }
        }
        return nearest;
    }

    private static Stream<String> names(StoredClaim claim) {
        return Stream.concat(Stream.ofNullable(claim.source()), claim.chain().stream())
                .map(Voice::name);
    }

    private static boolean sameVoice(@Nullable Party one, @Nullable Party other) {
        return one != null && other != null && Voice.id(one).equals(Voice.id(other));
    }
}
