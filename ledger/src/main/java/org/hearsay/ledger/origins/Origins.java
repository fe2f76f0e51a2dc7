package org.hearsay.ledger.origins;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hearsay.ledger.Document;
import org.hearsay.ledger.Entry;
import org.hearsay.ledger.pairs.TermTable;
import org.jspecify.annotations.Nullable;

/**
 * Finds which claims descend from which. A document is {@link #sketch sketched} once; those whose sketches {@link #mayDescend touch} are compared for
 * {@link #links links}, which depend on the two alone; claims of a question are {@link #group grouped} by them. Immutable and thread-safe.
 */
public final class Origins {
    /** What found a link, with its version. */
    public static final String RULE = "origins 2";

    private static final String UNDATED = "undated";

    private final Outlets outlets;
    private final TermTable terms;
    private final Credits credits;

    private Origins(TermTable terms, Outlets outlets) {
        this.outlets = outlets;
        this.terms = terms;
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

    /** Makes a document ready to be compared, so that it can be with many others. */
    public Candidate candidate(Entry entry) {
        return new Candidate(entry, terms);
    }

    /** By what a document is found. */
    public Sketch sketch(Candidate candidate) {
        Document document = candidate.document();
        Set<Long> credited = new HashSet<>();
        for (Told told : candidate.tellings()) {
            credits.credited(told).keySet().forEach(outlet -> credited.addAll(sought(outlet, document)));
        }
        return new Sketch(
                published(document),
                Fingerprints.of(candidate.words()),
                hashes(candidate, Quotations.Quoting::quotations),
                hashes(candidate, Quotations.Quoting::quoted),
                hashes(candidate, Quotations.Quoting::retold),
                offered(document),
                credited);
    }

    private static Set<Long> hashes(Candidate candidate, Function<Quotations.Quoting, Set<Long>> kind) {
        return candidate.quoting().stream()
                .flatMap(quoting -> kind.apply(quoting).stream())
                .collect(Collectors.toSet());
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
        if (Sketch.areApart(one.day(), other.day())) {
            return false;
        }
        long passages =
                one.passages().stream().filter(other.passages()::contains).count();
        return passages >= Sketch.PASSAGES
                || !Collections.disjoint(one.quotations(), other.quotations())
                || !Collections.disjoint(one.quoted(), other.retold())
                || !Collections.disjoint(one.retold(), other.quoted())
                || !Collections.disjoint(one.offered(), other.credited())
                || !Collections.disjoint(one.credited(), other.offered());
    }

    /**
     * All links between claims of two documents, either given first, in a fixed order; none where they are too far apart in time. An id that both have
     * names no claim, and so has no link.
     */
    public List<OriginLink> links(Candidate one, Candidate other) {
        if (!Collections.disjoint(one.ids(), other.ids())) {
            Set<String> both = new HashSet<>(one.ids());
            both.retainAll(other.ids());
            return links(one.without(both), other.without(both));
        }
        if (one.document().id().equals(other.document().id())
                || Sketch.areApart(published(one.document()), published(other.document()))) {
            return List.of();
        }
        List<OriginLink> links = new ArrayList<>(Copies.between(one, other));
        links.addAll(Quotations.between(one, other));
        links.addAll(credits.between(one, other));
        return links.stream().distinct().sorted(OriginLink.ORDER).toList();
    }

    private static @Nullable LocalDate published(Document document) {
        return Precedence.isDated(document) ? Precedence.day(document) : null;
    }

    /** Links from a document's claims to outlets that they credit, whether or not the ledger holds documents of these. */
    public List<OriginLink> credits(Candidate candidate) {
        return candidate.tellings().stream()
                .flatMap(told -> credits.alone(told).stream())
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
