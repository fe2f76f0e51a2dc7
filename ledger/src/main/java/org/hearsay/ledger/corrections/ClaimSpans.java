package org.hearsay.ledger.corrections;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.ledger.StoredClaim;
import org.hearsay.text.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Where the words of a claim stand, read from its JSON; pieces that are no spans are left out. */
record ClaimSpans(List<Span> source, List<Span> cue, List<Span> content) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    static ClaimSpans of(StoredClaim claim) {
        JsonNode node = JSON.readTree(claim.json());
        return new ClaimSpans(spans(node, Part.SOURCE), spans(node, Part.CUE), spans(node, Part.CONTENT));
    }

    List<Span> of(Part part) {
        return switch (part) {
            case SOURCE -> source;
            case CUE -> cue;
            case CONTENT -> content;
        };
    }

    private static List<Span> spans(JsonNode claim, Part part) {
        List<Span> spans = new ArrayList<>();
        for (JsonNode pair : claim.path(part.label()).path("spans")) {
            int start = pair.path(0).asInt(-1);
            int end = pair.path(1).asInt(-1);
            if (start >= 0 && end > start) {
                spans.add(new Span(start, end));
            }
        }
        return spans;
    }

    /** Share of the code points under any of these spans that are under both; 0 where there are none. */
    static double overlap(List<Span> ours, List<Span> theirs) {
        long both = 0;
        for (Span our : ours) {
            for (Span their : theirs) {
                both += Math.max(0, Math.min(our.end(), their.end()) - Math.max(our.start(), their.start()));
            }
        }
        long any = length(ours) + length(theirs) - both;
        return any <= 0 ? 0 : (double) both / any;
    }

    private static long length(List<Span> spans) {
        return spans.stream().mapToLong(Span::length).sum();
    }
}
