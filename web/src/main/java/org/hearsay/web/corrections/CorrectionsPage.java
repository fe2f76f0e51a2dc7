package org.hearsay.web.corrections;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import org.hearsay.ledger.corrections.Correction;
import org.hearsay.ledger.store.Corrections;
import org.hearsay.web.guard.Refused;
import org.hearsay.web.pages.Frame;
import org.hearsay.web.pages.Page;
import org.hearsay.web.pages.Paging;
import org.hearsay.web.pages.QuestionsPage;
import org.hearsay.web.pages.Section;
import org.hearsay.web.pages.Site;
import org.hearsay.web.words.Links;
import org.hearsay.web.words.Numbers;

/** {@code /corrections?page=N}: all that people put right, the latest first; {@code /corrections/ID}: one of it, and how it is taken back. */
public record CorrectionsPage(Site site) implements Page {
    private static final String ONE = "/corrections/{id}";
    private static final int A_PAGE = 50;

    /**
     * All of them.
     *
     * @param sum how many, in words; empty for none
     */
    public record View(Frame frame, String sum, List<CorrectionRow> rows, Paging pages) {
        /** Makes the list unchangeable. */
        public View {
            rows = List.copyOf(rows);
        }
    }

    /** One of them. */
    public record One(Frame frame, CorrectionRow row, Form form) {}

    @Override
    public void addTo(RoutesConfig routes) {
        routes.get("/corrections", this::list);
        routes.get(ONE, request -> one(request, Form.empty(request)));
        routes.post(
                ONE,
                request -> Form.submit(
                        site,
                        request,
                        (typed, signed) -> Links.correction(corrections()
                                .undo(correction(request).id(), signed)
                                .id()),
                        form -> one(request, form)));
    }

    private Corrections corrections() {
        return site.ledger().corrections();
    }

    private Correction correction(Context request) {
        return corrections()
                .byId(request.pathParam("id"))
                .orElseThrow(() -> Refused.missing(
                        "No such correction", "It was never in this ledger, or what it rests on was forgotten."));
    }

    private void list(Context request) {
        List<Correction> all = corrections().list().reversed();
        int page = QuestionsPage.page(request.queryParam("page"));
        List<Correction> shown =
                all.stream().skip((page - 1L) * A_PAGE).limit(A_PAGE).toList();
        site.show(
                request,
                "corrections.jte",
                new View(
                        site.frame("Corrections", Section.CORRECTIONS),
                        sum(all),
                        CorrectionRow.of(shown, corrections()),
                        Paging.of(page, all.size(), A_PAGE, its -> "/corrections?page=" + its)));
    }

    /** For example: 3 corrections, 1 of them taken back. */
    private static String sum(List<Correction> all) {
        long undone = all.stream().filter(its -> !its.holds()).count();
        return all.isEmpty()
                ? ""
                : Numbers.count(all.size(), "correction")
                        + (undone == 0 ? "" : ", " + Numbers.of(undone) + " of them taken back");
    }

    private void one(Context request, Form form) {
        CorrectionRow row =
                CorrectionRow.of(List.of(correction(request)), corrections()).getFirst();
        site.show(request, "correction.jte", new One(site.frame("A correction", Section.CORRECTIONS), row, form));
    }
}
