package org.hearsay.ledger.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hearsay.ledger.Address;
import org.hearsay.ledger.Entry;
import org.hearsay.ledger.filter.Filter;
import org.hearsay.ledger.questions.Position;
import org.hearsay.ledger.questions.Question;
import org.hearsay.ledger.questions.Question.Summary;
import org.hearsay.ledger.questions.QuestionOutline;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.Test;

/** What a ledger does, how its claims are found, and how they are lined up into questions, whichever database holds it. */
abstract class QuestionContract extends SearchContract {
    private static final Entry FIRST = new Telling("file:///first", "The Alvarian Post", "2025-03-04")
            .says("Edvard Lisak", "states", "that the ninth brigade fired rockets at the market of Harnok")
            .says("Lev Baranik", "denies", "the report")
            .entry();

    private static final Entry SECOND = new Telling("file:///second", "Pallas", "2025-03-06")
            .says("Jan Sekulin", "denies", "that the ninth brigade fired rockets at the market of Harnok")
            .own("Bakers opened their shops.")
            .entry();

    private static final Entry THIRD = new Telling("file:///third", "Pallas", "2025-03-20")
            .says("Jan Sekulin", "admits", "that the ninth brigade fired rockets at the market of Harnok")
            .says("Jan Sekulin", "asks", "whether the ninth brigade fired rockets at the market of Harnok")
            .entry();

    private static final Entry OTHER = new Telling("file:///other", "Tyrsk Today", "2025-03-05")
            .says("Anna Szelei", "states", "that cholera patients died in the hospital of Ostrel")
            .entry();

    private static List<Summary> questions(Ledger ledger, String filter) {
        return ledger.questions().list(Filter.parse(filter), 100);
    }

    @Test
    void claimsOnOnePropositionAreOneQuestionAcrossArticles() {
        try (Ledger ledger = made(fresh())) {
            ledger.add(List.of(FIRST, SECOND, OTHER));
            Summary summary = questions(ledger, "").getFirst();
            assertThat(questions(ledger, "")).hasSize(1);
            assertThat(summary.title()).isEqualTo("The ninth brigade fired rockets at the market of Harnok");
            assertThat(summary.contested()).isTrue();
            assertThat(List.of(summary.claims(), summary.affirms(), summary.denies(), summary.hedges()))
                    .containsExactly(3, 1, 2, 0);
            assertThat(summary.first()).isEqualTo("2025-03-04");
            assertThat(summary.last()).isEqualTo("2025-03-06");
            Question question = ledger.questions().of(summary.id()).orElseThrow();
            assertThat(question.positions())
                    .extracting(taken -> taken.name() + " " + taken.position())
                    .containsExactly("Edvard Lisak AFFIRMS", "Lev Baranik DENIES", "Jan Sekulin DENIES");
            assertThat(question.positions()).allSatisfy(taken -> {
                assertThat(taken.why()).contains(taken.position().label());
                assertThat(taken.rule()).isEqualTo("questions 3");
                assertThat(ledger.questions().of(taken.claim().id())).contains(question);
            });
            assertThat(question.positions().get(1).why()).contains("points to what is told before it");
        }
    }

    @Test
    void whoIsBlamedAndDeniesItMeetsWhoBlamesWhateverTheirWords() {
        Entry accusing = new Telling("file:///accusing", "Pallas", "2025-03-04")
                .text("People fled from Harnok. Edvard Lisak said Kardovia of shelling the market.")
                .says("Edvard Lisak", "accuses", "Kardovia of shelling the market")
                .entry();
        Entry denying = new Telling("file:///denying", "Tyrsk Today", "2025-03-09")
                .text("Harnok counts its dead. Kardovia's ministry said any responsibility.")
                .says("Kardovia's ministry", "denies", "any responsibility")
                .entry();
        try (Ledger ledger = made(fresh())) {
            ledger.add(List.of(accusing));
            ledger.add(List.of(OTHER, denying));

            Question question = ledger.questions()
                    .of(questions(ledger, "contested:yes").getFirst().id())
                    .orElseThrow();
            assertThat(question.positions())
                    .extracting(taken -> taken.name() + " " + taken.position())
                    .containsExactly("Edvard Lisak AFFIRMS", "Kardovia's ministry DENIES");
            assertThat(question.positions().getLast().why()).contains("both tell whether it was Kardovia");
            ledger.forget(accusing.document().id());
            assertThat(questions(ledger, "")).isEmpty();
        }
    }

