package org.hearsay.web.pages;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hearsay.ledger.filter.Filter;
import org.hearsay.ledger.questions.Meaning;
import org.hearsay.ledger.questions.Question.Summary;
import org.hearsay.ledger.store.Claims;
import org.hearsay.web.words.Links;
import org.jspecify.annotations.Nullable;

/** {@code /ask?q=WORDS}: the question that is meant by plain words, others near it, and claims with these words where there is none. */
public record AskPage(Site site) implements Page {
    /** Questions near by their words, which are compared by meaning. */
    private static final int NEAR = 12;

    private static final int SHOWN = 6;
    private static final int MOST_CLAIMS = 20;
    private static final int LONGEST = 1_000;

    /**
     * What is shown.
     *
     * @param text as it was asked
     * @param meant the question that is meant; null where there is none
     * @param others the next nearest
     * @param statements claims with some of the words, where no question has them
     * @param search a search for these words; null where there are none to look for
     */
    public record View(
            Frame frame,
            String text,
            @Nullable Near meant,
            List<Near> others,
            List<Statement> statements,
            @Nullable String search) {
        /** Makes the lists unchangeable. */
        public View {
            others = List.copyOf(others);
            statements = List.copyOf(statements);
        }
    }

    @Override
    public void addTo(RoutesConfig routes) {
        routes.get("/ask", this::answer);
    }

    private void answer(Context request) {
        String asked = Objects.requireNonNullElse(request.queryParam("q"), "").strip();
        String text = asked.length() <= LONGEST ? asked : asked.substring(0, LONGEST);
        site.show(request, "ask.jte", view(text));
    }

    private View view(String text) {
        Frame frame = site.frame(text.isEmpty() ? "Ask" : "Ask: " + text, Section.SEARCH)
                .asking(text);
        Filter words = Meaning.anyWord(text);
        String search = words.all().isEmpty() ? null : Links.search(words.toString());
        List<Summary> near =
                text.isEmpty() ? List.of() : site.ledger().questions().ask(text, NEAR);
        if (near.isEmpty()) {
            return new View(frame, text, null, List.of(), search == null ? List.of() : claims(words), search);
        }
        List<Near> nearest = near.size() == 1
                ? List.of(Near.of(near.getFirst()))
                : site.meanings().nearest(text, near).stream().map(Near::of).toList();
        return new View(
                frame,
                text,
                nearest.getFirst(),
                nearest.subList(1, Math.min(nearest.size(), SHOWN)),
                List.of(),
                search);
    }

    private List<Statement> claims(Filter words) {
        Claims.Page page = site.ledger().claims().search(words, MOST_CLAIMS, null);
        return Statement.of(page.claims(), Map.of(), Hits.of(words));
    }
}
