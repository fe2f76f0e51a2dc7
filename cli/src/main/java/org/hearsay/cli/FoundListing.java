package org.hearsay.cli;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.cli.Wrapping.Run;
import org.hearsay.ledger.FoundClaim;
import org.hearsay.ledger.StoredClaim;
import org.hearsay.ledger.StoredClaim.Party;
import org.hearsay.ledger.StoredClaim.Stance;
import org.hearsay.ledger.filter.Field;
import org.hearsay.ledger.filter.Filter;
import org.hearsay.ledger.filter.Stems;
import org.jspecify.annotations.Nullable;

/**
 * Claims of a ledger for people, each as {@link Listing} shows it.
 *
 * @param width columns to keep to
 * @param coloured whether to mark voices, acts and the words asked for
 * @param hits the words asked for
 */
record FoundListing(int width, boolean coloured, Hits hits) {
    private static final String STEP = "  ";

    /**
     * Words that a filter asks for.
     *
     * @param stems by which they are known
     */
    record Hits(Set<String> stems) {
        static Hits of(Filter filter) {
            return new Hits(filter.terms()
                    .filter(term -> term.field() == Field.TEXT && !term.negated())
                    .flatMap(term -> Stems.searchable(term.value()).stream())
                    .collect(Collectors.toSet()));
        }

        /** A content's words, the hits among them marked. */
        List<Run> marked(String content) {
            List<Run> runs = new ArrayList<>();
            String plain = Plain.oneLine(content);
            for (String word : plain.split("(?<= )", -1)) {
                boolean hit = Stems.searchable(word).stream().anyMatch(stems::contains);
                runs.add(new Run(hit ? Style.HIT : Style.WORDS, word));
            }
            return runs;
        }
    }

    /** Claims newest first, those of a document below what it is. */
    String byDocument(List<FoundClaim> claims) {
        StringBuilder out = new StringBuilder();
        String document = "";
        for (FoundClaim found : claims) {
            String its = found.claim().document();
            if (!its.equals(document)) {
                out.append(out.isEmpty() ? "" : "\n");
                heading(out, found);
                document = its;
            }
            claim(out, found);
        }
        return out.toString();
    }

    private void heading(StringBuilder out, FoundClaim found) {
        String title = found.title() == null ? "(no title)" : Plain.oneLine(found.title());
        append(out, "", "", List.of(new Run(Style.STRONG, title)));
        append(out, "", "", List.of(new Run(Style.FAINT, facts(found.published(), found.outlet(), found.uri()))));
    }

    private static String facts(@Nullable String... facts) {
        return Stream.of(facts).flatMap(Stream::ofNullable).map(Plain::oneLine).collect(Collectors.joining(" · "));
    }

    /** Claims newest first, those of a day below its date, and in it below the document they stand in. */
    String byDay(List<FoundClaim> claims) {
        StringBuilder out = new StringBuilder();
        String day = "";
        String document = "";
        for (FoundClaim found : claims) {
            String its = day(found);
            if (!its.equals(day)) {
                out.append(out.isEmpty() ? "" : "\n");
                append(out, "", "", List.of(new Run(Style.STRONG, its)));
                day = its;
            }
            if (!found.claim().document().equals(document)) {
                append(out, "", "", List.of(new Run(Style.FAINT, facts(found.outlet(), found.title(), found.uri()))));
                document = found.claim().document();
            }
            claim(out, found);
        }
        return out.toString();
    }

    private static String day(FoundClaim found) {
        String published = found.published();
        return published == null
                ? "No date"
                : Plain.oneLine(published.length() > 10 ? published.substring(0, 10) : published);
    }

    private void claim(StringBuilder out, FoundClaim found) {
        StoredClaim claim = found.claim();
        words(out, claim);
        String indent = " ".repeat((" ¶" + claim.paragraph() + STEP).length()) + STEP;
        found.corrections()
                .forEach(its -> append(out, indent, indent, List.of(new Run(Style.ACT, CorrectionListing.note(its)))));
    }

    private void words(StringBuilder out, StoredClaim claim) {
        String first = " ¶" + claim.paragraph() + STEP;
        String indent = " ".repeat(first.length());
        if (claim.kind().equals("own")) {
            append(out, first, indent, hits.marked(claim.content()));
            return;
        }
        append(out, first, indent, head(claim));
        append(out, indent + STEP, indent + STEP, hits.marked(claim.content()));
    }

    private static List<Run> head(StoredClaim claim) {
        List<Run> runs = new ArrayList<>();
        claim.chain().forEach(carrier -> runs.add(new Run(Style.FAINT, Plain.oneLine(name(carrier)) + " ← ")));
        Party source = claim.source();
        String voice = source == null ? "nobody named" : Plain.oneLine(name(source));
        runs.add(new Run(source == null ? Style.FAINT : Style.STRONG, voice + " "));
        Stance stance = claim.stance();
        runs.add(new Run(stance.act().equals("denies") ? Style.DENIAL : Style.ACT, act(stance)));
        if (!stance.certainty().equals("certain")) {
            runs.add(new Run(Style.ACT, " (" + Plain.oneLine(stance.certainty()) + ")"));
        }
        String told = Stream.of(source == null ? null : source.text(), claim.cue())
                .flatMap(Stream::ofNullable)
                .map(Plain::oneLine)
                .filter(words -> !words.equals(voice))
                .collect(Collectors.joining(", "));
        runs.add(new Run(Style.FAINT, told.isEmpty() ? "" : " — " + told));
        return runs;
    }

    /** An actor's name, or the article's words where it supports none. */
    static String name(Party party) {
        return party.actor() == null ? party.text() : party.actor().name();
    }

    /** The act as a verb: denies, does not deny, would deny. */
    static String act(Stance stance) {
        return Listing.act(Plain.oneLine(stance.act()), stance.negated(), stance.hypothetical());
    }

    private void append(StringBuilder out, String first, String indent, List<Run> runs) {
        Wrapping.append(out, width, coloured, first, indent, runs);
    }

    /** One line, in parts. */
    String line(List<Run> runs) {
        StringBuilder out = new StringBuilder();
        append(out, "", STEP, runs);
        return out.toString();
    }

    /** Documents in which these claims stand. */
    static long documents(List<FoundClaim> claims) {
        return new HashSet<>(
                        claims.stream().map(found -> found.claim().document()).toList())
                .size();
    }
}
