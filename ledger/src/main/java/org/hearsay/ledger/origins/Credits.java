package org.hearsay.ledger.origins;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.hearsay.ledger.Document;
import org.hearsay.ledger.Entry;
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
    static final int DAYS = 30;

    /** Weight of the terms that the claim and the outlet's own have in common, and their share of the shorter one's. */
    private static final double WEIGHT = 1.5;

    private static final double SHARE = 0.3;

    /** Of two claims of nobody in common more is asked. */
    private static final double OUTLET_SHARE = 0.45;

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
        credits.remove("");
        credits.remove(outlets.canonical(told.document().outlet()));
        return credits;
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
    List<OriginLink> between(Entry one, Entry other) {
        List<OriginLink> links = new ArrayList<>(to(one, other));
        links.addAll(to(other, one));
        return links;
    }

    private List<OriginLink> to(Entry outlet, Entry later) {
        String key = outlets.canonical(outlet.document().outlet());
        if (key.isEmpty() || !isInTime(outlet.document(), later.document())) {
            return List.of();
        }
        List<OriginLink> links = new ArrayList<>();
        for (StoredClaim claim : later.claims()) {
            Told told = new Told(claim, later.document());
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

    private @Nullable Told report(Told told, Credit credit, Entry outlet) {
        Map<String, Double> wanted = weights(told);
        Told best = null;
        double most = 0;
        for (StoredClaim claim : outlet.claims()) {
            Told candidate = new Told(claim, outlet.document());
            boolean voice = mayBeSameVoice(told, candidate);
            if (!voice && !credit.asVoice()) {
                continue;
            }
            Map<String, Double> offered = weights(candidate);
            double shared = sum(wanted, offered);
            double share = shared / Math.max(Math.min(sum(wanted, wanted), sum(offered, offered)), 1e-9);
            if (shared >= WEIGHT && share >= (voice ? SHARE : OUTLET_SHARE) && isBetter(shared, claim, most, best)) {
                best = candidate;
                most = shared;
            }
        }
        return best;
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
