package org.hearsay.ledger.sheets;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.ledger.Corrected;
import org.hearsay.ledger.FoundClaim;
import org.hearsay.ledger.StoredClaim;
import org.hearsay.ledger.StoredClaim.Party;
import org.hearsay.ledger.StoredClaim.Stance;
import org.hearsay.ledger.origins.OriginLink;
import org.hearsay.ledger.questions.Question;
import org.hearsay.ledger.questions.Question.Summary;
import org.hearsay.ledger.questions.Question.Taken;
import org.hearsay.ledger.questions.Retellings;
import org.hearsay.ledger.series.Count;
import org.hearsay.ledger.series.FoundSeries;
import org.hearsay.ledger.series.Range;
import org.hearsay.ledger.series.Relation;
import org.hearsay.ledger.series.Series;
import org.hearsay.ledger.sheets.Sheet.Column;
import org.hearsay.ledger.store.Voices;
import org.jspecify.annotations.Nullable;

/** The tables of a ledger. */
public final class Sheets {
    private Sheets() {}

    /** Claims that were found. */
    public static Sheet<FoundClaim> claims() {
        return new Sheet<>(List.of(
                new Column<>("published", FoundClaim::published),
                new Column<>("outlet", FoundClaim::outlet),
                new Column<>("voice", found -> voice(found.claim())),
                new Column<>("chain", found -> chain(found.claim())),
                new Column<>("act", found -> act(found.claim().stance())),
                new Column<>("certainty", found -> found.claim().stance().certainty()),
                new Column<>("polarity", found -> found.claim().stance().polarity()),
                new Column<>("kind", found -> found.claim().kind()),
                new Column<>(
                        "source",
                        found -> found.claim().source() == null
                                ? null
                                : found.claim().source().text()),
                new Column<>("cue", found -> found.claim().cue()),
                new Column<>("content", found -> found.claim().content()),
                new Column<>("said", found -> found.claim().said()),
                new Column<>("title", FoundClaim::title),
                new Column<>("document", FoundClaim::uri),
                new Column<>("paragraph", found -> found.claim().paragraph()),
                new Column<>("claim", found -> found.claim().id()),
                new Column<>("corrected", found -> corrected(found.corrections()))));
    }

    /** Questions. */
    public static Sheet<Summary> questions() {
        return new Sheet<>(List.of(
                new Column<>("question", Summary::id),
                new Column<>("matter", Summary::matter),
                new Column<>("title", Summary::title),
                new Column<>("contested", Summary::contested),
                new Column<>("claims", Summary::claims),
                new Column<>("origins", Summary::origins),
                new Column<>("affirms", Summary::affirms),
                new Column<>("denies", Summary::denies),
                new Column<>("hedges", Summary::hedges),
                new Column<>("first", Summary::first),
                new Column<>("last", Summary::last)));
    }

    /** The positions on a question. */
    public static Sheet<Taken> positions(Question question) {
        Retellings retellings = new Retellings(question);
        return new Sheet<>(List.of(
                new Column<>("question", _ -> question.summary().id()),
                new Column<>("published", taken -> taken.where().published()),
                new Column<>("outlet", taken -> taken.where().outlet()),
                new Column<>("voice", Taken::name),
                new Column<>("chain", taken -> chain(taken.claim())),
                new Column<>("position", taken -> taken.position().label()),
                new Column<>("act", taken -> act(taken.claim().stance())),
                new Column<>("certainty", taken -> taken.claim().stance().certainty()),
                new Column<>("polarity", taken -> taken.claim().stance().polarity()),
                new Column<>("content", taken -> taken.claim().content()),
                new Column<>("document", taken -> taken.where().uri()),
                new Column<>("paragraph", taken -> taken.claim().paragraph()),
                new Column<>("claim", taken -> taken.claim().id()),
                new Column<>("origin", retellings::number),
                new Column<>(
                        "descends",
                        taken -> retellings.links(taken).stream()
                                .map(Sheets::link)
                                .collect(Collectors.joining("; "))),
                new Column<>("why", Taken::why),
                new Column<>("corrected", taken -> corrected(taken.corrections()))));
    }

    /** Voices. */
    public static Sheet<Voices.Speaker> voices() {
        return new Sheet<>(List.of(
                new Column<>("voice", Voices.Speaker::name),
                new Column<>("claims", Voices.Speaker::claims),
                new Column<>("questions", Voices.Speaker::questions),
                new Column<>("first", Voices.Speaker::first),
                new Column<>("last", Voices.Speaker::last)));
    }

