package org.hearsay.ledger.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.hearsay.ledger.Address;
import org.hearsay.ledger.Corrected;
import org.hearsay.ledger.Entry;
import org.hearsay.ledger.FoundClaim;
import org.hearsay.ledger.corrections.Correction;
import org.hearsay.ledger.corrections.CorrectionException;
import org.hearsay.ledger.corrections.CorrectionJson;
import org.hearsay.ledger.corrections.Part;
import org.hearsay.ledger.corrections.Signed;
import org.hearsay.ledger.filter.Filter;
import org.hearsay.ledger.questions.Position;
import org.hearsay.ledger.questions.Question;
import org.hearsay.ledger.questions.Question.Summary;
import org.hearsay.ledger.questions.Question.Taken;
import org.hearsay.text.Span;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.Test;

/** What a ledger does, how its claims are lined up and counted, and how people put that right, whichever database holds it. */
abstract class CorrectionContract extends SeriesContract {
    private static final String FIRED = "that the ninth brigade fired rockets at the market of Harnok";
    private static final String DIED = "that cholera patients died in the hospital of Ostrel";
    private static final Instant LATER = NOON.plusSeconds(3_600);

    private static final Entry FIRST = new Telling("file:///first", "The Alvarian Post", "2025-03-04")
            .text("Edvard Lisak said " + FIRED + ". Lev Baranik denied the report.")
            .says("Edvard Lisak", "states", FIRED)
            .says("Lev Baranik", "denies", "the report")
            .entry();

    private static final Entry SECOND = new Telling("file:///second", "Pallas", "2025-03-06")
            .text("Jan Sekulin said it is not so " + FIRED + ".")
            .says("Jan Sekulin", "denies", FIRED)
            .entry();

    private static final Entry THIRD = new Telling("file:///third", "Tyrsk Today", "2025-03-07")
            .text("Anna Szelei said " + FIRED + ", and spoke of no grain.")
            .says("Anna Szelei", "states", FIRED)
            .entry();

    private static final Entry OTHER = new Telling("file:///other", "Tyrsk Today", "2025-03-05")
            .text("Anna Szelei said " + DIED + ". Zoltan Beck said so as well.")
            .says("Anna Szelei", "states", DIED)
            .says("Zoltan Beck", "states", DIED)
            .entry();

    private static final List<Entry> ALL = List.of(FIRST, SECOND, THIRD, OTHER);

    private static Signed ann(int minute) {
        return new Signed("Ann Lee", NOON.plusSeconds(60L * minute), "reason " + minute);
    }

    private static final Signed BO = new Signed("Bo", LATER, "it was right");

    private static String id(Entry entry, int claim) {
        return entry.claims().get(claim).id();
    }

    private static Question question(Ledger ledger, Entry entry, int claim) {
        return ledger.questions().of(id(entry, claim)).orElseThrow();
    }

    private static Taken taken(Ledger ledger, Entry entry, int claim) {
        return question(ledger, entry, claim).positions().stream()
                .filter(its -> its.claim().id().equals(id(entry, claim)))
                .findFirst()
                .orElseThrow();
    }

    private static List<Integer> sides(Question question) {
        Summary summary = question.summary();
        return List.of(summary.claims(), summary.affirms(), summary.denies(), summary.hedges());
    }

    private static List<Summary> listed(Ledger ledger, String filter) {
        return ledger.questions().list(Filter.parse(filter), 100);
    }

    /** All that is shown, a line a question. */
    private static Set<String> told(Ledger ledger) {
        Set<String> told = new TreeSet<>();
        for (Summary summary : listed(ledger, "")) {
            Question question = ledger.questions().of(summary.id()).orElseThrow();
            assertThat(question.summary()).isEqualTo(summary);
            assertThat(question.positions()).hasSize(summary.claims());
            told.add(question + " " + ledger.questions().beside(summary.id()));
        }
        for (FoundClaim found :
                ledger.claims().search(Filter.EVERYTHING, 1_000, null).claims()) {
            told.add(found.claim().json() + found.corrections());
        }
        return told;
    }

