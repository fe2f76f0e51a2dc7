package org.hearsay.ledger.origins;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.ledger.Document;
import org.hearsay.ledger.Entry;
import org.hearsay.ledger.StoredClaim;
import org.hearsay.ledger.pairs.TermTable;

/**
 * Finds which claims descend from which. A document is {@link #sketch sketched} once; those whose sketches {@link #mayDescend touch} are compared for
 * {@link #links links}, which depend on the two alone; claims of a question are {@link #group grouped} by them. Immutable and thread-safe.
 */
public final class Origins {
    /** What found a link, with its version. */
    public static final String RULE = "origins 1";

    private static final String UNDATED = "undated";

    private final Outlets outlets;
    private final Quotations quotations;
    private final Credits credits;

    private Origins(TermTable terms, Outlets outlets) {
        this.outlets = outlets;
        quotations = new Quotations(terms);
        credits = new Credits(terms, outlets);
    }

    /**
     * Loads the tables of the class path.
     *
     * @throws IllegalStateException if one is missing or damaged
     */
    public static Origins load() {
        return new Origins(TermTable.load(), Outlets.load());
    }

    /** By what a document is found. */
    public Sketch sketch(Entry entry) {
        Set<Long> quoted = new HashSet<>();
        Set<Long> credited = new HashSet<>();
        for (StoredClaim claim : entry.claims()) {
            Told told = new Told(claim, entry.document());
            quoted.addAll(quotations.keys(told));
            credits.credited(told).keySet().forEach(outlet -> credited.addAll(sought(outlet, entry.document())));
        }
        return new Sketch(Fingerprints.of(entry.document().text()), quoted, offered(entry.document()), credited);
    }

    private Set<Long> offered(Document document) {
        String outlet = outlets.canonical(document.outlet());
        if (outlet.isEmpty()) {
            return Set.of();
        }
        String day = Precedence.isDated(document) ? Precedence.day(document).toString() : UNDATED;
        return Set.of(Hash.of(outlet), Hash.of(outlet, day));
    }

    /** An article without a date may credit a report of any day, one with a date those of the weeks before it. */
    private static Set<Long> sought(String outlet, Document document) {
        if (!Precedence.isDated(document)) {
            return Set.of(Hash.of(outlet));
        }
        Set<Long> sought = new HashSet<>(Set.of(Hash.of(outlet, UNDATED)));
        LocalDate day = Precedence.day(document);
        for (int back = 0; back <= Credits.DAYS; back++) {
            sought.add(Hash.of(outlet, day.minusDays(back).toString()));
        }
        return sought;
    }

    /** Whether two documents share what links rest on, so that it is worth comparing them. */
    public static boolean mayDescend(Sketch one, Sketch other) {
        long passages =
                one.passages().stream().filter(other.passages()::contains).count();
        return passages >= Sketch.PASSAGES
                || !Collections.disjoint(one.quotations(), other.quotations())
                || !Collections.disjoint(one.offered(), other.credited())
                || !Collections.disjoint(one.credited(), other.offered());
    }

    /**
     * All links between claims of two documents, either given first, in a fixed order. An id that both have names no claim, and so has no link.
     */
    public List<OriginLink> links(Entry one, Entry other) {
        Set<String> both = ids(one);
        both.retainAll(ids(other));
        if (!both.isEmpty()) {
            return links(without(both, one), without(both, other));
        }
        if (one.document().id().equals(other.document().id())) {
            return List.of();
        }
        List<OriginLink> links = new ArrayList<>(Copies.between(one, other));
        links.addAll(quotations.between(one, other));
        links.addAll(credits.between(one, other));
        return links.stream().distinct().sorted(OriginLink.ORDER).toList();
    }

    private static Set<String> ids(Entry entry) {
        return entry.claims().stream().map(StoredClaim::id).collect(Collectors.toCollection(HashSet::new));
    }

    private static Entry without(Set<String> ids, Entry entry) {
        return new Entry(
                entry.document(),
                entry.claims().stream()
                        .filter(claim -> !ids.contains(claim.id()))
                        .toList());
    }

    /** Links from a document's claims to outlets that they credit, whether or not the ledger holds documents of these. */
    public List<OriginLink> credits(Entry entry) {
        return entry.claims().stream()
                .flatMap(claim -> credits.alone(new Told(claim, entry.document())).stream())
                .sorted(OriginLink.ORDER)
                .toList();
    }

    /**
     * The groups of one origin each, by their first tellings; how many there are is the number of independent origins. What one voice says in one
     * document is told once. The order in which anything is given does not matter.
     *
     * @param claims those of one question
     * @param links all links of these claims, as {@link #links} and {@link #credits} give them; others are passed over
     */
    public static List<OriginGroup> group(Collection<Member> claims, Collection<OriginLink> links) {
        return new Groups(claims, links).groups();
    }
}