    @Test
    void aLedgerOfFormerRulesIsLinedUpAnewWhenItIsOpened() {
        List<Entry> entries = List.of(FIRST, SECOND, THIRD, OTHER);
        Address older = fresh();
        try (Ledger ledger = made(older)) {
            ledger.add(entries);
        }
        try (Handle handle = handle(older)) {
            handle.execute("delete from question");
            handle.execute("update standing set exemplar = claim, shown = claim, rule = 'questions 2'");
            for (String column : List.of("blamed", "scene", "around")) {
                handle.execute("alter table standing drop column " + column);
            }
            handle.execute("delete from flyway_schema_history where version = '10'");
        }
        List<String> steps = new ArrayList<>();
        try (Ledger ledger = Ledger.open(
                        older, Ledger.Missing.REFUSED, (documents, claims) -> steps.add(documents + " " + claims));
                Ledger newer = made(fresh())) {
            newer.add(entries);
            assertThat(steps).containsExactly("4 7");
            assertThat(questions(ledger, "")).isEqualTo(questions(newer, "")).isNotEmpty();
        }
    }

    @Test
    void claimsAreToldOnWhichQuestionTheyStand() {
        try (Ledger ledger = made(fresh())) {
            ledger.add(List.of(FIRST, SECOND, OTHER));
            String denial = SECOND.claims().getFirst().id();
            String alone = OTHER.claims().getFirst().id();
            Summary summary = questions(ledger, "").getFirst();
            assertThat(ledger.questions().standings(List.of(denial, alone, "c0")))
                    .containsExactly(Map.entry(
                            denial, new Questions.Standing(summary.id(), summary.title(), Position.DENIES, false)));
            assertThat(ledger.questions().standings(List.of())).isEmpty();
        }
    }

    @Test
    void aListIsReadPageByPageWithOutlines() {
        try (Ledger ledger = made(fresh())) {
            ledger.add(List.of(
                    FIRST,
                    SECOND,
                    THIRD,
                    OTHER,
                    new Telling("file:///again", null, null)
                            .says("Jan Sekulin", "denies", "that cholera patients died in the hospital of Ostrel")
                            .entry()));
            for (String filter : List.of("", "contested:yes", "Sekulin OR voice:Sekulin")) {
                Questions.Page first = ledger.questions().page(Filter.parse(filter), 0, 1);
                Questions.Page second = ledger.questions().page(Filter.parse(filter), 1, 1);
                assertThat(first.all()).isEqualTo(2);
                assertThat(second.all()).isEqualTo(2);
                assertThat(List.of(
                                first.questions().getFirst().summary(),
                                second.questions().getFirst().summary()))
                        .isEqualTo(questions(ledger, filter));
                assertThat(ledger.questions().page(Filter.parse(filter), 2, 1).questions())
                        .isEmpty();
            }
            QuestionOutline outline =
                    ledger.questions().page(Filter.EVERYTHING, 0, 1).questions().getFirst();
            assertThat(outline.told())
                    .extracting(
                            told -> told.published() + " " + told.outlet() + " " + told.voice() + " " + told.position())
                    .containsExactly(
                            "2025-03-04 The Alvarian Post Edvard Lisak AFFIRMS",
                            "2025-03-04 The Alvarian Post Lev Baranik DENIES",
                            "2025-03-06 Pallas Jan Sekulin DENIES",
                            "2025-03-20 Pallas Jan Sekulin AFFIRMS",
                            "2025-03-20 Pallas Jan Sekulin HEDGES");
            assertThat(outline.origins(Position.AFFIRMS)).isEqualTo(2);
            assertThat(outline.origins(Position.DENIES)).isEqualTo(2);
            assertThat(outline.origins(Position.HEDGES)).isEqualTo(1);
        }
    }

