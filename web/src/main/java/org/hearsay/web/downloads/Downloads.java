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
import java.util.ArrayList;
import java.util.List;
import org.hearsay.ledger.filter.Filter;
import org.hearsay.ledger.questions.Question;
import org.hearsay.ledger.questions.QuestionJson;
import org.hearsay.ledger.store.Ledger;
import org.hearsay.web.endpoints.Answer;
import org.hearsay.web.endpoints.Asked;
import org.hearsay.web.endpoints.Endpoint;
import org.hearsay.web.endpoints.Parameter;
import org.hearsay.web.endpoints.Streams;
import org.hearsay.web.endpoints.Url;
import org.hearsay.web.guard.Refused;

/**
 * {@code /downloads}: files of what a filter chooses, or of one question.
 *
 * @param ledger what they are made of
 * @param templates that of the report
 * @param policy which styles a report may have
 */
public record Downloads(Ledger ledger, TemplateEngine templates, String policy, InstantSource clock, Streams streams) {
    private static final String GROUP = "Downloads";
    private static final String CSV = "text/csv; charset=utf-8; header=present";
    private static final String HTML = "text/html; charset=utf-8";
    private static final String ZIP = "application/zip";
    private static final Parameter ID = Parameter.path("id", "The question's id, or that of any claim on it.");
    private static final Answer MISSING = Answer.missing("No such question.");

    /** Downloads from a ledger. */
    public Downloads(Ledger ledger, TemplateEngine templates, InstantSource clock, Streams streams) {
        this(ledger, templates, Report.policy(templates), clock, streams);
    }

    /** What claims are written as. */
    private interface Form {
        void write(Selection selection, String base, OutputStream out) throws IOException;
    }

    /** All addresses. */
    public List<Endpoint> all() {
        List<Endpoint> all = new ArrayList<>();
        all.add(claims(
                "claims.jsonl",
                Answer.lines("Claim", "A line a claim, as it is stored."),
                "Claims as JSON Lines.",
                this::lines));
        all.add(claims(
                "claims.csv",
                table(),
                "Claims as a table.",
                (selection, base, out) -> new Tables(base).claims(selection, out)));
        all.add(claims(
                "claims.annotations.jsonld", annotations(), "Claims as W3C Web Annotations.", this::annotations));
        all.add(claims(
                "claims.schema-org.jsonld",
                linked(),
                "Claims as schema.org's Claim.",
                (selection, base, out) -> new LinkedClaims(base).write(selection, out)));
        all.add(claims("claims.brat.zip", zip(), "Claims as brat annotations beside their texts.", this::brat));
        all.add(claims("claims.html", report(), "Claims as a report that prints well.", this::report));
        all.add(new Endpoint(
                "/downloads/questions.jsonl",
                GROUP,
                "Questions as JSON Lines.",
                List.of(Parameter.FILTER),
                List.of(Answer.lines("Question", "A line a question.")),
                request -> questions(request, "jsonl", Answer.JSON_LINES)));
        all.add(new Endpoint(
                "/downloads/questions.csv",
                GROUP,
                "Questions as a table.",
                List.of(Parameter.FILTER),
                List.of(table()),
                request -> questions(request, "csv", CSV)));
        all.addAll(ofOne());
        return all;
    }

    private List<Endpoint> ofOne() {
        return List.of(
                question(
                        "positions.jsonl",
                        Answer.lines("QuestionLine", "The question, then a line a position with its claim."),
                        "A question with its positions as JSON Lines.",
                        this::positionLines),
                question(
                        "positions.csv",
                        table(),
                        "The positions on a question as a table.",
                        (request, question, out) -> new Tables(Url.base(request)).positions(question, out)),
                question(
                        "claims.annotations.jsonld",
                        annotations(),
                        "The claims on a question as W3C Web Annotations.",
                        of(this::annotations)),
                question(
                        "claims.schema-org.jsonld",
                        linked(),
                        "The claims on a question as schema.org's Claim.",
                        of((selection, base, out) -> new LinkedClaims(base).write(selection, out))),
                question(
                        "claims.brat.zip",
                        zip(),
                        "The claims on a question as brat annotations beside their texts.",
                        of(this::brat)),
                question("report.html", report(), "A question as a report that prints well.", this::questionReport));
    }

