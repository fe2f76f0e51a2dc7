package org.hearsay.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hearsay.ledger.Entry;
import org.hearsay.ledger.EntryLines;
import org.hearsay.ledger.StoredClaim;
import org.hearsay.ledger.origins.Candidate;
import org.hearsay.ledger.origins.OriginGroup;
import org.hearsay.ledger.origins.OriginLink;
import org.hearsay.ledger.origins.Origins;
import org.hearsay.ledger.origins.Sketch;
import org.hearsay.ledger.origins.Told;
import org.hearsay.ledger.pairs.Matters;
import org.jspecify.annotations.Nullable;

/**
 * Finds which claims of an export descend from one another: {@code bench/run CopiesFound FILE.jsonl [--show pairs|links|groups]}, where FILE is what
 * {@code hearsay export} writes. Prints how many documents were compared, links of each kind and groups, and the time. {@code pairs} shows one link
 * of each pair of documents, {@code links} all links, {@code groups} all groups of two documents or more, each with its evidence.
 */
public final class CopiesFound {
    private final Origins origins = Origins.load();
    private final List<Entry> entries = new ArrayList<>();
    private final Map<String, Told> claims = new HashMap<>();
    private final List<OriginLink> links = new ArrayList<>();
    private int compared;

    private CopiesFound() {}

    private enum Show {
        PAIRS,
        LINKS,
        GROUPS
    }

    /** Runs it. */
    public static void main(String[] args) throws IOException {
        Arguments arguments =
                Arguments.parse(List.of(args).subList(1, args.length).toArray(String[]::new), Set.of("show"));
        CopiesFound found = new CopiesFound();
        found.read(Path.of(args[0]));
        long start = System.nanoTime();
        found.compare();
        List<OriginGroup> groups = found.groups();
        long milliseconds = (System.nanoTime() - start) / 1_000_000;
        if (arguments.text("show").isPresent()) {
            switch (arguments.choice("show", Show.class, Show.GROUPS)) {
                case PAIRS -> found.showPairs();
                case LINKS -> found.links.forEach(found::show);
                case GROUPS -> groups.forEach(found::show);
            }
        }
        found.summary(groups, milliseconds);
    }

    private void read(Path file) throws IOException {
        try (BufferedReader reader = Files.newBufferedReader(file)) {
            EntryLines lines = new EntryLines(reader);
            for (Optional<EntryLines.Imported> next = lines.next(); next.isPresent(); next = lines.next()) {
                switch (next.get()) {
                    case EntryLines.Whole whole -> add(whole.entry());
                    case EntryLines.CorrectionLine _ -> {
                        // Copies are of what was read.
                    }
                    case EntryLines.Refused refused ->
                        throw new IOException(file + ", line " + refused.line() + ": " + refused.reason());
                }
            }
        }
    }

    private void add(Entry entry) {
        entries.add(entry);
        for (StoredClaim claim : entry.claims()) {
            claims.put(claim.id(), new Told(claim, entry.document()));
        }
    }

    /** Documents that share nothing of their sketches are never met, as in an index of the ledger. */
    private void compare() {
        List<Candidate> candidates = entries.stream().map(origins::candidate).toList();
        Map<String, List<Integer>> holders = new HashMap<>();
        for (int i = 0; i < entries.size(); i++) {
            Sketch sketch = origins.sketch(candidates.get(i));
            Map<Integer, Integer> passages = met(holders, "passage", sketch.passages());
            Set<Integer> near =
                    new TreeSet<>(met(holders, "quotation", sketch.quotations()).keySet());
            near.addAll(met(holders, "quoted", sketch.retold()).keySet());
            near.addAll(met(holders, "retold", sketch.quoted()).keySet());
            near.addAll(met(holders, "credited", sketch.offered()).keySet());
            near.addAll(met(holders, "offered", sketch.credited()).keySet());
            passages.forEach((other, shared) -> {
                if (shared >= Sketch.PASSAGES) {
                    near.add(other);
                }
            });
            keep(holders, "passage", sketch.passages(), i);
            keep(holders, "quotation", sketch.quotations(), i);
            keep(holders, "quoted", sketch.quoted(), i);
            keep(holders, "retold", sketch.retold(), i);
            keep(holders, "offered", sketch.offered(), i);
            keep(holders, "credited", sketch.credited(), i);
            links.addAll(origins.credits(candidates.get(i)));
            for (int other : near) {
                compared++;
                links.addAll(origins.links(candidates.get(i), candidates.get(other)));
            }
        }
    }

