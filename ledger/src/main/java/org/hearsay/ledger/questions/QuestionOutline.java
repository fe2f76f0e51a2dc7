package org.hearsay.ledger.questions;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.ledger.origins.OriginGroup;
import org.jspecify.annotations.Nullable;

/**
 * A question in a list, with what can be told of it without the words of its claims.
 *
 * @param origins how many independent origins the claims of each position have; one that is told for two positions counts for each
 * @param told its claims, by date, undated ones last
 */
public record QuestionOutline(Question.Summary summary, Map<Position, Integer> origins, List<Told> told) {
    /** Makes the collections unchangeable. */
    public QuestionOutline {
        origins = Map.copyOf(origins);
        told = List.copyOf(told);
    }

    /**
     * A claim on a question.
     *
     * @param claim its id
     * @param voice whose word it is; null for the outlet's own voice, and where nobody is named
     * @param own whether it is the outlet's own voice
     * @param outlet who published it; null when unknown
     * @param uri address of its document
     * @param published when, as ISO 8601; null when unknown
     */
    public record Told(
            String claim,
            Position position,
            @Nullable String voice,
            boolean own,
            @Nullable String outlet,
            String uri,
            @Nullable String published) {}

    /** An outline of a question with these claims, of these origins. */
    public static QuestionOutline of(Question.Summary summary, List<Told> told, List<OriginGroup> groups) {
        Map<Position, Integer> origins = new EnumMap<>(Position.class);
        for (Position position : Position.values()) {
            Set<String> its = new HashSet<>();
            told.stream().filter(each -> each.position() == position).forEach(each -> its.add(each.claim()));
            int count = (int) groups.stream()
                    .filter(group -> group.claims().stream().anyMatch(its::contains))
                    .count();
            origins.put(position, count);
        }
        return new QuestionOutline(summary.withOrigins(groups.size()), origins, told);
    }

    /** How many independent origins the claims of a position have. */
    public int origins(Position position) {
        return origins.getOrDefault(position, 0);
    }
}
