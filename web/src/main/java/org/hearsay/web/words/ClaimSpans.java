package org.hearsay.web.words;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.ledger.StoredClaim;
import org.hearsay.text.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Where the words of a claim stand in its article's text, in code points. What a claim of another program does not tell is empty.
 *
 * @param source whose word it is
 * @param cue what attributes
 * @param content what is attributed
 */
public record ClaimSpans(List<Span> source, List<Span> cue, List<Span> content) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Makes the lists unchangeable. */
    public ClaimSpans {
        source = List.copyOf(source);
        cue = List.copyOf(cue);
        content = List.copyOf(content);
    }

    /** The spans of a claim. */
    public static ClaimSpans of(StoredClaim claim) {
        JsonNode json = JSON.readTree(claim.json());
        return new ClaimSpans(spans(json, "source"), spans(json, "cue"), spans(json, "content"));
    }

    private static List<Span> spans(JsonNode json, String field) {
        List<Span> spans = new ArrayList<>();
        for (JsonNode span : json.path(field).path("spans")) {
            int start = span.path(0).asInt(-1);
            int end = span.path(1).asInt(-1);
            if (start >= 0 && end > start) {
                spans.add(new Span(start, end));
            }
        }
        return spans;
    }
}
