package org.hearsay.ledger.corrections;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.ledger.Corrected;
import org.hearsay.ledger.Document;
import org.hearsay.ledger.StoredClaim;
import org.hearsay.ledger.StoredClaim.Party;
import org.hearsay.ledger.StoredClaim.Person;
import org.hearsay.ledger.corrections.Change.Merge;
import org.hearsay.ledger.corrections.Change.Placed;
import org.hearsay.ledger.corrections.Change.Split;
import org.hearsay.ledger.corrections.Change.Spoken;
import org.hearsay.ledger.corrections.Change.Worded;
import org.hearsay.ledger.questions.Position;
import org.hearsay.text.Span;
import org.hearsay.text.Text;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A claim as corrected: of several corrections of one thing the last one counts.
 *
 * @param claim with voice and words as corrected; as it was read where these are
 * @param position as corrected; null where it is as it was read
 * @param applied the corrections that made it so, each of another thing, in the order of their time
 */
public record CorrectedClaim(StoredClaim claim, @Nullable Position position, List<Correction> applied) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Makes the list unchangeable. */
    public CorrectedClaim {
        applied = List.copyOf(applied);
    }

    /**
     * Applies corrections.
     *
     * @param read the claim as it was read
     * @param document in which it stands
     * @param corrections those of this claim, in any order; what is taken back, or is of no single claim, is passed over
     */
    public static CorrectedClaim of(StoredClaim read, Document document, List<Correction> corrections) {
        ObjectNode node = (ObjectNode) JSON.readTree(read.json());
        Text text = Text.of(document.text());
        Map<String, Correction> applied = new LinkedHashMap<>();
        Position position = null;
        for (Correction correction :
                corrections.stream().sorted(Correction.BY_TIME).toList()) {
            if (!correction.holds()) {
                continue;
            }
            switch (correction.change()) {
                case Placed placed -> {
                    position = placed.position();
                    last(applied, "position", correction);
                }
                case Spoken spoken -> {
                    if (speak(node, spoken.actor())) {
                        last(applied, "actor", correction);
                    }
                }
                case Worded worded -> {
                    if (word(node, worded, text)) {
                        last(applied, worded.part().label(), correction);
                    }
                }
                case Merge _, Split _ -> {
                    // Of questions, not of claims.
                }
            }
        }
        boolean rewritten = applied.keySet().stream().anyMatch(what -> !what.equals("position"));
        if (rewritten) {
            ArrayNode ids = node.putArray("corrected");
            applied.values().forEach(its -> ids.add(its.id()));
        }
        return new CorrectedClaim(
                rewritten ? StoredClaim.parse(node.toString()) : read, position, List.copyOf(applied.values()));
    }

    private static void last(Map<String, Correction> applied, String what, Correction correction) {
        applied.remove(what);
        applied.put(what, correction);
    }

    private static boolean speak(ObjectNode claim, Person actor) {
        if (isOwn(claim)) {
            return false;
        }
        CorrectionJson.put(source(claim, actor.name()).putObject("actor"), actor);
        return true;
    }

    /** The source's object; where the article names nobody, one with these words at no place. */
    private static ObjectNode source(ObjectNode claim, String words) {
        if (claim.get("source") instanceof ObjectNode source) {
            return source;
        }
        ObjectNode source = claim.putObject("source");
        source.put("text", words).putArray("spans");
        source.put("kind", "named").putNull("actor");
        return source;
    }

    private static boolean word(ObjectNode claim, Worded worded, Text text) {
        List<Span> spans = new ArrayList<>();
        for (Quote quote : worded.words()) {
            quote.in(text).ifPresent(spans::add);
        }
        if (spans.size() < worded.words().size() || (isOwn(claim) && worded.part() != Part.CONTENT)) {
            return false;
        }
        String words = text.slice(spans);
        ObjectNode part = switch (worded.part()) {
            case SOURCE -> source(claim, words);
            case CUE, CONTENT ->
                claim.get(worded.part().label()) instanceof ObjectNode its
                        ? its
                        : claim.putObject(worded.part().label());
        };
        part.put("text", words);
        ArrayNode places = part.putArray("spans");
        spans.forEach(span -> places.addArray().add(span.start()).add(span.end()));
        return true;
    }

    private static boolean isOwn(JsonNode claim) {
        return claim.path("kind").asString("").equals("own");
    }

    /**
     * What is to be told of the corrections beside the claim.
     *
     * @param read the claim as it was read
     * @param position as it was read; null where the claim is shown on no question
     */
    public List<Corrected> notes(StoredClaim read, @Nullable Position position) {
        List<Corrected> notes = new ArrayList<>();
        for (Correction correction : applied) {
            if (!(correction.change() instanceof Placed) || position != null) {
                notes.add(note(correction, asRead(correction.change(), read, position)));
            }
        }
        return notes;
    }

    /**
     * How what a change is about was read, in words; empty for what is of questions, and for a position that was read on none.
     *
     * @param read the claim as it was read
     * @param position as it was read; null where the claim is shown on no question
     */
    public static String asRead(Change change, StoredClaim read, @Nullable Position position) {
        return switch (change) {
            case Placed _ -> position == null ? "" : position.label();
            case Spoken _ -> name(read.source());
            case Worded worded -> words(read, worded.part());
            case Merge _, Split _ -> "";
        };
    }

    /** What is to be told of a correction. */
    public static Corrected note(Correction correction, String asRead) {
        Signed made = correction.made();
        return new Corrected(correction.id(), correction.change().kind(), made.by(), made.at(), made.why(), asRead);
    }

    private static String name(@Nullable Party source) {
        if (source == null) {
            return "nobody";
        }
        return source.actor() == null ? source.text() : source.actor().name();
    }

    private static String words(StoredClaim read, Part part) {
        String words = switch (part) {
            case SOURCE -> read.source() == null ? null : read.source().text();
            case CUE -> read.cue();
            case CONTENT -> read.content();
        };
        return part.label() + (words == null ? " none" : " “" + words + "”");
    }
}