    @Test
    void whereClaimsStandIsToldAsCorrected() {
        try (Ledger ledger = made(fresh())) {
            ledger.add(ALL);
            ledger.corrections().position(id(SECOND, 0), Position.HEDGES, ann(1));
            ledger.corrections().merge(id(OTHER, 0), id(SECOND, 0), ann(2));
            Summary whole = question(ledger, SECOND, 0).summary();
            assertThat(ledger.questions().standings(List.of(id(SECOND, 0), id(OTHER, 1))))
                    .containsOnly(
                            Map.entry(
                                    id(SECOND, 0),
                                    new Questions.Standing(whole.id(), whole.title(), Position.HEDGES, true)),
                            Map.entry(
                                    id(OTHER, 1),
                                    new Questions.Standing(whole.id(), whole.title(), Position.AFFIRMS, false)));
        }
    }

    @Test
    void theClaimsOfADocumentAreToldAsShownAndAsRead() {
        try (Ledger ledger = made(fresh())) {
            ledger.add(ALL);
            ledger.corrections().actor(id(OTHER, 0), "Jan Sekulin", null, null, ann(1));
            ledger.corrections().position(id(OTHER, 0), Position.ASIDE, ann(2));
            List<FoundClaim> shown = ledger.claims().in(OTHER.document().id());
            assertThat(shown).extracting(found -> found.claim().id()).containsExactly(id(OTHER, 0), id(OTHER, 1));
            assertThat(shown.getFirst().claim().json()).contains("\"name\":\"Jan Sekulin\"");
            assertThat(shown.getFirst().corrections())
                    .extracting(Corrected::kind, Corrected::asRead)
                    .containsExactly(tuple("actor", "Anna Szelei"), tuple("position", "affirms"));
            assertThat(shown.getLast().corrections()).isEmpty();
            assertThat(ledger.claims().in("none")).isEmpty();
            assertThat(ledger.corrections().asRead(List.of(id(OTHER, 0), "none")))
                    .containsOnly(Map.entry(
                            id(OTHER, 0), new Corrections.AsRead(OTHER.claims().getFirst(), Position.AFFIRMS)));
        }
    }

    @Test
    void aCorrectedPositionCountsAndWhatWasReadIsTold() {
        try (Ledger ledger = made(fresh())) {
            ledger.add(ALL);
            assertThat(sides(question(ledger, SECOND, 0))).containsExactly(4, 2, 2, 0);
            Correction correction = ledger.corrections().position(id(SECOND, 0), Position.HEDGES, ann(1));
            assertThat(sides(question(ledger, SECOND, 0))).containsExactly(4, 2, 1, 1);
            assertThat(listed(ledger, "rockets"))
                    .containsExactly(question(ledger, SECOND, 0).summary());
            Taken taken = taken(ledger, SECOND, 0);
            assertThat(taken.position()).isEqualTo(Position.HEDGES);
            assertThat(taken.corrections())
                    .containsExactly(
                            new Corrected(correction.id(), "position", "Ann Lee", ann(1).at(), "reason 1", "denies"));
            ledger.corrections().position(id(SECOND, 0), Position.ASIDE, ann(2));
            assertThat(sides(question(ledger, SECOND, 0))).containsExactly(4, 2, 1, 0);
            assertThat(taken(ledger, SECOND, 0).corrections())
                    .extracting(Corrected::why, Corrected::asRead)
                    .containsExactly(tuple("reason 2", "denies"));
            ledger.corrections().position(id(FIRST, 1), Position.AFFIRMS, ann(3));
            assertThat(question(ledger, SECOND, 0).summary().contested()).isFalse();
            assertThat(listed(ledger, "contested:yes")).isEmpty();
        }
    }

