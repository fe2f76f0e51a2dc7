package org.hearsay.ledger.questions;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hearsay.ledger.Corrected;
import org.hearsay.ledger.origins.OriginLink;
import org.hearsay.ledger.questions.Question.Change;
import org.hearsay.ledger.questions.Question.Summary;
import org.hearsay.ledger.questions.Question.Taken;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Questions as lines of JSON. */
public final class QuestionJson {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private QuestionJson() {}

    /** What is told of a question in a list. */
    public static String line(Summary summary) {
        return node(summary).toString();
    }

    /** A question, with its state and changes, on the first line; each position, with its whole claim, on one of its own. */
    public static List<String> lines(Question question) {
        ObjectNode first = node(question.summary());
        first.put("state", question.state());
        ArrayNode changes = first.putArray("changes");
        question.changes().forEach(change -> changes.add(node(change)));
        corrections(first, question.corrections());
        List<String> lines = new ArrayList<>();
        lines.add(first.toString());
        Map<String, Integer> numbers = question.originNumbers();
        Map<String, List<OriginLink>> descents = question.descents();
        question.positions().forEach(taken -> {
            String id = taken.claim().id();
            lines.add(
                    line(question.summary(), taken, numbers.getOrDefault(id, 0), descents.getOrDefault(id, List.of())));
        });
        return lines;
    }

    private static void corrections(ObjectNode node, List<Corrected> corrections) {
        ArrayNode array = node.putArray("corrections");
        for (Corrected its : corrections) {
            array.addObject()
                    .put("correction", its.correction())
                    .put("kind", its.kind())
                    .put("by", its.by())
                    .put("at", its.at().toString())
                    .put("why", its.why())
                    .put("as_read", its.asRead());
        }
    }

    /** A voice that takes another position than before. */
    public static ObjectNode node(Change change) {
        ObjectNode node = JSON.createObjectNode();
        node.put("voice", change.after().name());
        change(node.putObject("before"), change.before());
        change(node.putObject("after"), change.after());
        return node;
    }

    private static void change(ObjectNode node, Taken taken) {
        node.put("position", taken.position().label())
                .put("claim", taken.claim().id())
                .put("published", taken.where().published());
    }

    private static ObjectNode node(Summary summary) {
        ObjectNode node = JSON.createObjectNode();
        return node.put("id", summary.id())
                .put("matter", summary.matter())
                .put("title", summary.title())
                .put("contested", summary.contested())
                .put("claims", summary.claims())
                .put("origins", summary.origins())
                .put("affirms", summary.affirms())
                .put("denies", summary.denies())
                .put("hedges", summary.hedges())
                .put("first", summary.first())
                .put("last", summary.last());
    }

    private static String line(Summary summary, Taken taken, int origin, List<OriginLink> descents) {
        ObjectNode node = JSON.createObjectNode();
        node.put("question", summary.id())
                .put("position", taken.position().label())
                .put("why", taken.why())
                .put("rule", taken.rule())
                .put("origin", origin);
        ArrayNode links = node.putArray("descends");
        for (OriginLink link : descents) {
            links.addObject()
                    .put("kind", link.kind().label())
                    .put("from", link.origin())
                    .put("outlet", link.outlet())
                    .put("evidence", link.evidence());
        }
        node.set("claim", JSON.readTree(taken.claim().json()));
        corrections(node, taken.corrections());
        return node.toString();
    }
}
