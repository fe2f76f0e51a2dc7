package org.hearsay.ledger.questions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearsay.ledger.origins.OriginLink;
import org.hearsay.ledger.questions.Question.Taken;

/** The origins of the positions on a question, and which are copies of which. */
public final class Retellings {
    private final Map<String, Integer> numbers;
    private final Map<String, List<OriginLink>> descents;
    private final Map<String, Integer> order = new HashMap<>();

    /** Those of a question. */
    public Retellings(Question question) {
        numbers = question.originNumbers();
        descents = question.descents();
        question.positions().forEach(taken -> order.putIfAbsent(taken.claim().id(), order.size()));
    }

    /** Number of the origin of a position, from 1. */
    public int number(Taken taken) {
        return numbers.getOrDefault(taken.claim().id(), 0);
    }

    /** From what a position descends: copies first, and of one kind the earliest telling; that of an outlet is told once. */
    public List<OriginLink> links(Taken taken) {
        List<OriginLink> all = descents.getOrDefault(taken.claim().id(), List.of());
        return all.stream()
                .filter(link -> link.origin() != null
                        || all.stream()
                                .noneMatch(other -> other.origin() != null
                                        && other.kind() == link.kind()
                                        && Objects.equals(other.outlet(), link.outlet())))
                .sorted(Comparator.comparing(OriginLink::kind).thenComparingInt(this::place))
                .toList();
    }

    /** Where the origin of a link stands on the question; last where it does not. */
    private int place(OriginLink link) {
        return order.getOrDefault(Objects.toString(link.origin()), Integer.MAX_VALUE);
    }

    /** Positions of a voice in their order, each with the later ones that are copies of it, or of a copy, and take the same position. */
    public Map<Taken, List<Taken>> withCopies(List<Taken> voice) {
        Map<Taken, List<Taken>> firsts = new LinkedHashMap<>();
        Map<String, Taken> first = new HashMap<>();
        for (Taken taken : voice) {
            Optional<Taken> earlier = links(taken).stream()
                    .filter(Retellings::isCopy)
                    .flatMap(link -> Stream.ofNullable(first.get(Objects.toString(link.origin()))))
                    .filter(its -> its.position() == taken.position())
                    .findFirst();
            Taken its = earlier.orElse(taken);
            first.putIfAbsent(taken.claim().id(), its);
            List<Taken> copies = firsts.computeIfAbsent(its, _ -> new ArrayList<>());
            earlier.ifPresent(_ -> copies.add(taken));
        }
        return firsts;
    }

    private static boolean isCopy(OriginLink link) {
        return switch (link.kind()) {
            case COPY, NEAR_COPY -> true;
            case QUOTATION, CREDIT -> false;
        };
    }
}
