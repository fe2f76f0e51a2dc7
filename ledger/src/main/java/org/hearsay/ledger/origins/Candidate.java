package org.hearsay.ledger.origins;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.ledger.Document;
import org.hearsay.ledger.Entry;
import org.hearsay.ledger.StoredClaim;
import org.hearsay.ledger.pairs.TermTable;
import org.jspecify.annotations.Nullable;

/** A document that is compared with others: what this takes is made when first asked for, and kept. For one thread. */
public final class Candidate {
    private final Entry entry;
    private final TermTable terms;
    private @Nullable Set<String> ids;
    private @Nullable Words words;
    private @Nullable List<Told> tellings;
    private @Nullable List<Copies.Placed> placed;
    private @Nullable List<Quotations.Quoting> quoting;

    Candidate(Entry entry, TermTable terms) {
        this.entry = entry;
        this.terms = terms;
    }

    /** The document and its claims. */
    public Entry entry() {
        return entry;
    }

    Document document() {
        return entry.document();
    }

    Candidate without(Set<String> claims) {
        return new Candidate(
                new Entry(
                        entry.document(),
                        entry.claims().stream()
                                .filter(claim -> !claims.contains(claim.id()))
                                .toList()),
                terms);
    }

    Set<String> ids() {
        Set<String> made = ids;
        if (made == null) {
            made = entry.claims().stream().map(StoredClaim::id).collect(Collectors.toUnmodifiableSet());
            ids = made;
        }
        return made;
    }

    List<Told> tellings() {
        List<Told> made = tellings;
        if (made == null) {
            made = entry.claims().stream()
                    .map(claim -> new Told(claim, entry.document()))
                    .toList();
            tellings = made;
        }
        return made;
    }

    Words words() {
        Words made = words;
        if (made == null) {
            made = Words.of(entry.document().text());
            words = made;
        }
        return made;
    }

    List<Copies.Placed> placed() {
        List<Copies.Placed> made = placed;
        if (made == null) {
            made = tellings().stream()
                    .map(told -> Copies.Placed.of(told, words()))
                    .toList();
            placed = made;
        }
        return made;
    }

    List<Quotations.Quoting> quoting() {
        List<Quotations.Quoting> made = quoting;
        if (made == null) {
            made = tellings().stream()
                    .map(told -> Quotations.Quoting.of(told, terms))
                    .toList();
            quoting = made;
        }
        return made;
    }
}
