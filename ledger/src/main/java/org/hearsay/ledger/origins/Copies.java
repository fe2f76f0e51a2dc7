package org.hearsay.ledger.origins;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.hearsay.ledger.Document;
import org.hearsay.ledger.StoredClaim;
import org.hearsay.text.Span;
import org.hearsay.text.Text;

/** Claims of a document whose words stand in a passage copied from another. */
public final class Copies {
    /** Share of a content's words that stand in a passage. */
    private static final double SHARE = 0.75;

    /** Share of the longer one of two contents that both have in common. */
    private static final double ALIKE = 0.6;

    private Copies() {}

    /** The passages that two documents have in common, in the order of the later one. */
    public static List<Passage> passages(Document one, Document other) {
        boolean first = Precedence.precedes(one, other);
        return new Alignment(Words.of(first ? one.text() : other.text()), Words.of(first ? other.text() : one.text()))
                .passages();
    }

    /** Links from claims of the later document to those of the earlier one from which they were copied. Either may be given first. */
    static List<OriginLink> between(Candidate one, Candidate other) {
        return Precedence.precedes(one.document(), other.document()) ? links(one, other) : links(other, one);
    }

    private static List<OriginLink> links(Candidate origin, Candidate copy) {
        Words first = origin.words();
        Words second = copy.words();
        Alignment alignment = new Alignment(first, second);
        if (alignment.passages().isEmpty()) {
            return List.of();
        }
        List<Placed> earlier = origin.placed();
        List<OriginLink> links = new ArrayList<>();
        for (Placed later : copy.placed()) {
            BitSet places = new BitSet();
            later.words().stream()
                    .map(alignment::place)
                    .filter(place -> place >= 0)
                    .forEach(places::set);
            int all = later.words().cardinality();
            if (all > 0 && places.cardinality() >= SHARE * all) {
                counterpart(later, places, alignment, earlier, first, second)
                        .ifPresent(found -> links.add(link(later, found, places, first)));
            }
        }
        return links;
    }

    /** A claim and the words of its text at which its content stands. */
    record Placed(Told told, BitSet words) {
        static Placed of(Told told, Words text) {
            BitSet words = new BitSet();
            for (Span span : told.spans()) {
                words.set(text.from(span.start()), text.from(span.end()));
            }
            return new Placed(told, words);
        }
    }

    private static Optional<Placed> counterpart(
            Placed later, BitSet places, Alignment alignment, List<Placed> earlier, Words first, Words second) {
        Placed best = null;
        double most = 0;
        for (Placed candidate : earlier) {
            BitSet common = (BitSet) candidate.words().clone();
            common.and(places);
            int longer = Math.max(candidate.words().cardinality(), later.words().cardinality());
            double alike = (double) common.cardinality() / Math.max(longer, 1);
            if (alike < ALIKE || !agree(candidate, later, common, alignment, first, second)) {
                continue;
            }
            double rank = alike + bonus(candidate.told().claim(), later.told().claim());
            boolean wins = best == null
                    || rank > most
                    || (rank == most
                            && candidate
                                            .told()
                                            .claim()
                                            .id()
                                            .compareTo(best.told().claim().id())
                                    < 0);
            if (wins) {
                best = candidate;
                most = rank;
            }
        }
        return Optional.ofNullable(best);
    }

    /** Of two claims about the same words the one that does the same with them. */
    private static double bonus(StoredClaim one, StoredClaim other) {
        double bonus = one.stance().act().equals(other.stance().act()) ? 0.02 : 0;
        return bonus + (one.kind().equals(other.kind()) ? 0.01 : 0);
    }

    /** Whether nothing was changed that makes another claim of it: neither a figure nor a negation. */
    private static boolean agree(
            Placed origin, Placed copy, BitSet common, Alignment alignment, Words first, Words second) {
        StoredClaim.Stance one = origin.told().claim().stance();
        StoredClaim.Stance two = copy.told().claim().stance();
        return one.polarity().equals(two.polarity())
                && one.negated() == two.negated()
                && copy.words().stream().allMatch(word -> !second.isNumber(word) || alignment.place(word) >= 0)
                && origin.words().stream().allMatch(word -> !first.isNumber(word) || common.get(word))
                && origin.told().values().containsAll(copy.told().values());
    }

    private static OriginLink link(Placed copy, Placed origin, BitSet places, Words text) {
        int shared = places.cardinality();
        int all = copy.words().cardinality();
        boolean whole = shared == all && shared == origin.words().cardinality() && places.equals(origin.words());
        Span words = text.span(places.nextSetBit(0), places.length() - 1);
        Document document = origin.told().document();
        return new OriginLink(
                copy.told().claim().id(),
                whole ? OriginLink.Kind.COPY : OriginLink.Kind.NEAR_COPY,
                origin.told().claim().id(),
                document.outlet(),
                true,
                (whole ? "all " + all : shared + " of its " + all) + " words stand, in a passage in common, in "
                        + origin.told().teller() + ": "
                        + Told.shown(Text.of(document.text()).slice(words)));
    }
}