    @Test
    void whatIsUndoneIsShownAsReadAndKeptAsUndone() {
        Address address = fresh();
        try (Ledger ledger = made(address)) {
            ledger.add(ALL);
            Set<String> before = told(ledger);
            Corrections corrections = ledger.corrections();
            List<Correction> made = List.of(
                    corrections.position(id(SECOND, 0), Position.AFFIRMS, ann(1)),
                    corrections.actor(id(SECOND, 0), "Zoltan Beck", null, null, ann(2)),
                    corrections.words(id(SECOND, 0), Part.CONTENT, List.of("the market of Harnok"), ann(3)),
                    corrections.split(List.of(id(SECOND, 0), id(THIRD, 0)), ann(4)),
                    corrections.merge(id(OTHER, 0), id(THIRD, 0), ann(5)));
            assertThat(told(ledger)).isNotEqualTo(before);
            assertThat(corrections.list()).containsExactlyElementsOf(made);
            for (Correction correction : made) {
                Correction undone = corrections.undo(correction.id(), BO);
                assertThat(undone.undone()).isEqualTo(BO);
                assertThat(undone.made()).isEqualTo(correction.made());
                assertThatThrownBy(() -> corrections.undo(correction.id(), BO))
                        .isInstanceOf(CorrectionException.class)
                        .hasMessage(
                                "correction " + correction.id() + " was undone already, by Bo at 2025-03-05T13:00:00Z");
            }
            assertThat(told(ledger)).isEqualTo(before);
            assertThat(corrections.list()).hasSize(5).allMatch(its -> !its.holds());
            assertThat(corrections.of(id(SECOND, 0))).isEqualTo(corrections.list());
            assertThat(corrections.of(id(OTHER, 1)))
                    .extracting(Correction::id)
                    .containsExactly(made.getLast().id());
        }
        try (Handle handle = handle(address)) {
            assertThat(handle.createQuery("select count(*) from corrected")
                            .mapTo(Integer.class)
                            .one())
                    .isZero();
        }
    }

    @Test
    void claimsOfMergedQuestionsStandUnderOne() {
        try (Ledger ledger = made(fresh())) {
            ledger.add(ALL);
            Summary rockets = question(ledger, FIRST, 0).summary();
            String cholera = question(ledger, OTHER, 0).summary().id();
            ledger.corrections().merge(cholera, rockets.id(), ann(1));
            Question merged = ledger.questions().of(cholera).orElseThrow();
            assertThat(merged.summary().id()).isEqualTo(rockets.id());
            assertThat(merged.summary().title()).isEqualTo(rockets.title());
            assertThat(sides(merged)).containsExactly(6, 3, 2, 0);
            assertThat(merged).isEqualTo(ledger.questions().of(rockets.id()).orElseThrow());
            assertThat(listed(ledger, "")).containsExactly(merged.summary());
            assertThat(listed(ledger, "cholera")).containsExactly(merged.summary());
            assertThat(ledger.questions().ask("cholera in Ostrel", 5)).containsExactly(merged.summary());
            assertThat(merged.corrections()).singleElement().satisfies(its -> {
                assertThat(its.kind()).isEqualTo("merge");
                assertThat(its.asRead()).contains(cholera, rockets.id(), " and ");
            });
            assertThat(merged.positions())
                    .filteredOn(its ->
                            its.claim().document().equals(OTHER.document().id()))
                    .allSatisfy(its -> assertThat(its.why()).endsWith("; stands here by a correction"));
        }
    }

    @Test
    void chosenClaimsMakeAQuestionOfTheirOwnAndADenialGoesWithWhatItDenies() {
        try (Ledger ledger = made(fresh())) {
            ledger.add(ALL);
            ledger.corrections().split(List.of(id(FIRST, 0)), ann(1));
            Question split = question(ledger, FIRST, 0);
            assertThat(split.positions()).extracting(Taken::name).containsExactly("Edvard Lisak", "Lev Baranik");
            assertThat(split.summary().id()).isEqualTo("q" + id(FIRST, 0).substring(1));
            Question rest = question(ledger, SECOND, 0);
            assertThat(rest.positions()).extracting(Taken::name).containsExactly("Jan Sekulin", "Anna Szelei");
            assertThat(listed(ledger, "contested:yes")).containsExactlyInAnyOrder(split.summary(), rest.summary());
            assertThat(split.corrections()).hasSize(1).isEqualTo(rest.corrections());
            ledger.corrections().merge(id(SECOND, 0), id(FIRST, 0), ann(2));
            assertThat(sides(question(ledger, THIRD, 0))).containsExactly(4, 2, 2, 0);
        }
    }