    private static Answer table() {
        return new Answer(
                200,
                "text/csv",
                null,
                "A line of column names, then a line each; what a spreadsheet would run begins with an apostrophe.");
    }

    private static Answer annotations() {
        return new Answer(200, Answer.LINKED, "AnnotationCollection", "A collection of annotations.");
    }

    private static Answer linked() {
        return new Answer(200, Answer.LINKED, "LinkedClaims", "A graph of claims.");
    }

    private static Answer zip() {
        return new Answer(200, ZIP, null, "For each document a .txt and an .ann file.");
    }

    private static Answer report() {
        return new Answer(200, "text/html", null, "A page that carries its own style.");
    }

    private Endpoint claims(String name, Answer answer, String words, Form form) {
        return new Endpoint("/downloads/" + name, GROUP, words, List.of(Parameter.FILTER), List.of(answer), request -> {
            Selection selection = Selection.of(ledger, new Asked(request).filterOfClaims());
            String ending = name.substring("claims".length());
            send(request, selection.name() + ending, out -> form.write(selection, Url.base(request), out));
        });
    }

    /** Writes a question. */
    private interface QuestionForm {
        void write(Context request, Question question, OutputStream out) throws IOException;
    }

    private QuestionForm of(Form form) {
        return (request, question, out) -> form.write(Selection.of(ledger, question), Url.base(request), out);
    }

    private Endpoint question(String name, Answer answer, String words, QuestionForm form) {
        return new Endpoint(
                "/downloads/questions/{id}/" + name, GROUP, words, List.of(ID), List.of(answer, MISSING), request -> {
                    Question question = ledger.questions()
                            .of(request.pathParam("id"))
                            .orElseThrow(() -> Refused.missing(
                                    "No such question",
                                    "It was never in this ledger, or its documents were forgotten."));
                    String ending = name.substring(name.indexOf('.'));
                    send(
                            request,
                            Selection.of(ledger, question).name() + ending,
                            out -> form.write(request, question, out));
                });
    }

    /** Sends a file: under its name, to be kept; a report to be looked at first. */
    private void send(Context request, String name, Streams.Body body) {
        boolean page = name.endsWith(".html");
        if (page) {
            request.header("Content-Security-Policy", policy);
        }
        request.header("Content-Disposition", (page ? "inline" : "attachment") + "; filename=\"hearsay-" + name + "\"");
        streams.send(request, type(name), body);
    }

    private static String type(String name) {
        return switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "csv" -> CSV;
            case "jsonl" -> Answer.JSON_LINES;
            case "jsonld" -> Answer.LINKED;
            case "zip" -> ZIP;
            default -> HTML;
        };
    }

    private void lines(Selection selection, String base, OutputStream out) throws IOException {
        Bulk.claims(selection, out);
    }

    private void annotations(Selection selection, String base, OutputStream out) throws IOException {
        new Annotations(new Texts(ledger), base).write(selection, out);
    }

    private void brat(Selection selection, String base, OutputStream out) throws IOException {
        new BratFiles(new Texts(ledger)).write(selection, out);
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

    private void positionLines(Context request, Question question, OutputStream out) throws IOException {
        Lines lines = new Lines(out);
        for (String line : QuestionJson.lines(question)) {
            lines.write(line + "\n");
        }
    }

    private void questions(Context request, String ending, String type) {
        Filter filter = new Asked(request).filter();
        Iterable<Question.Summary> questions = Bulk.questions(ledger, filter);
        request.header(
                "Content-Disposition",
                "attachment; filename=\"hearsay-" + Selection.name("questions", filter) + "." + ending + "\"");
        streams.send(request, type, out -> {
            if (ending.equals("csv")) {
                new Tables(Url.base(request)).questions(questions, out);
            } else {
                Bulk.questions(questions, out);
            }
        });
    }
}
