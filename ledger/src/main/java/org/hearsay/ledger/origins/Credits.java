package org.hearsay.ledger.origins;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.hearsay.ledger.Document;
import org.hearsay.ledger.StoredClaim;
import org.hearsay.ledger.pairs.TermTable;
import org.hearsay.ledger.pairs.Token;
import org.jspecify.annotations.Nullable;

/**
 * Explicit credit: a claim passed on by an outlet other than its document's own ("The Post reported, citing an official", "told Reuters"), told as that
 * outlet's word ("Reuters reported"), or under a byline that names an agency.
 */
final class Credits {
    /** Days for which an outlet's report is sought before the article that credits it. */
    static final int DAYS = 2;

    /** Weight of the terms that the claim and the outlet's own have in common, and their share of the lighter one's. */
    private static final double WEIGHT = 2.5;

    private static final double SHARE = 0.65;

    /** Less will do where both tell the same number. */
    private static final double WEIGHT_WITH_NUMBER = 1.2;

    private static final double SHARE_WITH_NUMBER = 0.25;

    /** By these acts an outlet passes on news; by others, as "denies", it speaks of itself. */
    private static final Set<String> REPORTING = Set.of("states", "reports", "alleges");

    private static final Set<String> BODIES = Set.of("organization", "outlet");

    private final TermTable terms;
    private final Outlets outlets;

    Credits(TermTable terms, Outlets outlets) {
        this.terms = terms;
        this.outlets = outlets;
    }

    /** Who is credited, and how. */
    record Credit(String name, boolean asVoice, boolean byline) {}

    /** Keys of those whom a claim may credit, some of whom may turn out to be no outlets. */
    Map<String, Credit> credited(Told told) {
        Map<String, Credit> credits = new TreeMap<>();
        String byline = told.document().byline();
        if (byline != null) {
            credits.put(outlets.canonical(byline), new Credit(byline, false, true));
        }
        StoredClaim.Party source = told.claim().source();
        if (source != null
                && isBody(source)
                && REPORTING.contains(told.claim().stance().act())) {
            credits.put(outlets.canonical(name(source)), new Credit(name(source), true, false));
        }
        for (StoredClaim.Party party : told.claim().chain()) {
            credits.put(outlets.canonical(name(party)), new Credit(name(party), false, false));
        }
        credits.keySet().removeIf(outlet -> outlet.isEmpty() || isOwn(outlet, told.document()));
        return credits;
    }

    /** Whether a document is that outlet's; one whose outlet is unknown mostly tells it in its address. */
    private boolean isOwn(String outlet, Document document) {
        return document.outlet() == null
                ? Outlets.key(document.uri()).contains(outlet)
                : outlets.canonical(document.outlet()).equals(outlet);
    }

    private static boolean isBody(StoredClaim.Party party) {
        return party.actor() == null
                || BODIES.contains(String.valueOf(party.actor().type()));
    }

    private static String name(StoredClaim.Party party) {
        return party.actor() == null ? party.text() : party.actor().name();
    }

    /** Links of a claim to outlets alone, as far as they are known to be outlets. */
    List<OriginLink> alone(Told told) {
        List<OriginLink> links = new ArrayList<>();
        credited(told).values().stream()
                .filter(credit -> outlets.knows(credit.name()))
                .forEach(credit -> links.add(link(told, credit, null)));
        return links;
    }

    /** Links from claims of either document to the other's, where that is of an outlet they credit. */
    List<OriginLink> between(Candidate one, Candidate other) {
        List<OriginLink> links = new ArrayList<>(to(one, other));
        links.addAll(to(other, one));
        return links;
    }

    private List<OriginLink> to(Candidate outlet, Candidate later) {
        String key = outlets.canonical(outlet.document().outlet());
        if (key.isEmpty() || !isInTime(outlet.document(), later.document())) {
            return List.of();
        }
        List<OriginLink> links = new ArrayList<>();
        for (Told told : later.tellings()) {
            Credit credit = credited(told).get(key);
            if (credit != null) {
                Told report = report(told, credit, outlet);
                if (report != null) {
                    links.add(link(told, credit, report));
                }
            }
        }
        return links;
    }

    private static boolean isInTime(Document outlet, Document later) {
        if (!Precedence.isDated(outlet) || !Precedence.isDated(later)) {
            return true;
        }
        long days = ChronoUnit.DAYS.between(Precedence.day(outlet), Precedence.day(later));
        return days >= 0 && days <= DAYS;
    }

    private @Nullable Told report(Told told, Credit credit, Candidate outlet) {
        Map<String, Double> wanted = weights(told);
        Told best = null;
        double most = 0;
        for (Told candidate : outlet.tellings()) {
            if (!credit.asVoice() && !mayBeSameVoice(told, candidate)) {
                continue;
            }
            double shared = shared(wanted, weights(candidate), told.values(), candidate.values());
            if (shared > 0 && isBetter(shared, candidate.claim(), most, best)) {
                best = candidate;
                most = shared;
            }
        }
        return best;
    }

    /** Weight of the terms in common; 0 where they are too few of all, or the figures are others. */
    private static double shared(
            Map<String, Double> one, Map<String, Double> other, Set<Double> figures, Set<Double> others) {
        boolean agree = !Collections.disjoint(figures, others);
        if (!agree && !figures.isEmpty() && !others.isEmpty()) {
            return 0;
        }
        double shared = sum(one, other);
        double share = shared / Math.min(sum(one, one), sum(other, other));
        boolean enough =
                agree ? shared >= WEIGHT_WITH_NUMBER && share >= SHARE_WITH_NUMBER : shared >= WEIGHT && share >= SHARE;
        return enough ? shared : 0;
    }

    private static boolean isBetter(double shared, StoredClaim claim, double most, @Nullable Told best) {
        return best == null
                || shared > most
                || (shared == most && claim.id().compareTo(best.claim().id()) < 0);
    }

    /** The same voice, or two of which one word agrees: "an intelligence official", "the official". */
    private static boolean mayBeSameVoice(Told one, Told other) {
        return one.sameVoice(other)
                || one.names().stream()
                        .anyMatch(name -> name.length() > 3 && other.names().contains(name));
    }

    private Map<String, Double> weights(Told told) {
        Map<String, Double> weights = new HashMap<>();
        for (Token token : Token.of(told.claim().content())) {
            double weight = terms.weight(token);
            if (weight > 0) {
                weights.put(token.stem(), weight);
            }
        }
        return weights;
    }

    private static double sum(Map<String, Double> one, Map<String, Double> other) {
        return one.keySet().stream()
                .filter(other::containsKey)
                .sorted()
                .mapToDouble(one::get)
                .sum();
    }

    private static OriginLink link(Told told, Credit credit, @Nullable Told report) {
        String how =
                credit.byline() ? "the byline names " : credit.asVoice() ? "told as the word of " : "passed on by ";
        String where = report == null
                ? ""
                : ", which tells it in " + report.teller() + ": "
                        + Told.shown(report.claim().content());
        return new OriginLink(
                told.claim().id(),
                OriginLink.Kind.CREDIT,
                report == null ? null : report.claim().id(),
                credit.name(),
                true,
                how + credit.name() + where);
    }
}
