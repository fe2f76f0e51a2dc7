package org.hearsay.web.corrections;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.hearsay.ledger.corrections.Anchor;
import org.hearsay.ledger.corrections.Correction;
import org.hearsay.ledger.corrections.Signed;
import org.hearsay.ledger.questions.Question;
import org.hearsay.ledger.questions.Question.Summary;
import org.hearsay.ledger.questions.Question.Taken;
import org.hearsay.ledger.store.Questions;
import org.hearsay.ledger.store.Questions.Standing;
import org.hearsay.web.guard.Refused;
import org.hearsay.web.pages.CorrectionNote;
import org.hearsay.web.pages.Frame;
import org.hearsay.web.pages.Page;
import org.hearsay.web.pages.Paging;
import org.hearsay.web.pages.QuestionsPage;
import org.hearsay.web.pages.Section;
import org.hearsay.web.pages.Site;
import org.hearsay.web.words.Cut;
import org.hearsay.web.words.Dates;
import org.hearsay.web.words.Isolated;
import org.hearsay.web.words.Links;
import org.hearsay.web.words.Names;
import org.hearsay.web.words.Sides;

/** {@code /questions/ID/correct?q=WORDS&page=N}: claims split off as a question of their own, and the question put under another. */
public record QuestionCorrectionPage(Site site) implements Page {
    private static final String PATH = "/questions/{id}/correct";
    private static final int A_PAGE = 100;
    private static final int OF_WORDS = 240;
    private static final int OF_SEARCH = 1_000;

    /**
     * What is shown.
     *
     * @param corrected what put claims here, or took them from here
     * @param claims those of this page of them
     * @param others questions that this one may belong under
     * @param search words by which others were looked for; empty for the questions of its matter
     */
    public record View(
            Frame frame,
            String id,
            String title,
            List<CorrectionNote> corrected,
            List<Choice> claims,
            Paging pages,
            List<Other> others,
            String search,
            Form form) {
        /** Makes the lists unchangeable. */
        public View {
            corrected = List.copyOf(corrected);
            claims = List.copyOf(claims);
            others = List.copyOf(others);
        }

        /** Where the choice of another question is sent: it comes back among the same ones if it cannot be done. */
        public String merging() {
            return (search.isEmpty() ? "" : "?q=" + Links.encoded(search)) + "#merge";
        }
    }

    /** A claim that can be marked. */
    public record Choice(String id, Sides side, String voice, String words, String where) {}

    @Override
    public void addTo(RoutesConfig routes) {
        routes.get(PATH, request -> show(request, Form.empty(request)));
        routes.post(
                PATH,
                request -> Form.submit(
                        site,
                        request,
                        (typed, signed) -> correct(question(request), typed, signed),
                        form -> show(request, form)));
    }

    private Question question(Context request) {
        return site.ledger()
                .questions()
                .of(request.pathParam("id"))
                .orElseThrow(() -> Refused.missing("No question at this address", "It was never in this ledger."));
    }

    private String correct(Question question, Fields typed, Signed signed) {
        Wanted kind = Wanted.of(typed);
        Fields wanted = kind == Wanted.MERGE
                ? typed.with("question", List.of(question.summary().id())).with("into", List.of(Other.meant(typed)))
                : typed;
        Correction made = kind.make(site.ledger().corrections(), wanted, signed);
        return kind == Wanted.MERGE ? Links.question(wanted.raw("into")) : afterSplit(site, made, question);
    }

    /** Where claims that were split off stand now; the question that they left where none has another beside it, and the correction where that is none either. */
    static String afterSplit(Site site, Correction split, Question before) {
        List<String> claims = Stream.concat(
                        split.change().anchors().stream().map(Anchor::claim),
                        before.positions().stream().map(taken -> taken.claim().id()))
                .toList();
        Map<String, Standing> standings = site.ledger().questions().standings(claims);
        return claims.stream()
                .filter(standings::containsKey)
                .findFirst()
                .map(Links::question)
                .orElse(Links.correction(split.id()));
    }

    private void show(Context request, Form form) {
        Question question = question(request);
        Summary summary = question.summary();
        int page = QuestionsPage.page(request.queryParam("page"));
        String asked = Objects.requireNonNullElse(request.queryParam("q"), "").strip();
        String search = Cut.to(asked, OF_SEARCH);
        site.show(
                request,
                "questioncorrection.jte",
                new View(
                        site.frame("Correct: " + summary.title(), Section.NONE),
                        summary.id(),
                        summary.title(),
                        CorrectionNote.of(question.corrections()),
                        question.positions().stream()
                                .skip((page - 1L) * A_PAGE)
                                .limit(A_PAGE)
                                .map(QuestionCorrectionPage::choice)
                                .toList(),
                        Paging.of(
                                page,
                                question.positions().size(),
                                A_PAGE,
                                its -> Links.correctQuestion(summary.id()) + "?page=" + its),
                        others(summary, search),
                        search,
                        form.sentAs(form.failed("merge") ? "merge" : "split")));
    }

    private List<Other> others(Summary summary, String search) {
        Questions questions = site.ledger().questions();
        return Other.of(
                search.isEmpty() ? questions.beside(summary.id()) : questions.ask(search, Other.MOST + 1),
                summary.id());
    }

    private static Choice choice(Taken taken) {
        return new Choice(
                taken.claim().id(),
                Sides.of(taken.position()),
                Names.voice(taken),
                Cut.to(taken.claim().content(), OF_WORDS),
                Isolated.of(Names.outlet(taken.where().outlet(), taken.where().uri())) + ", "
                        + Dates.day(taken.where().published()));
    }
}
