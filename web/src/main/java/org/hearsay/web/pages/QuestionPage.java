package org.hearsay.web.pages;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.ledger.Document;
import org.hearsay.ledger.questions.Question;
import org.hearsay.ledger.questions.Question.Taken;
import org.hearsay.ledger.questions.QuestionOutline;
import org.hearsay.ledger.questions.Retellings;
import org.hearsay.ledger.store.Ledger;
import org.hearsay.ledger.store.Questions;
import org.hearsay.text.Article;
import org.hearsay.web.charts.FigureChart;
import org.hearsay.web.charts.PositionTimeline;
import org.hearsay.web.guard.Refused;
import org.hearsay.web.words.Dates;
import org.hearsay.web.words.Isolated;
import org.hearsay.web.words.Links;
import org.hearsay.web.words.Names;
import org.hearsay.web.words.Numbers;
import org.hearsay.web.words.Sides;
import org.jspecify.annotations.Nullable;

/** {@code /questions/ID?page=N}: one question with all positions on it. */
public record QuestionPage(Site site) implements Page {
    private static final int A_PAGE = 50;
    private static final int MOST_CHANGES = 12;
    private static final int MOST_BESIDE = 8;
    private static final int MOST_CHARTS = 4;

    /**
     * What is shown.
     *
     * @param state one sentence or two
     * @param matrix this question, then others of its matter
     * @param beside how many more questions the matter has, in words; empty for none
     * @param changes newest first
     * @param sides the words in columns
     * @param pages where the words go on
     * @param charts rival counts
     * @param corrected what put claims here, or took them from here
     */
    public record View(
            Frame frame,
            String id,
            String title,
            boolean contested,
            String state,
            List<MatrixRow> matrix,
            String beside,
            List<ChangeLine> changes,
            PositionTimeline timeline,
            List<Column> sides,
            Paging pages,
            List<FigureChart> charts,
            List<CorrectionNote> corrected) {
        /** Makes the lists unchangeable. */
        public View {
            matrix = List.copyOf(matrix);
            changes = List.copyOf(changes);
            sides = List.copyOf(sides);
            charts = List.copyOf(charts);
            corrected = List.copyOf(corrected);
        }
    }

    /** A question of the matter with its sides. */
    public record MatrixRow(String title, @Nullable String link, List<Cell> cells) {
        /** Makes the list unchangeable. */
        public MatrixRow {
            cells = List.copyOf(cells);
        }
    }

    /** A side in numbers; both empty where nobody takes it. */
    public record Cell(String voices, String origins) {}

    /**
     * What changed on a day.
     *
     * @param iso the day as ISO 8601
     */
    public record ChangeLine(String day, String iso, List<ChangeItem> items) {
        /** Makes the list unchangeable. */
        public ChangeLine {
            items = List.copyOf(items);
        }
    }

    /**
     * What changed.
     *
     * @param before words of ours before the name
     * @param after words of ours after it
     */
    public record ChangeItem(String before, String name, String after, String link) {}

    /** The words of a side. */
    public record Column(Sides side, String count, List<Card> cards) {
        /** Makes the list unchangeable. */
        public Column {
            cards = List.copyOf(cards);
        }
    }

    @Override
    public void addTo(RoutesConfig routes) {
        routes.get("/questions/{id}", this::answer);
    }

    private void answer(Context request) {
        String id = request.pathParam("id");
        Question question = site.ledger()
                .questions()
                .of(id)
                .orElseThrow(() -> Refused.missing(
                        "No question at this address",
                        "It was never in this ledger, or documents were forgotten, and no two claims of it are left."));
        site.show(request, "question.jte", view(question, QuestionsPage.page(request.queryParam("page"))));
    }

    /** Where a claim stands on the page of its question; empty where it stands on none. */
    public static Optional<String> place(Ledger ledger, String claim) {
        return ledger.questions().of(claim).map(question -> {
            List<String> firsts = new ArrayList<>();
            folded(question, new Retellings(question))
                    .forEach((first, copies) -> firsts.add(
                            Stream.concat(Stream.of(first), copies.stream())
                                            .anyMatch(
                                                    taken -> taken.claim().id().equals(claim))
                                    ? claim
                                    : ""));
            int page = firsts.indexOf(claim) / A_PAGE + 1;
            return Links.question(question.summary().id()) + (page == 1 ? "" : "?page=" + page) + "#" + claim;
        });
    }

