package org.hearsay.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.bench.corpora.Corpora;
import org.hearsay.bench.corpora.Document;
import org.hearsay.bench.corpora.FaKes;
import org.hearsay.bench.corpora.GoldDenials;
import org.hearsay.bench.corpora.GoldDenials.Denial;
import org.hearsay.bench.corpora.GoldDenials.Sense;
import org.hearsay.ledger.EntryLines;
import org.hearsay.ledger.StoredClaim;
import org.hearsay.text.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Who denied what: compares the claims of FA-KES with every form of "deny" in its texts: {@code bench/run Denials --export FILE [--show yes]}, FILE
 * being an export of a ledger of {@code FaKesArticles}. A denial is right where a claim with a cue that overlaps the gold's denies, and its voice shares a
 * word with the gold's; wrong where the voice is another; missed where no claim there denies. Where something is withheld ("denied them entry"), a
 * claim that denies is invented. {@code --show} prints all that is not right.
 */
public final class Denials {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int SHORTEST = 3;

    private Denials() {}

    private enum Verdict {
        RIGHT,
        WRONG_VOICE,
        MISSED,
        INVENTED,
        RIGHTLY_NONE
    }

    /** Runs the measurement. */
    public static void main(String[] args) throws IOException {
        Arguments arguments = Arguments.parse(args, Set.of("export", "show"));
        Map<String, Document> documents = FaKes.documents(Corpora.required(System.getenv())).stream()
                .collect(Collectors.toMap(Document::name, document -> document));
        Map<String, List<StoredClaim>> claims =
                read(Path.of(arguments.text("export").orElseThrow()));
        Map<Verdict, Integer> verdicts = new EnumMap<>(Verdict.class);
        int contents = 0;
        for (Denial denial : GoldDenials.read(Path.of("bench/gold/questions"))) {
            if (denial.sense() == Sense.HEADING || denial.sense() == Sense.LINK) {
                continue;
            }
            String name = denial.place().document().document();
            List<StoredClaim> its = claims.getOrDefault(name, List.of());
            Optional<StoredClaim> found = its.stream()
                    .filter(claim -> claim.stance().act().equals("denies")
                            && overlap(spans(claim, "cue"), denial.place().cue()))
                    .findFirst();
            Verdict verdict = verdict(denial, found);
            verdicts.merge(verdict, 1, Integer::sum);
            contents += verdict == Verdict.RIGHT
                            && overlap(
                                    spans(found.orElseThrow(), "content"),
                                    denial.place().content())
                    ? 1
                    : 0;
            if (arguments.text("show").isPresent() && verdict != Verdict.RIGHT) {
                System.out.println(verdict + " " + name + ": " + denial.voice() + " denies " + denial.denied() + " | "
                        + found.map(claim -> voice(claim) + ": " + claim.content())
                                .orElse("nothing") + " | "
                        + around(documents, name, denial));
            }
        }
        System.out.println(verdicts + "; of the right ones the content overlaps in " + contents);
    }

    private static Verdict verdict(Denial denial, Optional<StoredClaim> found) {
        if (denial.sense() == Sense.REFUSES) {
            return found.isPresent() ? Verdict.INVENTED : Verdict.RIGHTLY_NONE;
        }
        if (found.isEmpty()) {
            return Verdict.MISSED;
        }
        return denial.voice() == null || sharesWord(denial.voice(), voice(found.get()))
                ? Verdict.RIGHT
                : Verdict.WRONG_VOICE;
    }

    private static String voice(StoredClaim claim) {
        if (claim.source() == null) {
            return "nobody named";
        }
        return claim.source().actor() == null
                ? claim.source().text()
                : claim.source().actor().name() + " (" + claim.source().text() + ")";
    }

    private static boolean sharesWord(String one, String other) {
        Set<String> words = words(other);
        return words(one).stream().anyMatch(words::contains);
    }

    /** Words by their first letters, so that "Syria" and "Syrian" are one. */
    private static Set<String> words(String name) {
        return Arrays.stream(name.toLowerCase(Locale.ROOT).split("\\P{L}+", -1))
                .filter(word -> word.length() > SHORTEST)
                .map(word -> word.substring(0, Math.min(5, word.length())))
                .collect(Collectors.toSet());
    }

    private static boolean overlap(List<Span> one, List<Span> other) {
        return one.stream().anyMatch(a -> other.stream().anyMatch(b -> a.start() < b.end() && b.start() < a.end()));
    }

    private static List<Span> spans(StoredClaim claim, String part) {
        List<Span> spans = new ArrayList<>();
        for (JsonNode span : JSON.readTree(claim.json()).path(part).path("spans")) {
            spans.add(new Span(span.get(0).asInt(), span.get(1).asInt()));
        }
        return spans;
    }

    private static String around(Map<String, Document> documents, String name, Denial denial) {
        Document document = documents.get(name);
        if (document == null || denial.place().cue().isEmpty()) {
            return "";
        }
        String text = document.text();
        int at = denial.place().cue().getFirst().start();
        return text.substring(Math.max(0, at - 80), Math.min(text.length(), at + 100))
                .replace('\n', ' ');
    }

    /** The row that an article of FA-KES is, by its address in a ledger. */
    private static String row(String uri) {
        return uri.substring(uri.lastIndexOf('/') + 1);
    }

    private static Map<String, List<StoredClaim>> read(Path export) throws IOException {
        Map<String, List<StoredClaim>> claims = new HashMap<>();
        try (BufferedReader reader = Files.newBufferedReader(export)) {
            EntryLines lines = new EntryLines(reader);
            Optional<EntryLines.Imported> next = lines.next();
            while (next.isPresent()) {
                if (next.get() instanceof EntryLines.Whole whole) {
                    claims.put(row(whole.entry().document().uri()), whole.entry().claims());
                }
                next = lines.next();
            }
        }
        return claims;
    }
}