    @Test
    void mattersAreListedPageByPageWithTheirQuestions() {
        try (Ledger ledger = made(fresh())) {
            ledger.add(List.of(
                    FIRST,
                    SECOND,
                    OTHER,
                    new Telling("file:///again", null, null)
                            .says("Jan Sekulin", "denies", "that cholera patients died in the hospital of Ostrel")
                            .entry()));
            StoredMatters.Page all = ledger.matters().list(0, 10);
            assertThat(all.all()).isEqualTo(all.matters().size());
            assertThat(all.matters().stream()
                            .flatMap(matter -> matter.questions().stream())
                            .map(QuestionOutline::summary))
                    .containsExactlyInAnyOrderElementsOf(questions(ledger, ""));
            assertThat(all.matters())
                    .allSatisfy(matter -> assertThat(matter.questions())
                            .allMatch(its -> its.summary().matter().equals(matter.id())));
            assertThat(all.matters())
                    .allSatisfy(matter ->
                            assertThat(ledger.matters().of(matter.id())).contains(matter));
            assertThat(ledger.matters().of("m0")).isEmpty();
            assertThat(ledger.matters().list(0, 1).matters())
                    .isEqualTo(all.matters().subList(0, 1));
            assertThat(ledger.matters().list(all.matters().size(), 1).matters()).isEmpty();
        }
    }