    private View view(Question question, int page) {
        Question.Summary summary = question.summary();
        QuestionOutline outline = outline(question);
        Questions.Page beside = site.ledger().questions().beside(summary.id(), MOST_BESIDE);
        List<MatrixRow> matrix = new ArrayList<>();
        matrix.add(row(outline, null));
        beside.questions()
                .forEach(its -> matrix.add(row(its, Links.question(its.summary().id()))));
        Retellings retellings = new Retellings(question);
        Map<Taken, List<Taken>> told = folded(question, retellings);
        return new View(
                site.frame(summary.title(), Section.QUESTIONS),
                summary.id(),
                summary.title(),
                summary.contested(),
                state(question, outline),
                matrix,
                beside.all() <= MOST_BESIDE ? "" : Numbers.count(beside.all() - MOST_BESIDE, "more question"),
                changes(question),
                PositionTimeline.of(question),
                columns(outline, told, retellings, question, page),
                Paging.of(page, told.size(), A_PAGE, its -> Links.question(summary.id()) + "?page=" + its + "#words"),
                site.ledger().series().ofQuestion(summary.id()).stream()
                        .limit(MOST_CHARTS)
                        .map(FigureChart::of)
                        .toList(),
                CorrectionNote.of(question.corrections()));
    }

    private static QuestionOutline outline(Question question) {
        Map<String, Integer> origins = question.originNumbers();
        List<QuestionOutline.Told> told = question.positions().stream()
                .map(taken -> new QuestionOutline.Told(
                        taken.claim().id(),
                        taken.position(),
                        origins.getOrDefault(taken.claim().id(), 0),
                        taken.claim().source() == null ? null : taken.name(),
                        Names.isOwn(taken),
                        taken.where().outlet(),
                        taken.where().uri(),
                        taken.where().published()))
                .toList();
        return QuestionOutline.of(question.summary(), told);
    }

    private static MatrixRow row(QuestionOutline outline, @Nullable String link) {
        List<Cell> cells = new ArrayList<>();
        for (Sides side : Sides.TAKEN) {
            int voices = side.voices(outline.summary());
            cells.add(
                    voices == 0
                            ? new Cell("", "")
                            : new Cell(
                                    Numbers.count(voices, "voice"),
                                    Numbers.count(outline.origins(side.position()), "origin")));
        }
        return new MatrixRow(outline.summary().title(), link, cells);
    }

    /** For example: 3 voices affirm, 1 denies. What affirms goes back to 2 independent origins, what denies to 1. … */
    private static String state(Question question, QuestionOutline outline) {
        List<String> voices = new ArrayList<>();
        List<String> origins = new ArrayList<>();
        for (Sides side : Sides.TAKEN) {
            int its = side.voices(outline.summary());
            if (its > 0) {
                voices.add((voices.isEmpty() ? Numbers.count(its, "voice") : Numbers.of(its)) + " " + side.verb(its));
                int from = outline.origins(side.position());
                origins.add("what " + side.verb(1) + " to "
                        + (origins.isEmpty() ? Numbers.count(from, "independent origin") : Numbers.of(from)));
            }
        }
        String last = outline.summary().last();
        return String.join(", ", voices) + ". "
                + String.join(", ", origins).replaceFirst("^what (\\w+) to", "What $1 goes back to") + ". "
                + silence(question.state())
                + (last == null ? "No claim on it is dated." : "Last told on " + Dates.day(last) + ".");
    }

    /** For example: Who denies is silent since 6 Mar 2025. */
    private static String silence(String state) {
        int at = state.indexOf("; ");
        if (at < 0) {
            return "";
        }
        int day = state.lastIndexOf(' ') + 1;
        return capital(state.substring(at + 2, day)) + Dates.day(state.substring(day)) + ". ";
    }