    /** Series of figures. */
    public static Sheet<Series> series() {
        return new Sheet<>(List.of(
                new Column<>("series", Series::id),
                new Column<>("incident", Series::incident),
                new Column<>("title", Series::title),
                new Column<>("counted", Series::group),
                new Column<>("happening", Series::happening),
                new Column<>("total", Series::total),
                new Column<>("figures", series -> series.points().size()),
                new Column<>("reporters", series -> series.byReporter().size()),
                new Column<>("first", Series::first),
                new Column<>("last", Series::last),
                new Column<>("least", series -> series.least().range()),
                new Column<>("most", series -> series.most().range()),
                new Column<>("clashes", series -> series.count(Relation.Kind.CLASH)),
                new Column<>("lowered", series -> series.count(Relation.Kind.LOWERED)),
                new Column<>("raised", series -> series.count(Relation.Kind.RAISED)),
                new Column<>("jumps", series -> series.count(Relation.Kind.JUMP))));
    }

    /** A figure of a series. */
    public record Figure(FoundSeries found, Count count) {
        private FoundClaim claim() {
            return found.claim(count);
        }

        /** What it is to earlier ones: "raised: at least 17, then 29". */
        private String relations() {
            return found.series().relations().stream()
                    .filter(relation -> relation.later().equals(count))
                    .map(relation -> relation.kind().label() + ": " + relation.why())
                    .collect(Collectors.joining("; "));
        }
    }

    /** The figures of a series, in its order. */
    public static List<Figure> of(FoundSeries found) {
        return found.series().points().stream()
                .map(point -> new Figure(found, point))
                .toList();
    }

    /** Figures of series. */
    public static Sheet<Figure> figures() {
        return new Sheet<>(List.of(
                new Column<>("incident", its -> its.found().series().incident()),
                new Column<>("title", its -> its.found().series().title()),
                new Column<>("counted", its -> its.count().group()),
                new Column<>("happening", its -> its.count().happening()),
                new Column<>("total", its -> its.count().total()),
                new Column<>("reporter", its -> its.count().reporter().name()),
                new Column<>("own", its -> its.count().reporter().own()),
                new Column<>("as_of", its -> its.count().asOf()),
                new Column<>("figure", its -> its.count().words()),
                new Column<>("value", its -> number(its.count().range().value())),
                new Column<>("low", its -> number(its.count().range().low())),
                new Column<>("high", its -> number(its.count().range().high())),
                new Column<>("bound", its -> its.count().range().bound()),
                new Column<>("relations", Figure::relations),
                new Column<>("content", its -> its.claim().claim().content()),
                new Column<>("published", its -> its.claim().published()),
                new Column<>("outlet", its -> its.claim().outlet()),
                new Column<>("document", its -> its.claim().uri()),
                new Column<>("paragraph", its -> its.claim().claim().paragraph()),
                new Column<>("claim", its -> its.count().claim())));
    }

    private static @Nullable String voice(StoredClaim claim) {
        return claim.source() == null ? null : name(claim.source());
    }

    /** Those who passed it on, outermost first. */
    private static String chain(StoredClaim claim) {
        return claim.chain().stream().map(Sheets::name).collect(Collectors.joining("; "));
    }

    private static String name(Party party) {
        return party.actor() == null ? party.text() : party.actor().name();
    }

    /** What is done: denies, denies (negated), denies (hypothetical). */
    private static String act(Stance stance) {
        return stance.act() + (stance.negated() ? " (negated)" : "") + (stance.hypothetical() ? " (hypothetical)" : "");
    }

    /** For example: near_copy c0f3a2b41 in Pallas. */
    private static String link(OriginLink link) {
        return link.kind().label() + " "
                + Stream.of(link.origin(), link.outlet())
                        .flatMap(Stream::ofNullable)
                        .collect(Collectors.joining(" in "));
    }

    private static String corrected(List<Corrected> corrections) {
        return corrections.stream()
                .map(its -> its.correction() + " " + its.kind() + " as read: " + its.asRead())
                .collect(Collectors.joining("; "));
    }

    private static @Nullable String number(@Nullable Double number) {
        return number == null ? null : Range.number(number);
    }
}
