package org.hearsay.ledger.origins;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.ledger.Entry;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CopiesTest {
    private static final Origins ORIGINS = Origins.load();
    private static final String MAYOR =
            "More than 20 bodies had been carried to the school gymnasium by early afternoon";
    private static final Entry WIRE = Tales.wire("https://wire.example/1", "Pallas", null, "2025-03-04T17:25Z")
            .claim("Bardosi Marton", MAYOR)
            .claim("Lev Baranik", "Kardovian radar had followed several launches from inside Soravia")
            .claim("Soravian Rescue Service", "killing at least 17 people")
            .entry();

    private static final String SENTENCE =
            "The first of some dozen rockets landed at dawn when farmers from both banks were setting out their stalls";

    @Test
    void aTextCarriedWholeIsACopyOfTheAgencys() {
        Entry copy = Tales.wire("https://dispatch.example/1", null, "Pallas", "2025-03-05")
                .claim("Bardosi Marton", MAYOR)
                .entry();
        assertThat(between(copy, WIRE)).singleElement().satisfies(link -> {
            assertThat(link.kind()).isEqualTo(OriginLink.Kind.COPY);
            assertThat(link.claim()).isEqualTo(copy.claims().getFirst().id());
            assertThat(link.origin()).isEqualTo(WIRE.claims().getFirst().id());
            assertThat(link.outlet()).isEqualTo("Pallas");
            assertThat(link.evidence()).contains(MAYOR);
        });
    }

    @Test
    void alteredWordsMakeANearCopyButAlteredFiguresAndAddedSentencesAreItsOwn() {
        Entry copy = Tales.sample("harnok-herald.txt")
                .claim("Lev Baranik", "Kardovian radar had tracked several launches from inside Soravia")
                .claim("Soravian Rescue Service", "killing at least 23 people")
                .claim(null, "All three opened towards the west.")
                .entry();
        assertThat(between(WIRE, copy)).singleElement().satisfies(link -> {
            assertThat(link.kind()).isEqualTo(OriginLink.Kind.NEAR_COPY);
            assertThat(link.claim()).isEqualTo(copy.claims().getFirst().id());
            assertThat(link.origin()).isEqualTo(WIRE.claims().get(1).id());
        });
    }

    @Test
    void oneSentenceInCommonIsAPassage() {
        Entry one = article("a", "2020-01-01", SENTENCE + ". Nobody had expected an attack.");
        Entry other = article("b", "2020-01-02", "It was early. " + SENTENCE + ", the mayor told us.");
        assertThat(Copies.passages(one.document(), other.document()))
                .singleElement()
                .satisfies(passage -> {
                    assertThat(passage.shared()).isEqualTo(19);
                    assertThat(passage.copy().start()).isEqualTo(14);
                });
    }

    @Test
    void aSetPhraseIsNone() {
        Entry one = article(
                "a", "2020-01-01", "The Observatory relies on a network of sources inside the country, it told us.");
        Entry other = article("b", "2020-01-02", "A network of sources inside the country has confirmed the strike.");
        assertThat(Copies.passages(one.document(), other.document())).isEmpty();
    }

    @Test
    void onOneDayAKnownMomentComesFirstAndAnUndatedTextLast() {
        Entry early = article("z", "2020-01-01", SENTENCE);
        Entry late = article("b", "2020-01-01T23:00Z", SENTENCE);
        Entry undated = article("a", null, SENTENCE);
        assertThat(origin(early, late)).isEqualTo(late.claims().getFirst().id());
        assertThat(origin(undated, early)).isEqualTo(early.claims().getFirst().id());
        assertThat(origin(late, undated)).isEqualTo(late.claims().getFirst().id());
    }

    @Test
    void whoIsCreditedInABylineIsTheOriginWhateverTheDates() {
        Entry agency = Tales.of("https://wire.example/2", "The Wire", null, "2020-01-02", SENTENCE)
                .claim(null, SENTENCE)
                .entry();
        Entry paper = Tales.of("https://paper.example/2", "Paper", "Wire", "2020-01-01", SENTENCE)
                .claim(null, SENTENCE)
                .entry();
        assertThat(origin(paper, agency)).isEqualTo(agency.claims().getFirst().id());
    }

    @Test
    void aChangedNumberInACopiedSentenceIsAnotherClaim() {
        Entry one = article(
                "a",
                "2020-01-01",
                "Rescuers said on Tuesday evening that they had found 17 people dead under the arcade of the old market");
        Entry other = article(
                "b",
                "2020-01-02",
                "Rescuers said on Tuesday evening that they had found 19 people dead under the arcade of the old market");
        assertThat(Copies.passages(one.document(), other.document())).hasSize(1);
        assertThat(between(one, other)).isEmpty();
    }

    @Test
    void aTextThatRepeatsItselfIsComparedInTime() {
        Entry one = article("a", "2020-01-01", "again ".repeat(40_000).strip());
        Entry other = article("b", "2020-01-02", "again ".repeat(39_000).strip());
        assertThat(between(one, other)).hasSize(1);
    }

    private static Entry article(String name, @Nullable String published, String text) {
        return Tales.of("https://" + name + ".example/", name, null, published, text)
                .claim(null, text)
                .entry();
    }

    private static String origin(Entry one, Entry other) {
        return origins(between(one, other)).getFirst();
    }

    private static List<OriginLink> between(Entry one, Entry other) {
        return Copies.between(ORIGINS.candidate(one), ORIGINS.candidate(other));
    }

    private static List<String> origins(List<OriginLink> links) {
        return links.stream().map(link -> String.valueOf(link.origin())).toList();
    }
}