    @Test
    void aClaimIsFoundUnderItsCorrectedVoiceAlone() {
        try (Ledger ledger = made(fresh())) {
            ledger.add(ALL);
            Correction correction = ledger.corrections().actor(id(SECOND, 0), "Anna Szelei", null, null, ann(1));
            Question question = question(ledger, SECOND, 0);
            assertThat(question.byVoice()).hasSize(3);
            assertThat(question.summary().denies()).isEqualTo(2);
            assertThat(taken(ledger, SECOND, 0).name()).isEqualTo("Anna Szelei");
            assertThat(taken(ledger, SECOND, 0).corrections())
                    .extracting(Corrected::kind, Corrected::asRead)
                    .containsExactly(tuple("actor", "Jan Sekulin"));
            assertThat(question.changes()).isNotEmpty();
            assertThat(ledger.claims().voices("Sekulin")).isEmpty();
            assertThat(ledger.claims().voices("Szelei")).containsExactly(new Claims.Voice("Anna Szelei", 3, false));
            assertThat(listed(ledger, "voice:Sekulin")).isEmpty();
            assertThat(ledger.claims()
                            .search(Filter.parse("voice:Szelei act:denies"), 5, null)
                            .claims())
                    .singleElement()
                    .satisfies(found -> {
                        assertThat(found.claim().id()).isEqualTo(id(SECOND, 0));
                        assertThat(found.corrections())
                                .isEqualTo(taken(ledger, SECOND, 0).corrections());
                    });
            assertThat(ledger.entry(SECOND.document().id()).orElseThrow().claims())
                    .as("what was read stays")
                    .isEqualTo(SECOND.claims());
            ledger.corrections().undo(correction.id(), BO);
            assertThat(ledger.claims().voices("Sekulin")).containsExactly(new Claims.Voice("Jan Sekulin", 1, false));
        }
    }

    @Test
    void correctedWordsAreShownAndFound() {
        try (Ledger ledger = made(fresh())) {
            ledger.add(ALL);
            String id = question(ledger, FIRST, 0).summary().id().replace('q', 'c');
            Entry lead = ALL.stream()
                    .filter(its ->
                            its.claims().stream().anyMatch(claim -> claim.id().equals(id)))
                    .findFirst()
                    .orElseThrow();
            ledger.corrections().words(id, Part.CONTENT, List.of("the ninth brigade", "the market of Harnok"), ann(1));
            Question question = ledger.questions().of(id).orElseThrow();
            assertThat(question.summary().title()).isEqualTo("The ninth brigade the market of Harnok");
            Taken taken = taken(ledger, lead, 0);
            assertThat(taken.claim().content()).isEqualTo("the ninth brigade the market of Harnok");
            assertThat(taken.corrections())
                    .extracting(Corrected::kind, Corrected::asRead)
                    .containsExactly(tuple("span", "content “" + FIRED + "”"));
            assertThat(ledger.claims().search(Filter.parse("rockets"), 9, null).claims())
                    .hasSize(2)
                    .noneMatch(found -> found.claim().id().equals(id));
            ledger.corrections().spans(id, Part.SOURCE, List.of(new Span(0, 4)), ann(2));
            assertThat(taken(ledger, lead, 0).claim().json())
                    .contains("\"source\":{\"text\":\"" + lead.document().text().substring(0, 4)
                            + "\",\"spans\":[[0,4]]");
        }
    }