    @Test
    void whatIsNearestToATextDoesNotHangOnWhenClaimsCameIn() {
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < 170; i++) {
            String name = "%c%cvor".formatted('a' + i / 13, 'a' + i % 13);
            String words = "cholera in B%s, D%s, G%s, K%s and M%s".replace("%s", name);
            String day = LocalDate.of(2020, 1, 1).plusDays(5L * i).toString();
            for (String outlet : List.of("Pallas", "Tyrsk Today")) {
                entries.add(new Telling("file:///" + outlet + i, outlet, day)
                        .says("Edvard Lisak", "states", words)
                        .entry());
            }
        }
        try (Ledger ledger = made(fresh());
                Ledger backwards = made(fresh())) {
            ledger.add(entries);
            backwards.add(entries.reversed());
            assertThat(ledger.questions().ask("cholera", 12))
                    .hasSize(12)
                    .isEqualTo(backwards.questions().ask("cholera", 12));
            assertThat(ledger.questions().list(Filter.parse("cholera"), 12))
                    .hasSize(12)
                    .isEqualTo(ledger.questions().list(Filter.EVERYTHING, 12));
        }
    }

    @Test
    void aVoiceThatNowSaysOtherwiseIsAChange() {
        try (Ledger ledger = made(fresh())) {
            ledger.add(List.of(FIRST, SECOND));
            String id = questions(ledger, "").getFirst().id();
            assertThat(ledger.questions().of(id).orElseThrow().changes()).isEmpty();
            ledger.add(List.of(THIRD));
            Question question = ledger.questions().of(id).orElseThrow();
            assertThat(question.changes()).singleElement().satisfies(change -> {
                assertThat(change.after().name()).isEqualTo("Jan Sekulin");
                assertThat(change.before().position()).isEqualTo(Position.DENIES);
                assertThat(change.after().position()).isEqualTo(Position.AFFIRMS);
            });
            assertThat(question.state()).isEqualTo("contested; who denies is silent since 2025-03-06");
        }
    }

    @Test
    void filtersChooseQuestionsByTheirClaims() {
        try (Ledger ledger = made(fresh())) {
            ledger.add(List.of(FIRST, SECOND, OTHER));
            assertThat(questions(ledger, "voice:Sekulin")).hasSize(1);
            assertThat(questions(ledger, "contested:yes rockets")).hasSize(1);
            assertThat(questions(ledger, "contested:no")).isEmpty();
            assertThat(questions(ledger, "-contested:yes")).isEmpty();
            assertThat(questions(ledger, "contested:no rockets")).isEmpty();
            assertThat(questions(ledger, "cholera")).isEmpty();
            assertThat(questions(ledger, "until:2025-03-01")).isEmpty();
        }
    }

    @Test
    void wordsFindTheQuestionThatHasThem() {
        try (Ledger ledger = made(fresh())) {
            ledger.add(List.of(FIRST, SECOND, OTHER));
            assertThat(ledger.questions().ask("Did a brigade fire a rocket at Harnok?", 5))
                    .extracting(Summary::title)
                    .containsExactly("The ninth brigade fired rockets at the market of Harnok");
            assertThat(ledger.questions().ask("Has anybody seen my umbrella?", 5))
                    .isEmpty();
            assertThat(ledger.questions().ask("", 5)).isEmpty();
            assertThat(ledger.questions().of("q0123456789abcdef")).isEmpty();
            assertThat(ledger.questions().of("")).isEmpty();
        }
    }

    @Test
    void whatIsForgottenStandsOnNoQuestion() {
        try (Ledger ledger = made(fresh())) {
            ledger.add(List.of(FIRST, SECOND, THIRD));
            ledger.forget("file:///first");
            ledger.forget("file:///third");
            assertThat(questions(ledger, "")).isEmpty();
            ledger.add(List.of(THIRD));
            assertThat(questions(ledger, ""))
                    .singleElement()
                    .satisfies(summary -> assertThat(summary.claims()).isEqualTo(3));
        }
    }

    /** All that questions tell, in one string a question. */
    private static Set<String> told(Ledger ledger) {
        return questions(ledger, "").stream()
                .map(summary -> ledger.questions().of(summary.id()).orElseThrow())
                .map(question -> question.summary() + " " + question.state() + " "
                        + question.changes().size()
                        + question.positions().stream()
                                .map(taken -> " " + taken.claim().id() + taken.position() + taken.why())
                                .collect(Collectors.joining()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void theOrderOfArrivalDoesNotMatterNorWhatWasForgotten() {
        List<Entry> entries = drawn();
        Random random = new Random(7);
        Set<String> first = new TreeSet<>();
        for (int order = 0; order < 4; order++) {
            Address address = fresh();
            try (Ledger ledger = made(address)) {
                List<Entry> shuffled = new ArrayList<>(entries);
                Collections.shuffle(shuffled, random);
                Entry passing = shuffled.getFirst();
                ledger.add(shuffled);
                if (order > 0) {
                    ledger.forget(passing.document().uri());
                    ledger.add(List.of(passing));
                }
                if (order == 0) {
                    first = told(ledger);
                    assertThat(first).hasSizeGreaterThan(2);
                } else {
                    assertThat(told(ledger)).isEqualTo(first);
                }
            }
        }
    }

    private static final List<String> WHO = List.of("Edvard Lisak", "Lev Baranik", "Jan Sekulin", "Anna Szelei");
    private static final List<String> DEEDS = List.of("fired rockets at", "shelled", "closed the bridge of", "left");
    private static final List<String> TOWNS = List.of("Harnok", "Ostrel", "Sablin");
    private static final List<String> ACTS = List.of("states", "denies", "reports", "asks");

    private static List<Entry> drawn() {
        Random random = new Random(3);
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < 24; i++) {
            Telling telling = new Telling("file:///drawn" + i, "Outlet " + i % 5, "2025-03-" + (10 + i % 15));
            for (int k = 0; k < 3; k++) {
                telling.says(
                        one(WHO, random),
                        one(ACTS, random),
                        "that the brigade of " + one(WHO, random) + " " + one(DEEDS, random) + " "
                                + one(TOWNS, random));
            }
            entries.add(telling.entry());
        }
        return entries;
    }

    private static String one(List<String> of, Random random) {
        return of.get(random.nextInt(of.size()));
    }
}
