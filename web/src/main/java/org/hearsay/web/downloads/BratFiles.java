package org.hearsay.web.downloads;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.hearsay.claims.Standoff;
import org.hearsay.ledger.FoundClaim;
import org.hearsay.ledger.StoredClaim;
import org.hearsay.text.Span;
import org.hearsay.text.Text;
import org.hearsay.web.endpoints.Json;
import tools.jackson.databind.JsonNode;

/**
 * The attributed claims of a selection for the annotation tool brat, as a ZIP file: of each document its text and, beside it, the annotation. An event a
 * claim: {@code Attribution}, or {@code NestedAttribution} for one in another's content, with roles {@code Source}, {@code Cue}, {@code Content}, and
 * {@code Carrier} for each who passed it on. The source is the voice, as the record has it.
 *
 * @param texts the documents' texts
 */
record BratFiles(Texts texts) {
    private static final int LONGEST_STEM = 40;

    /** Files have a date in any case; this is the first that the format knows, so that the same claims give the same file. */
    private static final LocalDateTime NO_DATE = LocalDateTime.of(1980, 1, 1, 0, 0);

    void write(Selection selection, OutputStream out) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(new Unclosed(out), StandardCharsets.UTF_8)) {
            List<FoundClaim> together = new ArrayList<>();
            Map<String, Integer> names = new HashMap<>();
            for (FoundClaim found : selection.claims()) {
                if (!together.isEmpty()
                        && !together.getFirst()
                                .claim()
                                .document()
                                .equals(found.claim().document())) {
                    document(zip, together, names);
                    together.clear();
                }
                together.add(found);
            }
            if (!together.isEmpty()) {
                document(zip, together, names);
            }
        }
    }

    private void document(ZipOutputStream zip, List<FoundClaim> claims, Map<String, Integer> names) throws IOException {
        FoundClaim first = claims.getFirst();
        Text text = texts.of(first.claim().document());
        if (text == null) {
            return;
        }
        String name = name(first);
        int number = names.merge(name, 1, Integer::sum);
        String stem = number == 1 ? name : name + "-" + number;
        put(zip, stem + ".txt", text.string());
        put(zip, stem + ".ann", annotation(text, claims));
    }

    /** The address's last part, for people, and the document's id. */
    private static String name(FoundClaim found) {
        String path = found.uri().replaceAll("[?#].*", "").replaceAll("/+$", "");
        String plain = plain(path.substring(path.lastIndexOf('/') + 1).replaceAll("\\.[A-Za-z]{1,5}$", ""));
        return plain + "-" + plain(found.claim().document());
    }

    private static String plain(String words) {
        String plain = words.replaceAll("[^A-Za-z0-9_-]+", "-");
        return plain.length() <= LONGEST_STEM ? plain : plain.substring(0, LONGEST_STEM);
    }

    private static void put(ZipOutputStream zip, String name, String content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_DATE);
        zip.putNextEntry(entry);
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static String annotation(Text text, List<FoundClaim> claims) {
        Standoff standoff = new Standoff(text);
        int events = 0;
        for (FoundClaim found : claims) {
            StoredClaim claim = found.claim();
            JsonNode record = Json.parsed(Json.of(claim));
            List<Span> cue = Spans.of(record.get("cue"), text);
            List<Span> content = Spans.of(record.get("content"), text);
            if (!claim.kind().equals("own") && !cue.isEmpty() && !content.isEmpty()) {
                String prefix = claim.within() == null ? "" : "Nested";
                StringBuilder event = new StringBuilder("E" + ++events)
                        .append('\t')
                        .append(standoff.bound(prefix + "Attribution", cue));
                role(event, standoff, prefix + "Source", Spans.of(record.get("source"), text));
                role(event, standoff, prefix + "Cue", cue);
                role(event, standoff, prefix + "Content", content);
                int carriers = 0;
                for (JsonNode carrier : record.path("chain")) {
                    List<Span> spans = Spans.of(carrier, text);
                    if (!spans.isEmpty()) {
                        String bound = standoff.bound(prefix + "Carrier", spans);
                        String role = ++carriers == 1 ? bound : bound.replace("Carrier:", "Carrier" + carriers + ":");
                        event.append(' ').append(role);
                    }
                }
                standoff.add(event.toString());
            }
        }
        return standoff.toString();
    }

    private static void role(StringBuilder event, Standoff standoff, String role, List<Span> spans) {
        if (!spans.isEmpty()) {
            event.append(' ').append(standoff.bound(role, spans));
        }
    }
}
