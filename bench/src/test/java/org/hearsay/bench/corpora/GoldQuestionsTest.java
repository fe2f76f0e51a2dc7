package org.hearsay.bench.corpora;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.bench.corpora.GoldDocuments.Part;
import org.hearsay.text.Span;
import org.hearsay.text.Text;
import org.junit.jupiter.api.Test;

class GoldQuestionsTest {
    private static final Path FOLDER = Path.of("gold", "questions");

    private final GoldQuestions gold = GoldQuestions.read(FOLDER);
    private final List<GoldIncidents.Incident> incidents = GoldIncidents.read(FOLDER);
    private final List<GoldDenials.Denial> denials = GoldDenials.read(FOLDER);
    private final GoldDocuments documents = GoldDocuments.open(
            FOLDER, Path.of("..", "samples"), Corpora.in(System.getenv()).orElse(null));

    private Stream<GoldQuestions.Place> places() {
        return Stream.of(
                        gold.questions().stream()
                                .flatMap(question -> question.claims().stream())
                                .map(GoldQuestions.PositionedClaim::place),
                        gold.outside().stream().map(GoldQuestions.Outside::place),
                        denials.stream().map(GoldDenials.Denial::place))
                .flatMap(places -> places);
    }

    private static void holds(Text text, List<Span> content, String first, String last) {
        List<String> words = List.of(text.slice(content).strip().split("\\s+"));
        assertThat(words.getFirst()).isEqualTo(first);
        assertThat(words.getLast()).isEqualTo(last);
    }

    @Test
    void everyPlaceLiesInItsDocumentAndHoldsItsWords() {
        places().filter(place -> documents.holds(place.document())).forEach(place -> {
            Text text = Text.of(documents.document(place.document()).text());
            Stream.concat(place.cue().stream(), place.content().stream())
                    .forEach(span -> assertThat(span.end()).as("%s", place).isLessThanOrEqualTo(text.length()));
            holds(text, place.content().isEmpty() ? place.cue() : place.content(), place.first(), place.last());
        });
    }

    @Test
    void everyTollHoldsItsWords() {
        for (GoldIncidents.Incident incident : incidents) {
            for (GoldIncidents.Toll toll : incident.tolls()) {
                GoldDocuments.Name name = new GoldDocuments.Name(FaKes.NAME, toll.document());
                assertThat(incident.documents()).contains(toll.document());
                if (documents.holds(name)) {
                    Document document = documents.document(name);
                    holds(Text.of(document.text()), List.of(toll.span()), toll.first(), toll.last());
                    assertThat(document.outlet()).isEqualTo(toll.outlet());
                }
            }
        }
    }

    @Test
    void everyDocumentIsTheOneThatWasAnnotated() {
        documents.entries().stream()
                .map(GoldDocuments.Entry::name)
                .filter(documents::holds)
                .forEach(name -> assertThat(documents.document(name).text()).isNotBlank());
    }

    @Test
    void namesAreUnique() {
        assertThat(gold.questions()).extracting(GoldQuestions.Question::id).doesNotHaveDuplicates();
        assertThat(incidents).extracting(GoldIncidents.Incident::id).doesNotHaveDuplicates();
        assertThat(denials).extracting(GoldDenials.Denial::id).doesNotHaveDuplicates();
    }

    @Test
    void noClaimStandsTwiceInAQuestion() {
        for (GoldQuestions.Question question : gold.questions()) {
            assertThat(question.claims()).as(question.id()).isNotEmpty().doesNotHaveDuplicates();
        }
    }

    @Test
    void allPartsAreThereAndNoDocumentServesTwo() {
        for (Part part : Part.values()) {
            assertThat(gold.questions(part)).isNotEmpty();
        }
        for (GoldQuestions.Question question : gold.questions()) {
            assertThat(question.claims())
                    .as(question.id())
                    .allMatch(claim -> documents.entry(claim.place().document()).part() == question.part());
        }
    }

    @Test
    void whatIsNearOrApartIsAQuestion() {
        List<String> named = new ArrayList<>();
        gold.outside().forEach(claim -> named.addAll(claim.near()));
        gold.apart().forEach(pair -> named.addAll(List.of(pair.one(), pair.other())));
        assertThat(gold.questions().stream().map(GoldQuestions.Question::id).collect(Collectors.toSet()))
                .containsAll(named);
    }
}
