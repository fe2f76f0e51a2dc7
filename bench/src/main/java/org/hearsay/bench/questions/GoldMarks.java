package org.hearsay.bench.questions;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.bench.corpora.GoldDocuments;
import org.hearsay.bench.corpora.GoldQuestions;
import org.hearsay.bench.questions.ReadDocuments.Read;
import org.hearsay.ledger.StoredClaim;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * What a gold says of claims that were read. A gold claim is found in the read claim of its document whose content shares most characters with
 * its own, at least half of both together (F1).
 */
public final class GoldMarks {
    private static final double ENOUGH = 0.5;

    private final Map<String, Mark> marks = new HashMap<>();
    private int claims;
    private int found;

    /**
     * What the gold says of a claim.
     *
     * @param question the gold question that it stands on; null if it stands on none
     * @param position how it stands there; null with question
     * @param borderline whether it counts neither way
     */
    public record Mark(@Nullable String question, GoldQuestions.@Nullable Position position, boolean borderline) {}

    /** The marks of some documents. */
    public GoldMarks(
            List<GoldQuestions.Question> gold,
            List<GoldQuestions.Outside> outside,
            Map<GoldDocuments.Name, Read> read) {
        for (GoldQuestions.Outside each : outside) {
            StoredClaim at = find(each.place(), read);
            if (at != null) {
                marks.put(at.id(), new Mark(null, null, each.borderline()));
            }
        }
        for (GoldQuestions.Question question : gold) {
            for (GoldQuestions.PositionedClaim claim : question.claims()) {
                claims++;
                StoredClaim at = find(claim.place(), read);
                if (at != null) {
                    found++;
                    marks.put(at.id(), new Mark(question.id(), claim.position(), false));
                }
            }
        }
    }

    private static @Nullable StoredClaim find(GoldQuestions.Place place, Map<GoldDocuments.Name, Read> read) {
        Read document = read.get(place.document());
        StoredClaim best = null;
        double most = ENOUGH;
        for (int i = 0; document != null && i < document.contents().size(); i++) {
            double likeness = likeness(document.contents().get(i), place.content());
            if (likeness > most || (likeness == most && best == null)) {
                best = document.entry().claims().get(i);
                most = likeness;
            }
        }
        return best;
    }

    private static double likeness(List<Span> one, List<Span> other) {
        int shared = 0;
        for (Span a : one) {
            for (Span b : other) {
                shared += Math.max(0, Math.min(a.end(), b.end()) - Math.max(a.start(), b.start()));
            }
        }
        return 2.0 * shared / (length(one) + length(other));
    }

    private static int length(List<Span> spans) {
        return spans.stream().mapToInt(Span::length).sum();
    }

    /** What is said of the claim of an id; empty if nothing is. */
    public Optional<Mark> of(String claim) {
        return Optional.ofNullable(marks.get(claim));
    }

    /** How many claims the gold has. */
    public int claims() {
        return claims;
    }

    /** How many of them were read. */
    public int found() {
        return found;
    }
}
