package org.hearsay.web.downloads;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.text.Span;
import org.hearsay.text.Text;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The places that a claim's record gives. */
final class Spans {
    private Spans() {}

    /** The pieces of a part of a claim that lie in its text, whatever an import may have brought; none where the part is null. */
    static List<Span> of(@Nullable JsonNode part, Text text) {
        List<Span> spans = new ArrayList<>();
        if (part != null) {
            for (JsonNode pair : part.path("spans")) {
                int start = pair.path(0).asInt(-1);
                int end = pair.path(1).asInt(-1);
                if (start >= 0 && end > start && end <= text.length()) {
                    spans.add(new Span(start, end));
                }
            }
        }
        return spans;
    }
}