    private static Map<Integer, Integer> met(Map<String, List<Integer>> holders, String kind, Set<Long> hashes) {
        Map<Integer, Integer> met = new HashMap<>();
        for (long hash : hashes) {
            holders.getOrDefault(kind + hash, List.of()).forEach(other -> met.merge(other, 1, Integer::sum));
        }
        return met;
    }

    private static void keep(Map<String, List<Integer>> holders, String kind, Set<Long> hashes, int document) {
        hashes.forEach(hash ->
                holders.computeIfAbsent(kind + hash, _ -> new ArrayList<>()).add(document));
    }

    /** The claims that are linked to each other, as if they were those of a question each. */
    private List<OriginGroup> groups() {
        List<String> ids = claims.keySet().stream().sorted().toList();
        Map<String, Integer> numbers = new HashMap<>();
        ids.forEach(id -> numbers.put(id, numbers.size()));
        Matters linked = new Matters(ids.size(), 0);
        Map<String, List<OriginLink>> byClaim = links.stream().collect(Collectors.groupingBy(OriginLink::claim));
        links.stream()
                .filter(link -> link.joins() && link.origin() != null)
                .forEach(link -> linked.join(known(numbers, link.claim()), known(numbers, link.origin())));
        return linked.groups().stream()
                .filter(members -> members.size() > 1)
                .flatMap(members -> Origins.group(
                        members.stream()
                                .map(member -> known(claims, ids.get(member)).member())
                                .toList(),
                        members.stream()
                                .flatMap(member -> byClaim.getOrDefault(ids.get(member), List.of()).stream())
                                .toList())
                        .stream())
                .toList();
    }

    private static <T> T known(Map<String, T> byId, @Nullable String id) {
        return Objects.requireNonNull(byId.get(Objects.requireNonNull(id)));
    }

    private void showPairs() {
        Map<String, OriginLink> pairs = new TreeMap<>();
        for (OriginLink link : links) {
            if (link.origin() != null) {
                pairs.putIfAbsent(
                        known(claims, link.claim()).document().uri() + " < "
                                + known(claims, link.origin()).document().uri() + " " + link.kind(),
                        link);
            }
        }
        pairs.values().forEach(this::show);
    }

    private void show(OriginLink link) {
        System.out.println(link.kind() + (link.joins() ? "" : " (words only)") + " " + line(link.claim()));
        if (link.origin() != null) {
            System.out.println("   from " + line(link.origin()));
        }
        System.out.println("   " + link.evidence());
    }

    private void show(OriginGroup group) {
        Set<String> documents = new TreeSet<>();
        group.claims().forEach(id -> documents.add(known(claims, id).document().id()));
        if (documents.size() > 1) {
            System.out.println("\n" + line(group.first()));
            group.claims().stream()
                    .filter(id -> !id.equals(group.first()))
                    .forEach(id -> System.out.println("   " + line(id)));
            group.links().forEach(link -> System.out.println("      " + link.kind() + ": " + link.evidence()));
        }
    }

    private String line(String id) {
        Told told = known(claims, id);
        StoredClaim.Party source = told.claim().source();
        return told.document().uri().replaceFirst(".*/", "") + " "
                + told.document().outlet() + " "
                + told.document().published() + " [" + (source == null ? "" : source.text()) + " "
                + told.claim().stance().act() + "] " + told.claim().content().replaceAll("\\s+", " ");
    }

    private void summary(List<OriginGroup> groups, long milliseconds) {
        System.out.println(entries.size() + " documents, " + claims.size() + " claims, " + compared
                + " pairs compared, " + groups.size() + " groups, " + milliseconds + " ms");
        for (OriginLink.Kind kind : OriginLink.Kind.values()) {
            List<OriginLink> of =
                    links.stream().filter(link -> link.kind() == kind).toList();
            Set<String> pairs = new TreeSet<>();
            of.stream()
                    .filter(link -> link.origin() != null)
                    .forEach(link ->
                            pairs.add(known(claims, link.claim()).document().id()
                                    + known(claims, link.origin()).document().id()));
            System.out.println(kind + ": " + of.size() + " links, " + pairs.size() + " pairs of documents");
        }
    }
}
