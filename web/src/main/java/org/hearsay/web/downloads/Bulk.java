package org.hearsay.web.downloads;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.hearsay.ledger.DocumentJson;
import org.hearsay.ledger.Entry;
import org.hearsay.ledger.FoundClaim;
import org.hearsay.ledger.filter.Filter;
import org.hearsay.ledger.questions.Question;
import org.hearsay.ledger.questions.QuestionJson;
import org.hearsay.ledger.questions.QuestionOutline;
import org.hearsay.ledger.store.Claims.Mark;
import org.hearsay.ledger.store.Documents;
import org.hearsay.ledger.store.Ledger;
import org.hearsay.ledger.store.Questions;
import org.hearsay.web.endpoints.Answer;
import org.hearsay.web.endpoints.Asked;
import org.hearsay.web.endpoints.Endpoint;
import org.hearsay.web.endpoints.Parameter;
import org.hearsay.web.endpoints.Streams;

/**
 * All of a selection as JSON Lines, of any size.
 *
 * @param ledger what is told
 */
public record Bulk(Ledger ledger, Streams streams) {
    private static final String GROUP = "Bulk";
    private static final int PAGE_OF_DOCUMENTS = 20;
    private static final int PAGE_OF_QUESTIONS = 500;

    /** All addresses. */
    public List<Endpoint> all() {
        return List.of(
                new Endpoint(
                        "/api/v1/claims.jsonl",
                        GROUP,
                        "All claims that fit, newest first, a line each.",
                        List.of(Parameter.FILTER),
                        List.of(Answer.lines("Claim", "A line a claim, as it is stored.")),
                        request -> {
                            Selection selection = Selection.of(ledger, new Asked(request).filterOfClaims());
                            streams.send(request, Answer.JSON_LINES, out -> claims(selection, out));
                        }),
                new Endpoint(
                        "/api/v1/questions.jsonl",
                        GROUP,
                        "All questions that fit, the most contested first, a line each.",
                        List.of(Parameter.FILTER),
                        List.of(Answer.lines("Question", "A line a question.")),
                        request -> {
                            Iterable<Question.Summary> questions = questions(ledger, new Asked(request).filter());
                            streams.send(request, Answer.JSON_LINES, out -> questions(questions, out));
                        }),
                new Endpoint(
                        "/api/v1/documents.jsonl",
                        GROUP,
                        "All documents in which a claim fits, with their texts, a line each.",
                        List.of(Parameter.FILTER),
                        List.of(Answer.lines("Document", "A line a document, without its claims.")),
                        request -> {
                            Filter filter = new Asked(request).filterOfClaims();
                            streams.send(request, Answer.JSON_LINES, out -> documents(filter, out));
                        }));
    }

    static void claims(Selection selection, OutputStream out) throws IOException {
        Lines lines = new Lines(out);
        for (FoundClaim found : selection.claims()) {
            lines.write(Entry.line(found.claim()));
        }
    }

    static void questions(Iterable<Question.Summary> questions, OutputStream out) throws IOException {
        Lines lines = new Lines(out);
        for (Question.Summary question : questions) {
            lines.write(QuestionJson.line(question) + "\n");
        }
    }

    private void documents(Filter filter, OutputStream out) throws IOException {
        Lines lines = new Lines(out);
        Mark after = null;
        do {
            Documents.Page page = ledger.documents().search(filter, PAGE_OF_DOCUMENTS, after);
            for (Documents.Held held : page.documents()) {
                lines.write(DocumentJson.line(held.document(), held.claims()) + "\n");
            }
            after = page.next();
        } while (after != null);
    }

    /** The questions that fit, read page by page; the first page at once, so that a filter that does not fit is refused. */
    static Iterable<Question.Summary> questions(Ledger ledger, Filter filter) {
        Questions.Page first;
        try {
            first = ledger.questions().page(filter, 0, PAGE_OF_QUESTIONS);
        } catch (IllegalArgumentException e) {
            throw Asked.unreadable(e);
        }
        return () -> pages(ledger, filter, first);
    }

    private static Iterator<Question.Summary> pages(Ledger ledger, Filter filter, Questions.Page first) {
        return Stream.iterate(0, from -> from == 0 || from < first.all(), from -> from + PAGE_OF_QUESTIONS)
                .flatMap(from -> (from == 0 ? first : ledger.questions().page(filter, from, PAGE_OF_QUESTIONS))
                        .questions().stream())
                .map(QuestionOutline::summary)
                .iterator();
    }
}
