package org.hearsay.web.corrections;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.hearsay.actors.Actor;
import org.hearsay.ledger.Document;
import org.hearsay.ledger.FoundClaim;
import org.hearsay.ledger.StoredClaim;
import org.hearsay.ledger.corrections.Correction;
import org.hearsay.ledger.corrections.Part;
import org.hearsay.ledger.corrections.Signed;
import org.hearsay.ledger.questions.Question;
import org.hearsay.ledger.store.Questions.Standing;
import org.hearsay.text.Text;
import org.hearsay.web.guard.Refused;
import org.hearsay.web.pages.ArticlePage;
import org.hearsay.web.pages.Frame;
import org.hearsay.web.pages.Hits;
import org.hearsay.web.pages.Page;
import org.hearsay.web.pages.QuestionPage;
import org.hearsay.web.pages.Section;
import org.hearsay.web.pages.Site;
import org.hearsay.web.pages.Statement;
import org.hearsay.web.words.ClaimSpans;
import org.hearsay.web.words.Cut;
import org.hearsay.web.words.Names;
import org.hearsay.web.words.Sides;
import org.jspecify.annotations.Nullable;

/** {@code /claims/ID/correct}: what can be corrected of one claim; whose word it is, its words, its side, and whether it belongs to its question. */
public record ClaimCorrectionPage(Site site) implements Page {
    private static final String PATH = "/claims/{id}/correct";
    private static final int OF_PART = 300;

    /** Which form is open where none was sent: its kind. */
    private static final String OPEN = "kind";

    private static final Set<String> KINDS = Set.of("position", "actor", "span", "split", "merge");

    /**
     * What is shown.
     *
     * @param claim as it is shown everywhere
     * @param standing on which question; null for none
     * @param voice whose word it is now; empty for nobody's
     * @param others questions that it may belong under where it stands on none
     * @param parts its parts that can be in other words
     * @param open kind of the form that is open
     * @param back where the visitor came from: "article" or "question"
     */
    public record View(
            Frame frame,
            Statement claim,
            @Nullable Standing standing,
            String voice,
            List<Other> others,
            List<PartWords> parts,
            Passage passage,
            Form form,
            String open,
            String back) {
        /** Makes the lists unchangeable. */
        public View {
            others = List.copyOf(others);
            parts = List.copyOf(parts);
        }

        /** The sides that it can take. */
        public List<Sides> sides() {
            return List.of(Sides.values());
        }

        /** What an actor can be. */
        public List<String> types() {
            return List.of(Actor.Type.values()).stream().map(Actor.Type::label).toList();
        }
    }

    /** A part of a claim with its words as they are now, cut; empty for none. */
    public record PartWords(String part, String words) {}

    @Override
    public void addTo(RoutesConfig routes) {
        routes.get(PATH, request -> show(request, Form.empty(request)));
        routes.post(
                PATH,
                request -> Form.submit(
                        site,
                        request,
                        (typed, signed) -> correct(found(request), typed, signed),
                        form -> show(request, form)));
    }

    private FoundClaim found(Context request) {
        String id = request.pathParam("id");
        return site.ledger()
                .claims()
                .of(id)
                .flatMap(found -> site.ledger().claims().in(found.claim().document()).stream()
                        .filter(its -> its.claim().id().equals(id))
                        .findFirst())
                .orElseThrow(() -> Refused.missing(
                        "No such claim", "It was never in this ledger, or its document was forgotten."));
    }

    private String correct(FoundClaim found, Fields typed, Signed signed) {
        List<String> id = List.of(found.claim().id());
        Wanted kind = Wanted.of(typed);
        Fields its = typed.with("claim", id).with("claims", id).with("question", id);
        Fields wanted = switch (kind) {
            case MERGE -> its.with("into", List.of(Other.meant(typed)));
            case SPAN -> Pieces.of(its, Text.of(document(found).text()));
            case SPLIT, POSITION, ACTOR -> its;
        };
        Optional<Question> before = site.ledger().questions().of(found.claim().id());
        Correction made = kind.make(site.ledger().corrections(), wanted, signed);
        return kind == Wanted.SPLIT && before.isPresent()
                ? QuestionCorrectionPage.afterSplit(site, made, before.get())
                : next(found, typed.raw("back"));
    }

    private Document document(FoundClaim found) {
        String id = found.claim().document();
        return Objects.requireNonNull(site.ledger().documents(List.of(id)).get(id), id);
    }

    /** Back to where the claim was read: its article, or its question as that is now. */
    private String next(FoundClaim found, String back) {
        String article = ArticlePage.place(site.ledger(), found);
        return back.equals("article")
                ? article
                : QuestionPage.place(site.ledger(), found.claim().id()).orElse(article);
    }

    private void show(Context request, Form form) {
        FoundClaim found = found(request);
        StoredClaim claim = found.claim();
        Map<String, Standing> standings = site.ledger().questions().standings(List.of(claim.id()));
        Standing standing = standings.get(claim.id());
        String asked =
                form.problem() == null ? Objects.requireNonNullElse(request.queryParam(OPEN), "") : form.value(OPEN);
        String back = form.problem() == null
                ? Objects.requireNonNullElse(request.queryParam("back"), "")
                : form.value("back");
        String open = KINDS.contains(asked) ? asked : standing == null ? "span" : "position";
        site.show(
                request,
                "claimcorrection.jte",
                new View(
                        site.frame("Correct a claim", Section.NONE),
                        Statement.of(List.of(found), standings, Hits.NONE).getFirst(),
                        standing,
                        claim.source() == null ? "" : Names.of(claim.source()),
                        standing == null ? others(claim) : List.of(),
                        parts(claim),
                        Passage.of(
                                ClaimSpans.of(claim),
                                claim.paragraph(),
                                document(found).article()),
                        form.sentAs(open),
                        open,
                        back.equals("article") ? "article" : "question"));
    }

    private List<Other> others(StoredClaim claim) {
        return Other.of(site.ledger().questions().ask(Cut.to(claim.content(), OF_PART), Other.MOST), "");
    }

    private static List<PartWords> parts(StoredClaim claim) {
        PartWords content = new PartWords(Part.CONTENT.label(), Cut.to(claim.content(), OF_PART));
        return claim.kind().equals("own")
                ? List.of(content)
                : List.of(
                        content,
                        new PartWords(
                                Part.SOURCE.label(),
                                claim.source() == null
                                        ? ""
                                        : Cut.to(claim.source().text(), OF_PART)),
                        new PartWords(Part.CUE.label(), Cut.to(Objects.requireNonNullElse(claim.cue(), ""), OF_PART)));
    }
}
