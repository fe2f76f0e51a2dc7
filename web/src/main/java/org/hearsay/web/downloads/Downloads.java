package org.hearsay.web.downloads;

import gg.jte.TemplateEngine;
import gg.jte.output.WriterOutput;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.hearsay.ledger.Entry;
import org.hearsay.ledger.filter.Filter;
import org.hearsay.ledger.questions.Question;
import org.hearsay.ledger.questions.QuestionJson;
import org.hearsay.ledger.sheets.Sheets;
import org.hearsay.ledger.store.Ledger;
import org.hearsay.web.endpoints.Answer;
import org.hearsay.web.endpoints.Asked;
import org.hearsay.web.endpoints.Endpoint;
import org.hearsay.web.endpoints.Parameter;
import org.hearsay.web.endpoints.Streams;
import org.hearsay.web.endpoints.Url;
import org.hearsay.web.guard.Refused;

/**
 * {@code /downloads}: files of what a filter chooses, or of one question, document or series.
 *
 * @param ledger what they are made of
 * @param templates that of the report
 */
public record Downloads(Ledger ledger, TemplateEngine templates, InstantSource clock, Files files) {
    static final String GROUP = "Downloads";
    private static final Parameter QUESTION = Parameter.path("id", "The question's id, or that of any claim on it.");
    private static final Parameter DOCUMENT = Parameter.path("id", "The document's id.");

    /** Downloads from a ledger. */
    public Downloads(Ledger ledger, TemplateEngine templates, InstantSource clock, Streams streams) {
        this(ledger, templates, clock, new Files(streams, Report.policy(templates)));
    }

    /** Writes claims. */
    private interface Writing {
        void write(Selection selection, String base, OutputStream out) throws IOException;
    }

    /**
     * What claims are written as.
     *
     * @param ending of the file's name
     * @param words "JSON Lines"
     */
    private record Form(String ending, Answer answer, String words, Writing writing) {}

    private List<Form> forms() {
        return List.of(
                new Form(
                        "jsonl",
                        Answer.lines("Claim", "A line a claim, as it is stored."),
                        "JSON Lines",
                        (selection, base, out) -> Bulk.claims(selection, out)),
                new Form(
                        "csv",
                        table(),
                        "a table",
                        (selection, base, out) -> new Lines(out)
                                .write(
                                        Sheets.claims()
                                                .with(
                                                        "link",
                                                        found -> Url.claim(
                                                                base,
                                                                found.claim().id())),
                                        selection.claims())),
                new Form(
                        "annotations.jsonld",
                        new Answer(200, Answer.LINKED, "AnnotationCollection", "A collection of annotations."),
                        "W3C Web Annotations",
                        (selection, base, out) -> new Annotations(new Texts(ledger), base).write(selection, out)),
                new Form(
                        "schema-org.jsonld",
                        new Answer(200, Answer.LINKED, "LinkedClaims", "A graph of claims."),
                        "schema.org's Claim",
                        (selection, base, out) -> new LinkedClaims(base).write(selection, out)),
                new Form(
                        "brat.zip",
                        new Answer(200, Files.ZIP, null, "For each document a .txt and an .ann file."),
                        "brat annotations beside their texts",
                        (selection, base, out) -> new BratFiles(new Texts(ledger)).write(selection, out)),
                new Form("html", report(), "a report that prints well", this::report));
    }

    /** All addresses. */
    public List<Endpoint> all() {
        return Stream.of(
                        forms().stream().map(this::ofFilter),
                        questions(),
                        Stream.of(voices()),
                        ofQuestion(),
                        forms().stream().map(this::ofDocument),
                        new SeriesDownloads(ledger, files).all())
                .flatMap(its -> its)
                .toList();
    }

    static Answer table() {
        return new Answer(
                200,
                "text/csv",
                null,
                "A line of column names, then a line each; what a spreadsheet would run begins with an apostrophe.");
    }

    private static Answer report() {
        return new Answer(200, "text/html", null, "A page that carries its own style.");
    }

    private Endpoint ofFilter(Form form) {
        return new Endpoint(
                "/downloads/claims." + form.ending(),
                GROUP,
                "Claims as " + form.words() + ".",
                List.of(Parameter.FILTER),
                List.of(form.answer()),
                request -> send(request, Selection.of(ledger, new Asked(request).filterOfClaims()), form));
    }

    private Endpoint ofDocument(Form form) {
        return new Endpoint(
                "/downloads/documents/{id}/claims." + form.ending(),
                GROUP,
                "The claims in a document as " + form.words() + ".",
                List.of(DOCUMENT),
                List.of(form.answer(), Answer.missing("No such document.")),
                request -> {
                    Entry entry = ledger.entry(request.pathParam("id"))
                            .orElseThrow(() -> Refused.missing(
                                    "No such document", "It was never in this ledger, or it was forgotten."));
                    send(request, Selection.of(ledger, entry), form);
                });
    }

