package org.hearsay.cli;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.ledger.origins.OriginLink;
import org.hearsay.ledger.questions.Question;
import org.hearsay.ledger.questions.Question.Taken;
import org.hearsay.ledger.questions.Retellings;

/** What is told of the origins of the positions on a question. */
final class OriginNotes {
    private final Retellings retellings;

    OriginNotes(Question question) {
        retellings = new Retellings(question);
    }

    /** Number of the origin of a position, from 1. */
    int number(Taken taken) {
        return retellings.number(taken);
    }

    /** From what a position descends. */
    List<OriginLink> links(Taken taken) {
        return retellings.links(taken);
    }

    /** Positions of a voice in their order, each with its copies. */
    Map<Taken, List<Taken>> withCopies(List<Taken> voice) {
        return retellings.withCopies(voice);
    }

    /** From what a position descends, in a few words. */
    Optional<String> shortly(Taken taken) {
        return links(taken).stream().findFirst().map(OriginNotes::words);
    }

    private static String words(OriginLink link) {
        String how = switch (link.kind()) {
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
