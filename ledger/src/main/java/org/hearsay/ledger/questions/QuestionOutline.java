package org.hearsay.ledger.questions;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
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
     * @param origin a number that claims of one origin share, and no others
     * @param voice whose word it is; null for the outlet's own voice, and where nobody is named
     * @param own whether it is the outlet's own voice
     * @param outlet who published it; null when unknown
     * @param uri address of its document
     * @param published when, as ISO 8601; null when unknown
     */
    public record Told(
            String claim,
            Position position,
            long origin,
            @Nullable String voice,
            boolean own,
            @Nullable String outlet,
            String uri,
            @Nullable String published) {}

    /** An outline of a question with these claims. */
    public static QuestionOutline of(Question.Summary summary, List<Told> told) {
        Map<Position, Integer> origins = new EnumMap<>(Position.class);
        for (Position position : Position.values()) {
            origins.put(position, origins(told.stream().filter(each -> each.position() == position)));
        }
        return new QuestionOutline(summary.withOrigins(origins(told.stream())), origins, told);
    }

    private static int origins(Stream<Told> told) {
        return (int) told.mapToLong(Told::origin).distinct().count();
    }

    /** How many independent origins the claims of a position have. */
    public int origins(Position position) {
        return origins.getOrDefault(position, 0);
    }
}