    private void send(Context request, Selection selection, Form form) {
        files.send(
                request,
                selection.name() + "." + form.ending(),
                out -> form.writing().write(selection, Url.base(request), out));
    }

    private Stream<Endpoint> questions() {
        return Stream.of(
                new Endpoint(
                        "/downloads/questions.jsonl",
                        GROUP,
                        "Questions as JSON Lines.",
                        List.of(Parameter.FILTER),
                        List.of(Answer.lines("Question", "A line a question.")),
                        request -> questions(request, "jsonl")),
                new Endpoint(
                        "/downloads/questions.csv",
                        GROUP,
                        "Questions as a table.",
                        List.of(Parameter.FILTER),
                        List.of(table()),
                        request -> questions(request, "csv")));
    }

    private void questions(Context request, String ending) {
        Filter filter = new Asked(request).filter();
        Iterable<Question.Summary> questions = Bulk.questions(ledger, filter);
        files.send(request, Selection.name("questions", filter) + "." + ending, out -> {
            if (ending.equals("csv")) {
                new Lines(out).write(Sheets.questions(), questions);
            } else {
                Bulk.questions(questions, out);
            }
        });
    }

    private Endpoint voices() {
        return new Endpoint(
                "/downloads/voices.csv",
                GROUP,
                "Who makes the claims that fit, of the newest ten thousand, as a table.",
                List.of(Parameter.FILTER),
                List.of(table()),
                request -> {
                    Filter filter = new Asked(request).filterOfClaims();
                    files.send(
                            request,
                            Selection.name("voices", filter) + ".csv",
                            out -> new Lines(out)
                                    .write(
                                            Sheets.voices(),
                                            ledger.voices().list(filter).voices()));
                });
    }

    /** Writes a question. */
    private interface QuestionWriting {
        void write(Context request, Question question, OutputStream out) throws IOException;
    }

    private Stream<Endpoint> ofQuestion() {
        Stream<Endpoint> claims = forms().stream()
                .filter(form -> form.ending().contains("."))
                .map(form -> question(
                        "claims." + form.ending(),
                        form.answer(),
                        "The claims on a question as " + form.words() + ".",
                        (request, question, out) ->
                                form.writing().write(Selection.of(ledger, question), Url.base(request), out)));
        return Stream.of(
                        Stream.of(
                                question(
                                        "positions.jsonl",
                                        Answer.lines(
                                                "QuestionLine", "The question, then a line a position with its claim."),
                                        "A question with its positions as JSON Lines.",
                                        Downloads::positionLines),
                                question(
                                        "positions.csv",
                                        table(),
                                        "The positions on a question as a table.",
                                        (request, question, out) -> new Lines(out)
                                                .write(
                                                        Sheets.positions(question)
                                                                .with(
                                                                        "link",
                                                                        taken -> Url.claim(
                                                                                Url.base(request),
                                                                                taken.claim()
                                                                                        .id())),
                                                        question.positions()))),
                        claims,
                        Stream.of(question(
                                "report.html",
                                report(),
                                "A question as a report that prints well.",
                                this::questionReport)))
                .flatMap(its -> its);
    }

    private Endpoint question(String name, Answer answer, String words, QuestionWriting writing) {
        return new Endpoint(
                "/downloads/questions/{id}/" + name,
                GROUP,
                words,
                List.of(QUESTION),
                List.of(answer, Answer.missing("No such question.")),
                request -> {
                    Question question = ledger.questions()
                            .of(request.pathParam("id"))
                            .orElseThrow(() -> Refused.missing(
                                    "No such question",
                                    "It was never in this ledger, or its documents were forgotten."));
                    String ending = name.substring(name.indexOf('.'));
                    files.send(
                            request,
                            Selection.of(ledger, question).name() + ending,
                            out -> writing.write(request, question, out));
                });
    }

    private void report(Selection selection, String base, OutputStream out) throws IOException {
        render(new Report(selection.title(), today(), base, null, selection.claims()), out);
    }

    private void questionReport(Context request, Question question, OutputStream out) throws IOException {
        render(new Report(question.summary().title(), today(), Url.base(request), question, List.of()), out);
    }

    private String today() {
        return clock.instant().atOffset(ZoneOffset.UTC).toLocalDate().toString();
    }

    private void render(Report report, OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        templates.render("report.jte", report, new WriterOutput(writer));
        writer.flush();
    }

    private static void positionLines(Context request, Question question, OutputStream out) throws IOException {
        Lines lines = new Lines(out);
        for (String line : QuestionJson.lines(question)) {
            lines.write(line + "\n");
        }
    }
}
