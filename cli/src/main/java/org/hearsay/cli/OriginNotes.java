package org.hearsay.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.ledger.origins.OriginLink;
import org.hearsay.ledger.questions.Question;
import org.hearsay.ledger.questions.Question.Taken;

/** What is told of the origins of the positions on a question. */
final class OriginNotes {
    private final Map<String, Integer> numbers;
    private final Map<String, List<OriginLink>> descents;

    OriginNotes(Question question) {
        numbers = question.originNumbers();
        descents = question.descents();
    }

    /** Number of the origin of a position, from 1. */
    int number(Taken taken) {
        return numbers.getOrDefault(taken.claim().id(), 0);
    }

    /** From what a position descends. */
    List<OriginLink> links(Taken taken) {
        return descents.getOrDefault(taken.claim().id(), List.of());
    }

    /** Positions of a voice in their order, each with the later ones that are copies of it, or of a copy, and take the same position. */
    Map<Taken, List<Taken>> withCopies(List<Taken> voice) {
        Map<Taken, List<Taken>> firsts = new LinkedHashMap<>();
        Map<String, Taken> first = new HashMap<>();
        for (Taken taken : voice) {
            Taken its = links(taken).stream()
                    .filter(OriginNotes::isCopy)
                    .flatMap(link -> Stream.ofNullable(first.get(Objects.toString(link.origin()))))
                    .filter(earlier -> earlier.position() == taken.position())
                    .findFirst()
                    .orElse(taken);
            first.putIfAbsent(taken.claim().id(), its);
            List<Taken> copies = firsts.computeIfAbsent(its, _ -> new ArrayList<>());
            if (its != taken) {
                copies.add(taken);
            }
        }
        return firsts;
    }

    private static boolean isCopy(OriginLink link) {
        return switch (link.kind()) {
            case COPY, NEAR_COPY -> true;
            case QUOTATION, CREDIT -> false;
        };
    }

    /** From what a position descends, in a few words: the surest of its links, and of those one to a claim of the question. */
    Optional<String> shortly(Taken taken) {
        return links(taken).stream()
                .min((one, other) -> one.kind() == other.kind()
                        ? Boolean.compare(isOutside(one), isOutside(other))
                        : one.kind().compareTo(other.kind()))
                .map(OriginNotes::words);
    }

    private boolean isOutside(OriginLink link) {
        return !numbers.containsKey(Objects.toString(link.origin()));
    }

    private static String words(OriginLink link) {
        String how =
                switch (link.kind()) {
                    case COPY -> "copy of ";
                    case NEAR_COPY -> "nearly a copy of ";
                    case QUOTATION -> "the same quotation as ";
                    case CREDIT -> "passed on from ";
                };
        return how
                + Stream.of(link.origin(), link.outlet())
                        .flatMap(Stream::ofNullable)
                        .map(Plain::oneLine)
                        .collect(Collectors.joining(" in "));
    }
}
