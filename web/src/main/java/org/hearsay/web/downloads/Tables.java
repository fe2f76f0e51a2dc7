package org.hearsay.web.downloads;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hearsay.ledger.FoundClaim;
import org.hearsay.ledger.origins.OriginLink;
import org.hearsay.ledger.questions.Question;
import org.hearsay.ledger.questions.Question.Summary;
import org.hearsay.ledger.questions.Question.Taken;
import org.hearsay.ledger.series.Count;
import org.hearsay.ledger.series.FoundSeries;
import org.hearsay.ledger.series.Range;
import org.hearsay.ledger.series.Relation;
import org.hearsay.ledger.series.Series;
import org.hearsay.ledger.store.Voices;
import org.hearsay.web.endpoints.Url;
import org.jspecify.annotations.Nullable;

/**
 * Claims, questions, positions, voices and figures as tables, with the columns of the command line and the stable link of each claim.
 *
 * @param base the server's address, without a stroke at its end
 */
record Tables(String base) {
    private record Column<T>(String name, Function<T, @Nullable Object> value) {}

    private static final List<Column<Summary>> QUESTIONS = List.of(
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
            new Column<>("last", Summary::last));

    private List<Column<FoundClaim>> claims() {
        return List.of(
                new Column<>("published", FoundClaim::published),
                new Column<>("outlet", FoundClaim::outlet),
                new Column<>("voice", found -> Told.voice(found.claim())),
                new Column<>("chain", found -> Told.chain(found.claim())),
                new Column<>("act", found -> Told.act(found.claim().stance())),
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
                new Column<>("link", found -> Url.claim(base, found.claim().id())));
    }

    private List<Column<Taken>> positions(Question question) {
        Map<String, Integer> origins = question.originNumbers();
        Map<String, List<OriginLink>> descents = question.descents();
        return List.of(
                new Column<>("question", _ -> question.summary().id()),
                new Column<>("published", taken -> taken.where().published()),
                new Column<>("outlet", taken -> taken.where().outlet()),
                new Column<>("voice", Taken::name),
                new Column<>("chain", taken -> Told.chain(taken.claim())),
                new Column<>("position", taken -> taken.position().label()),
                new Column<>("act", taken -> Told.act(taken.claim().stance())),
                new Column<>("certainty", taken -> taken.claim().stance().certainty()),
                new Column<>("polarity", taken -> taken.claim().stance().polarity()),
                new Column<>("content", taken -> taken.claim().content()),
                new Column<>("document", taken -> taken.where().uri()),
                new Column<>("paragraph", taken -> taken.claim().paragraph()),
                new Column<>("claim", taken -> taken.claim().id()),
                new Column<>("link", taken -> Url.claim(base, taken.claim().id())),
                new Column<>("origin", taken -> origins.get(taken.claim().id())),
                new Column<>(
                        "descends",
                        taken -> descents.getOrDefault(taken.claim().id(), List.of()).stream()
                                .map(Tables::link)
                                .collect(Collectors.joining("; "))),
                new Column<>("why", Taken::why));
    }

    /** For example: near_copy c0f3a2b41 in Pallas. */
    private static String link(OriginLink link) {
        return link.kind().label()
                + (link.origin() == null ? "" : " " + link.origin())
                + (link.outlet() == null ? "" : " in " + link.outlet());
    }

    private static final List<Column<Voices.Speaker>> VOICES = List.of(
            new Column<>("voice", Voices.Speaker::name),
            new Column<>("claims", Voices.Speaker::claims),
            new Column<>("questions", Voices.Speaker::questions),
            new Column<>("first", Voices.Speaker::first),
            new Column<>("last", Voices.Speaker::last));

    private List<Column<Series>> series() {
        return List.of(
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
                new Column<>("jumps", series -> series.count(Relation.Kind.JUMP)),
                new Column<>("link", series -> base + "/figures/" + Url.encoded(series.id())));
    }

    private List<Column<Count>> figures(FoundSeries found) {
        return List.of(
                new Column<>("incident", _ -> found.series().incident()),
                new Column<>("title", _ -> found.series().title()),
                new Column<>("counted", Count::group),
                new Column<>("happening", Count::happening),
                new Column<>("total", Count::total),
                new Column<>("reporter", point -> point.reporter().name()),
                new Column<>("own", point -> point.reporter().own()),
                new Column<>("as_of", Count::asOf),
                new Column<>("figure", Count::words),
                new Column<>("value", point -> number(point.range().value())),
                new Column<>("low", point -> number(point.range().low())),
                new Column<>("high", point -> number(point.range().high())),
                new Column<>("bound", point -> point.range().bound()),
                new Column<>(
                        "relations",
                        point -> found.series().relations().stream()
                                .filter(relation -> relation.later().equals(point))
                                .map(relation -> relation.kind().label() + ": " + relation.why())
                                .collect(Collectors.joining("; "))),
                new Column<>("content", point -> found.claim(point).claim().content()),
                new Column<>("published", point -> found.claim(point).published()),
                new Column<>("outlet", point -> found.claim(point).outlet()),
                new Column<>("document", point -> found.claim(point).uri()),
                new Column<>("paragraph", point -> found.claim(point).claim().paragraph()),
                new Column<>("claim", Count::claim),
                new Column<>("link", point -> Url.claim(base, point.claim())));
    }

    private static @Nullable String number(@Nullable Double number) {
        return number == null ? null : Range.number(number);
    }

    static void voices(List<Voices.Speaker> voices, OutputStream out) throws IOException {
        write(VOICES, voices, out);
    }

    void series(List<Series> all, OutputStream out) throws IOException {
        write(series(), all, out);
    }

    void figures(FoundSeries found, OutputStream out) throws IOException {
        write(figures(found), found.series().points(), out);
    }

    void claims(Selection selection, OutputStream out) throws IOException {
        write(claims(), selection.claims(), out);
    }

    void questions(Iterable<Summary> questions, OutputStream out) throws IOException {
        write(QUESTIONS, questions, out);
    }

    void positions(Question question, OutputStream out) throws IOException {
        write(positions(question), question.positions(), out);
    }

    private static <T> void write(List<Column<T>> columns, Iterable<T> rows, OutputStream out) throws IOException {
        Lines lines = new Lines(out);
        lines.write(Csv.line(columns.stream().map(Column::name)));
        for (T row : rows) {
            lines.write(Csv.line(columns.stream().map(column -> column.value().apply(row))));
        }
    }
}
