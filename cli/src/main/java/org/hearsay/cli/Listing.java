package org.hearsay.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.actors.Actor;
import org.hearsay.acts.Act;
import org.hearsay.acts.Certainty;
import org.hearsay.acts.Judgement;
import org.hearsay.claims.Claim;
import org.hearsay.claims.Words;
import org.hearsay.cli.Wrapping.Run;
import org.hearsay.text.Article;
import org.hearsay.text.Published;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * The claims of an article for people: what the article is, then each claim with the number of its paragraph, the way it took,
 * the voice and what the voice does; behind it, faintly, the article's own words for that; below, what is claimed, and the figures
 * and events in it. A claim inside another's content stands indented under it.
 *
 * @param width columns to keep to
 * @param coloured whether to mark voices and acts by colour
 * @param own whether to list what the outlet says in its own voice; it is counted otherwise
 */
record Listing(int width, boolean coloured, boolean own) {
    private static final String STEP = "  ";

    /** The listing, ending in a line break. */
    String of(Article article, List<Claim> claims) {
        StringBuilder out = new StringBuilder();
        heading(out, article);
        Map<String, Integer> depths = new HashMap<>();
        int numberWidth = Integer.toString(article.paragraphs().size()).length() + 1;
        for (Claim claim : claims) {
            int depth = claim.within() == null ? 0 : depths.getOrDefault(claim.within(), 0) + 1;
            depths.put(claim.id(), depth);
            if (own || claim.kind() == Claim.Kind.ATTRIBUTED) {
                entry(out, claim, depth, numberWidth);
            }
        }
        append(out, "", "", new Run(Style.FAINT, count(claims)));
        return out.toString();
    }

    private void heading(StringBuilder out, Article article) {
        article.title().ifPresent(title -> append(out, "", "", new Run(Style.STRONG, Plain.oneLine(title))));
        String facts = Stream.of(
                        article.outlet(), article.published().map(Published::toString), Optional.of(article.uri()))
                .flatMap(Optional::stream)
                .map(Plain::oneLine)
                .collect(Collectors.joining(" · "));
        append(out, "", "", new Run(Style.FAINT, facts));
    }

    private void entry(StringBuilder out, Claim claim, int depth, int numberWidth) {
        String number = "¶" + claim.paragraph();
        String first = " ".repeat(Math.max(0, numberWidth - number.length())) + number + STEP + STEP.repeat(depth);
        String indent = " ".repeat(first.length());
        if (claim.kind() == Claim.Kind.OWN) {
            append(
                    out,
                    first,
                    indent,
                    new Run(Style.FAINT, Plain.oneLine(claim.content().text())));
            return;
        }
        append(out, first, indent, head(claim).toArray(Run[]::new));
        append(
                out,
                indent + STEP,
                indent + STEP,
                new Run(Style.WORDS, Plain.oneLine(claim.content().text())));
        held(out, indent, FigureLine.of(claim.holdings().figures()));
        held(out, indent, EventLine.of(claim.holdings().events()));
    }

    /** A line about what a claim holds, unless there is nothing. */
    private void held(StringBuilder out, String indent, String line) {
        if (!line.isEmpty()) {
            append(out, indent + STEP + "· ", indent + STEP + STEP, new Run(Style.FAINT, line));
        }
    }

    /** For example: The Washington Post ← US official states (probable) — an anonymous US official, citing. */
    private static List<Run> head(Claim claim) {
        List<Run> runs = new ArrayList<>();
        for (Claim.Carrier carrier : claim.chain()) {
            runs.add(new Run(Style.FAINT, name(carrier.words(), carrier.actor()) + " ← "));
        }
        Claim.Source source = claim.source();
        String voice = source == null ? "nobody named" : name(source.words(), source.actor());
        runs.add(new Run(source == null ? Style.FAINT : Style.STRONG, voice + " "));
        Judgement judgement = claim.judgement();
        runs.add(new Run(judgement.act() == Act.DENIES ? Style.DENIAL : Style.ACT, act(judgement)));
        if (judgement.certainty() != Certainty.CERTAIN) {
            runs.add(new Run(Style.ACT, " (" + judgement.certainty().label() + ")"));
        }
        String told = Stream.of(source == null ? null : source.words(), claim.cue())
                .flatMap(Stream::ofNullable)
                .map(words -> Plain.oneLine(words.text()))
                .filter(words -> !words.equals(voice))
                .collect(Collectors.joining(", "));
        told += source == null ? "" : besides(source);
        runs.add(new Run(Style.FAINT, told.isEmpty() ? "" : " — " + told));
        return runs;
    }

    /** In brackets what the article says of a source outside the mention: its standing, and why it is not named. */
    private static String besides(Claim.Source source) {
        Span mention = Span.hull(source.words().spans());
        String said = Stream.of(source.standing(), source.anonymity())
                .flatMap(Stream::ofNullable)
                .filter(words -> !mention.contains(Span.hull(words.spans())))
                .map(words -> Plain.oneLine(words.text()))
                .collect(Collectors.joining("; "));
        return said.isEmpty() ? "" : " (" + said + ")";
    }

    private static String name(Words words, @Nullable Actor actor) {
        return Plain.oneLine(actor == null ? words.text() : actor.name());
    }

    /** The act as a verb: denies, does not deny, would deny. */
    static String act(Judgement judgement) {
        return act(judgement.act().label(), judgement.negated(), judgement.hypothetical());
    }

    /** An act as a verb, by its label; one that this program does not know may end in any way. */
    static String act(String verb, boolean negated, boolean hypothetical) {
        if (!verb.endsWith("s")) {
            return (hypothetical ? "would " : "") + (negated ? "not " : "") + verb;
        }
        String stem = verb.endsWith("ies")
                ? verb.substring(0, verb.length() - 3) + "y"
                : verb.substring(0, verb.length() - 1);
        if (hypothetical) {
            return (negated ? "would not " : "would ") + stem;
        }
        return negated ? "does not " + stem : verb;
    }

    private String count(List<Claim> claims) {
        long owned =
                claims.stream().filter(claim -> claim.kind() == Claim.Kind.OWN).count();
        String attributed = Tally.count(claims.size() - owned, "claim");
        String more = Tally.count(owned, "statement") + " in the outlet's own voice";
        return owned == 0 ? attributed : attributed + ", " + more + (own ? "" : " (--own lists them)");
    }

    private void append(StringBuilder out, String first, String indent, Run... runs) {
        Wrapping.append(out, width, coloured, first, indent, List.of(runs));
    }
}