    @Test
    void correctionsHoldInAChangedVersionWhereTheWordsStillStand() {
        Entry edited = new Telling("file:///second", "Pallas", "2025-03-06")
                .text("UPDATE. The mayor spoke. Jan Sekulin said it is not so " + FIRED + ". It rains.")
                .says("Jan Sekulin", "denies", FIRED)
                .entry();
        Entry rewritten = new Telling("file:///second", "Pallas", "2025-03-06")
                .text("Jan Sekulin said nothing of the ninth brigade and of rockets at the market of Harnok.")
                .says("Jan Sekulin", "denies", "the ninth brigade and of rockets at the market of Harnok")
                .entry();
        try (Ledger ledger = made(fresh())) {
            ledger.add(ALL);
            ledger.corrections().position(id(SECOND, 0), Position.HEDGES, ann(1));
            ledger.corrections().actor(id(SECOND, 0), "Ida Kern", null, null, ann(2));
            ledger.add(List.of(SECOND));
            ledger.add(List.of(edited, rewritten));
            List<Taken> second = question(ledger, FIRST, 0).positions().stream()
                    .filter(its -> its.where().uri().equals("file:///second"))
                    .toList();
            assertThat(second)
                    .extracting(its -> its.claim().document(), Taken::name, Taken::position)
                    .containsExactlyInAnyOrder(
                            tuple(SECOND.document().id(), "Ida Kern", Position.HEDGES),
                            tuple(edited.document().id(), "Ida Kern", Position.HEDGES),
                            tuple(rewritten.document().id(), "Jan Sekulin", Position.DENIES));
        }
    }

    @Test
    void correctionsHoldWhereClaimsAreLinedUpAnew() {
        try (Ledger ledger = made(fresh())) {
            ledger.add(List.of(FIRST, SECOND, OTHER));
            ledger.corrections().merge(id(OTHER, 0), id(SECOND, 0), ann(1));
            ledger.corrections().position(id(SECOND, 0), Position.HEDGES, ann(2));
            Set<String> exemplars = new TreeSet<>();
            List<Entry> more = new ArrayList<>();
            for (int i = 0; i < 12; i++) {
                more.add(new Telling("file:///more" + i, "Outlet " + i, "2025-03-08")
                        .says("Voice " + i, "states", FIRED)
                        .entry());
            }
            for (Entry entry : more) {
                ledger.add(List.of(entry));
                Question question = question(ledger, OTHER, 0);
                exemplars.add(question.summary().id());
                assertThat(listed(ledger, "")).containsExactly(question.summary());
                assertThat(question.summary().hedges()).isEqualTo(1);
            }
            assertThat(exemplars).as("another claim came to stand for it").hasSizeGreaterThan(1);
            assertThat(question(ledger, OTHER, 0).summary().claims()).isEqualTo(17);
            more.forEach(entry -> ledger.forget(entry.document().id()));
            assertThat(question(ledger, OTHER, 0).summary().claims()).isEqualTo(5);
        }
    }

    @Test
    void anExportHoldsTheCorrectionsAndAnImportTakesThem() {
        try (Ledger ledger = made(fresh());
                Ledger copy = made(fresh())) {
            ledger.add(ALL);
            Corrections corrections = ledger.corrections();
            corrections.merge(id(OTHER, 0), id(FIRST, 0), ann(1));
            corrections.position(id(SECOND, 0), Position.AFFIRMS, ann(2));
            corrections.undo(
                    corrections
                            .actor(id(SECOND, 0), "Ida Kern", null, null, ann(3))
                            .id(),
                    BO);
            List<Correction> lines = corrections.list().stream()
                    .map(CorrectionJson::line)
                    .map(CorrectionJson::parse)
                    .toList();
            assertThat(copy.corrections().add(lines)).isEqualTo(3);
            copy.add(ALL);
            assertThat(copy.corrections().list()).isEqualTo(corrections.list());
            assertThat(told(copy)).isEqualTo(told(ledger));
            assertThat(copy.corrections().add(lines)).isZero();
            corrections.undo(lines.getFirst().id(), BO);
            assertThat(copy.corrections().add(corrections.list())).isEqualTo(1);
            assertThat(copy.corrections().add(lines))
                    .as("what was undone stays undone")
                    .isZero();
            assertThat(told(copy)).isEqualTo(told(ledger));
        }
    }