    private static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private List<ChangeLine> changes(Question question) {
        List<Change> changes = Change.of(question.positions().stream()
                .map(taken -> new Change.Step(
                        taken.claim().id(),
                        taken.voice(),
                        Names.voice(taken),
                        taken.position(),
                        Dates.of(taken.where().published())))
                .toList());
        Map<String, Taken> taken = question.positions().stream()
                .collect(Collectors.toMap(its -> its.claim().id(), its -> its, (a, b) -> a));
        List<ChangeLine> lines = new ArrayList<>();
        for (Change change : changes.reversed()) {
            String iso = String.valueOf(change.step().day());
            ChangeItem item = item(change, taken.get(change.step().claim()));
            if (!lines.isEmpty() && lines.getLast().iso().equals(iso)) {
                ChangeLine line = lines.removeLast();
                List<ChangeItem> items = new ArrayList<>(line.items());
                items.addFirst(item);
                lines.add(new ChangeLine(line.day(), iso, items));
            } else if (lines.size() == MOST_CHANGES) {
                break;
            } else {
                lines.add(new ChangeLine(Dates.day(iso), iso, List.of(item)));
            }
        }
        return lines;
    }

    private static ChangeItem item(Change change, @Nullable Taken taken) {
        Sides side = Sides.of(change.step().position());
        String before = change.before() != null
                ? "Now " + side.verb(1) + ": "
                : (change.first() ? "First to " + side.verb(2) + ": " : capital(side.verb(1)) + " too: ");
        List<String> chain =
                taken == null ? List.of() : Names.chain(taken).map(Isolated::of).toList();
        String through = taken == null || taken.claim().source() == null
                ? ""
                : ", in " + String.join(" ← ", chain.subList(0, chain.size() - 1));
        String since = change.before() == null ? "" : ", after it said the opposite on " + Dates.day(change.before());
        return new ChangeItem(
                before,
                change.step().name(),
                through + since + ".",
                "#" + change.step().claim());
    }

    /** Positions in time, each with its later copies by the same voice. */
    private static Map<Taken, List<Taken>> folded(Question question, Retellings retellings) {
        Map<String, List<Taken>> copies = new HashMap<>();
        Set<String> firsts = new LinkedHashSet<>();
        question.byVoice()
                .values()
                .forEach(voice -> retellings.withCopies(voice).forEach((first, its) -> {
                    firsts.add(first.claim().id());
                    copies.put(first.claim().id(), its);
                }));
        Map<Taken, List<Taken>> folded = new java.util.LinkedHashMap<>();
        for (Taken taken : question.positions()) {
            if (firsts.contains(taken.claim().id())) {
                folded.put(taken, copies.getOrDefault(taken.claim().id(), List.of()));
            }
        }
        return folded;
    }

    private List<Column> columns(
            QuestionOutline outline, Map<Taken, List<Taken>> told, Retellings retellings, Question question, int page) {
        List<Taken> shown =
                told.keySet().stream().skip((page - 1L) * A_PAGE).limit(A_PAGE).toList();
        Map<String, Document> documents = site.ledger()
                .documents(shown.stream().map(taken -> taken.claim().document()).toList());
        Map<String, Article> articles = new HashMap<>();
        documents.forEach((id, document) -> articles.put(id, document.article()));
        Map<String, String> names = question.positions().stream()
                .collect(Collectors.toMap(
                        taken -> taken.claim().id(),
                        taken -> Names.outlet(
                                taken.where().outlet(), taken.where().uri()),
                        (a, b) -> a));
        List<Column> columns = new ArrayList<>();
        for (Sides side : Sides.values()) {
            List<Card> cards = shown.stream()
                    .filter(taken -> taken.position() == side.position())
                    .map(taken -> Card.of(
                            taken,
                            told.getOrDefault(taken, List.of()),
                            retellings,
                            articles.get(taken.claim().document()),
                            names))
                    .toList();
            if (side == Sides.ASIDE && cards.isEmpty()) {
                continue;
            }
            int voices = side.voices(outline.summary());
            columns.add(new Column(
                    side,
                    voices == 0
                            ? cards.isEmpty() ? "nobody" : ""
                            : Numbers.count(voices, "voice") + ", "
                                    + Numbers.count(outline.origins(side.position()), "origin"),
                    cards));
        }
        return columns;
    }
}
