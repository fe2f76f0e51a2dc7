package org.hearsay.web.reader;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.ledger.StoredClaim;
import org.hearsay.text.Span;
import org.hearsay.text.Text;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Where the parts of a claim stand in its article. A span that does not lie in it, as a claim from elsewhere may have, is left out.
 *
 * @param sources of the voice and of those who passed it on
 * @param cue what attributes it; empty in the outlet's own voice
 * @param content what is claimed
 * @param figures of each of its figures, in their order
 * @param times of each of its times, in their order
 * @param named words for somebody, in it or beside it
 */
record ClaimPlaces(
        List<Span> sources,
        List<Span> cue,
        List<Span> content,
        List<List<Span>> figures,
        List<List<Span>> times,
        List<Span> named) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    static ClaimPlaces of(StoredClaim claim, Text text) {
        JsonNode node = JSON.readTree(claim.json());
        List<Span> sources = new ArrayList<>(spans(node.path("source"), text));
        node.path("chain").forEach(carrier -> sources.addAll(spans(carrier, text)));
        List<Span> named = new ArrayList<>(sources);
        for (JsonNode event : node.path("events")) {
            event.path("actors").forEach(its -> named.addAll(spans(its, text)));
            event.path("recipients").forEach(its -> named.addAll(spans(its, text)));
        }
        node.path("figures").forEach(figure -> {
            named.addAll(spans(figure.path("owner_words"), text));
            named.addAll(spans(figure.path("counted_words"), text));
        });
        return new ClaimPlaces(
                sources,
                spans(node.path("cue"), text),
                spans(node.path("content"), text),
                each(node.path("figures"), text),
                each(node.path("times"), text),
                named);
    }

    private static List<List<Span>> each(JsonNode list, Text text) {
        List<List<Span>> all = new ArrayList<>();
        list.forEach(its -> all.add(spans(its, text)));
        return all;
    }

    private static List<Span> spans(JsonNode words, Text text) {
        List<Span> spans = new ArrayList<>();
        for (JsonNode span : words.path("spans")) {
            int start = span.path(0).asInt(-1);
            int end = span.path(1).asInt(-1);
            if (0 <= start && start < end && end <= text.length()) {
                spans.add(new Span(start, end));
            }
        }
        return spans;
    }
}