    @Test
    void aQuestionThatWasMadeIsLedByAnotherClaimThatComesLater() {
        // Of claims that are alike the first by id leads; it comes last here.
        List<Entry> alike = Stream.of("Ida Kern", "Edvard Lisak", "Anna Szelei", "Zoltan Beck")
                .map(name -> new Telling("file:///" + name.substring(0, 2), "Pallas", "2025-03-06")
                        .text(name + " said " + FIRED + ".")
                        .says(name, "states", FIRED)
                        .entry())
                .sorted(Comparator.comparing(entry -> id(entry, 0)))
                .toList();
        List<Entry> before = alike.subList(1, alike.size());
        try (Ledger ledger = made(fresh());
                Ledger copy = made(fresh())) {
            ledger.add(alike);
            Corrections corrections = ledger.corrections();
            corrections.split(Stream.of(0, 2, 3).map(at -> id(alike.get(at), 0)).toList(), ann(1));
            copy.add(before);
            copy.corrections().add(corrections.list());
            copy.add(alike);
            assertThat(told(copy)).isEqualTo(told(ledger));
        }
    }

    @Test
    void theOrderInWhichArticlesAndCorrectionsComeDoesNotMatter() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        List<Correction> made;
        Set<String> wanted;
        List<Entry> entries = new ArrayList<>(ALL);
        for (int i = 0; i < 9; i++) {
            entries.add(new Telling("file:///more" + i, "Outlet " + i, "2025-03-0" + (i + 1))
                    .text("Voice" + i + " said " + (i % 2 == 0 ? FIRED : DIED) + ".")
                    .says("Voice" + i, i % 3 == 0 ? "denies" : "states", i % 2 == 0 ? FIRED : DIED)
                    .entry());
        }
        try (Ledger ledger = made(fresh())) {
            ledger.add(entries);
            Corrections corrections = ledger.corrections();
            corrections.split(List.of(id(SECOND, 0), id(entries.get(4), 0), id(FIRST, 0)), ann(1));
            corrections.position(id(entries.get(6), 0), Position.ASIDE, ann(2));
            corrections.merge(id(OTHER, 0), id(SECOND, 0), ann(3));
            corrections.split(List.of(id(entries.get(4), 0), id(OTHER, 1)), ann(4));
            corrections.actor(id(entries.get(8), 0), "Lev Baranik", null, null, ann(5));
            corrections.undo(
                    corrections.merge(id(OTHER, 1), id(THIRD, 0), ann(6)).id(), BO);
            made = new ArrayList<>(corrections.list());
            wanted = told(ledger);
        }
        for (int order = 0; order < 4; order++) {
            Collections.shuffle(entries, random);
            Collections.shuffle(made, random);
            try (Ledger ledger = made(fresh())) {
                int at = 0;
                for (Correction correction : made) {
                    int to = Math.min(entries.size(), at + random.nextInt(5));
                    ledger.add(entries.subList(at, to));
                    ledger.corrections().add(List.of(correction));
                    at = to;
                }
                ledger.add(entries.subList(at, entries.size()));
                Entry passing = new Telling("file:///passing", "Pallas", "2025-03-02")
                        .says("Ida Kern", "denies", FIRED)
                        .entry();
                ledger.add(List.of(passing));
                ledger.forget(passing.document().id());
                assertThat(told(ledger)).as("seed %d", seed).isEqualTo(wanted);
            }
        }
    }

    @Test
    void aCorrectionGoesWithTheWordsThatItRestsOn() {
        Address address = fresh();
        Entry edited = new Telling("file:///second", "Pallas", "2025-03-06")
                .text("Later, Jan Sekulin said it is not so " + FIRED + ".")
                .says("Jan Sekulin", "denies", FIRED)
                .entry();
        try (Ledger ledger = made(address)) {
            ledger.add(ALL);
            ledger.add(List.of(edited));
            Corrections corrections = ledger.corrections();
            Correction position = corrections.position(id(SECOND, 0), Position.HEDGES, ann(1));
            Correction merge = corrections.merge(id(OTHER, 0), id(FIRST, 0), ann(2));
            ledger.forget(SECOND.document().id());
            assertThat(corrections.list())
                    .as("the words stand in the other version")
                    .contains(position);
            assertThat(question(ledger, FIRST, 0).summary().hedges()).isEqualTo(1);
            ledger.forget("file:///second");
            assertThat(corrections.list()).extracting(Correction::id).containsExactly(merge.id());
            ledger.forget("file:///first");
            assertThat(question(ledger, OTHER, 0).summary().claims())
                    .as("the merged questions are known by their other claims")
                    .isEqualTo(3);
            assertThat(corrections.list().toString()).doesNotContain("file:///first", "file:///second");
            ledger.forget("file:///other");
            assertThat(corrections.list()).isEmpty();
            ledger.add(List.of(OTHER));
            assertThat(question(ledger, OTHER, 0).corrections()).isEmpty();
            ledger.forget("file:///other");
            ledger.forget("file:///third");
        }
        try (Handle handle = handle(address)) {
            for (String table :
                    List.of("correction", "correction_address", "correction_claim", "corrected", "posting", "name")) {
                assertThat(handle.createQuery("select count(*) from " + table)
                                .mapTo(Integer.class)
                                .one())
                        .as(table)
                        .isZero();
            }
        }
    }

    @Test
    void whatCannotBeCorrectedIsSaidAndChangesNothing() {
        Entry own = new Telling("file:///own", "Pallas", "2025-03-06")
                .text("Bakers opened their shops.")
                .own("Bakers opened their shops.")
                .entry();
        try (Ledger ledger = made(fresh())) {
            ledger.add(ALL);
            ledger.add(List.of(own));
            Corrections its = ledger.corrections();
            String claim = id(SECOND, 0);
            refused(() -> its.position("c0", Position.HEDGES, ann(1)), "no claim 'c0' in the ledger; ");
            refused(() -> its.position(claim, Position.DENIES, ann(1)), "is 'denies' already");
            refused(() -> its.merge("q0", claim, ann(1)), "no question 'q0' in the ledger; ");
            refused(() -> its.merge(id(FIRST, 0), claim, ann(1)), "are one question already");
            refused(() -> its.split(List.of(), ann(1)), "no claims are named");
            refused(() -> its.split(List.of(claim, id(OTHER, 0)), ann(1)), "stand on several questions");
            refused(() -> its.split(List.of(id(OTHER, 0), id(OTHER, 1)), ann(1)), "nothing to split");
            refused(() -> its.actor(claim, " ", null, null, ann(1)), "no actor is named");
            refused(() -> its.actor(claim, "Jan Sekulin", null, null, ann(1)), "is of Jan Sekulin already");
            refused(() -> its.actor(id(own, 0), "Ida Kern", null, null, ann(1)), "in the outlet's own voice");
            refused(() -> its.words(claim, Part.CONTENT, List.of("no such words"), ann(1)), "'no such words'");
            refused(() -> its.words(claim, Part.CONTENT, List.of(" "), ann(1)), "is empty");
            refused(() -> its.words(claim, Part.CONTENT, List.of(FIRED), ann(1)), "has these words already");
            refused(() -> its.words(id(own, 0), Part.CUE, List.of("Bakers"), ann(1)), "has no cue");
            refused(() -> its.spans(claim, Part.CUE, List.of(new Span(1, 9_999)), ann(1)), "the article ends at ");
            refused(
                    () -> its.spans(claim, Part.CUE, List.of(new Span(1, 5), new Span(4, 9)), ann(1)),
                    "pieces of the cue overlap");
            refused(() -> its.spans(claim, Part.CUE, List.of(), ann(1)), "no words are given");
            refused(() -> its.undo("k0", BO), "no correction 'k0' in the ledger; ");
            assertThat(its.list()).isEmpty();
        }
    }

    private static void refused(org.assertj.core.api.ThrowableAssert.ThrowingCallable work, String why) {
        assertThatThrownBy(work).isInstanceOf(CorrectionException.class).hasMessageContaining(why);
    }

    @Test
    void anOlderLedgerCanBeCorrectedOnceItIsOpened() {
        Address older = fresh();
        makeOlder(older, "5", ALL);
        try (Ledger ledger = Ledger.open(older, Ledger.Missing.REFUSED);
                Ledger newer = made(fresh())) {
            newer.add(ALL);
            assertThat(told(ledger)).isEqualTo(told(newer));
            ledger.corrections().position(id(SECOND, 0), Position.HEDGES, ann(1));
            assertThat(question(ledger, SECOND, 0).summary().hedges()).isEqualTo(1);
        }
    }
}
