package org.hearsay.ledger.origins;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.hearsay.ledger.Document;
import org.hearsay.ledger.StoredClaim;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A claim with the document that tells it. */
public record Told(StoredClaim claim, Document document) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** @throws IllegalArgumentException if the claim belongs to another document */
    public Told {
        if (!claim.document().equals(document.id())) {
            throw new IllegalArgumentException(
                    "claim " + claim.id() + " stands in " + claim.document() + ", not in " + document.id());
        }
    }

    /** The claim as it is put together with others of one origin. */
    public Member member() {
        return new Member(
                claim.id(),
                document.id(),
                document.published(),
                claim.sentence(),
                claim.kind().equals("own"),
                voice());
    }

    /** Where the content stands, in code points; what is no span of the text is left out. */
    List<Span> spans() {
        List<Span> spans = new ArrayList<>();
        int length = document.text().codePointCount(0, document.text().length());
        for (JsonNode pair :
                JSON.readTree(claim.json()).path("content").path("spans").values()) {
            int start = pair.path(0).asInt(-1);
            int end = pair.path(1).asInt(-1);
            if (start >= 0 && start < end && end <= length) {
                spans.add(new Span(start, end));
            }
        }
        return spans;
    }

    /** The values of the content's figures. */
    Set<Double> values() {
        Set<Double> values = new TreeSet<>();
        for (StoredClaim.Figure figure : claim.holdings().figures()) {
            if (figure.value() != null) {
                values.add(figure.value());
            }
        }
        return values;
    }

    /** What the voice is called; null for nobody named. */
    @Nullable
    String voice() {
        StoredClaim.Party source = claim.source();
        if (source == null) {
            return null;
        }
        return source.actor() == null ? source.text() : source.actor().name();
    }

    /** Whether two claims may be one voice's: by the actor, or where one of its names holds all words of the other. */
    boolean sameVoice(Told other) {
        return same(names(), other.names());
    }

    /** Whether one of two names holds all words of the other. */
    static boolean same(Set<String> one, Set<String> other) {
        return !one.isEmpty() && !other.isEmpty() && (one.containsAll(other) || other.containsAll(one));
    }

    /** Words of the voice's name; none for nobody. */
    Set<String> names() {
        return names(voice());
    }

    /** Words of a voice's name; none for nobody. */
    static Set<String> names(@Nullable String voice) {
        if (voice == null) {
            return Set.of();
        }
        Set<String> names = new TreeSet<>(List.of(voice.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1)));
        names.remove("");
        return names;
    }

    /** Whose telling it is, for people. */
    String teller() {
        String outlet = document.outlet() == null ? document.uri() : document.outlet();
        return document.published() == null ? outlet : outlet + " (" + document.published() + ")";
    }

    /** A stretch of text as evidence shows it. */
    static String shown(String words) {
        String line = words.replaceAll("\\s+", " ").strip();
        if (line.codePointCount(0, line.length()) > 160) {
            line = line.substring(0, line.offsetByCodePoints(0, 159)) + "…";
        }
        return "“" + line + "”";
    }
}
