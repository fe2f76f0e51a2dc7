package org.hearsay.ledger.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.hearsay.ledger.Address;
import org.hearsay.ledger.Entry;
import org.hearsay.ledger.StoredClaim;
import org.hearsay.ledger.filter.Filter;
import org.hearsay.ledger.origins.OriginGroup;
import org.hearsay.ledger.origins.OriginLink;
import org.hearsay.ledger.questions.Question;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a ledger does, how its claims are found, and which of them descend from which, whichever database holds it. */
abstract class OriginContract extends QuestionContract {
    private static final String CARGO =
            "the freighter Golden Heron docked at the Kardovian port of Sablin on 14 January and unloaded more than 3,000 rockets";
    private static final String REPORT = "An intelligence official said " + CARGO
            + ". Harbour records seen by reporters show that the ship stayed for two nights and left before dawn.";
    private static final String SEEN =
            "from the freighter Golden Heron more than 3,000 rockets were unloaded at Sablin, the Kardovian port, on 14 January after she docked";
    private static final String QUOTED = "‘Not one rocket, not one fuse, not one crate left our harbour,’";
    private static final String POST =
            "[{\"text\":\"The Alvarian Post\",\"actor\":" + Telling.actor("The Alvarian Post") + "}]";

    private static final Entry FIRST = told("post", "The Alvarian Post", "2025-03-10");
    private static final Entry COPY = told("pallas", "Pallas", "2025-03-11");
    private static final Entry OTHER = new Telling("file:///courier", "Sablin Courier", "2025-03-12")
            .text("The union of dockers tells it otherwise: " + SEEN + ", and nobody asked what they were for.")
            .says("Dock Union", "states", SEEN)
            .entry();
    private static final Entry CREDITING = new Telling("file:///harrier", "Harrier", "2025-03-11")
            .says(
                    "intelligence official",
                    "states",
                    "more than 3,000 rockets were unloaded from the freighter Golden Heron at the port of Sablin",
                    POST,
                    "[]")
            .entry();
    private static final List<Entry> TALES =
            List.of(FIRST, COPY, OTHER, CREDITING, quoting("one", "2025-03-20"), quoting("two", null));

    private static Entry told(String name, String outlet, String published) {
        return new Telling("file:///" + name, outlet, published)
                .text(REPORT)
                .says("intelligence official", "states", CARGO)
                .entry();
    }

    private static Entry quoting(String name, @Nullable String published) {
        return new Telling("file:///" + name, "The " + name, published)
                .says("Gao Wenlin", "denies", QUOTED)
                .entry();
    }

    private static List<String> links(Address address) {
        try (Handle handle = handle(address)) {
            return handle
                    .createQuery("select l.kind || ' ' || c.id || ' ' || coalesce(o.id, '') || ' '"
                            + " || coalesce(l.outlet, '') || ' ' || l.joins || ' ' || l.evidence from descent l"
                            + " join claim c on c.number = l.claim left join claim o on o.number = l.origin")
                    .mapTo(String.class)
                    .list()
                    .stream()
                    .sorted()
                    .toList();
        }
    }

    private static int sketches(Address address) {
        try (Handle handle = handle(address)) {
            return handle.createQuery("select count(*) from sketch")
                    .mapTo(Integer.class)
                    .one();
        }
    }

    private static String id(Entry entry) {
        return entry.claims().getFirst().id();
    }

    @Test
    void aQuestionTellsWhichOfItsClaimsAreOfOneOrigin() {
        try (Ledger ledger = made(fresh())) {
            ledger.add(List.of(OTHER, COPY));
            ledger.add(List.of(FIRST));
            Question question = ledger.questions().of(id(COPY)).orElseThrow();
            assertThat(question.origins())
                    .extracting(OriginGroup::first, OriginGroup::claims)
                    .containsExactly(
                            tuple(id(FIRST), List.of(id(FIRST), id(COPY))), tuple(id(OTHER), List.of(id(OTHER))));
            assertThat(question.descents().get(id(COPY))).singleElement().satisfies(link -> {
                assertThat(link.kind()).isEqualTo(OriginLink.Kind.COPY);
                assertThat(link.origin()).isEqualTo(id(FIRST));
                assertThat(link.evidence()).contains("The Alvarian Post (2025-03-10)");
            });
            assertThat(question.originNumbers())
                    .containsEntry(id(FIRST), 1)
                    .containsEntry(id(COPY), 1)
                    .containsEntry(id(OTHER), 2);
            assertThat(ledger.questions().list(Filter.EVERYTHING, 10))
                    .containsExactly(question.summary())
                    .extracting(Question.Summary::claims, Question.Summary::origins)
                    .containsExactly(tuple(3, 2));
            assertThat(ledger.questions().ask("Golden Heron", 10)).containsExactly(question.summary());
        }
    }

    @Test
    void aClaimTellsFromWhichItDescendsAndWhichDescendFromIt() {
        try (Ledger ledger = made(fresh())) {
            ledger.add(List.of(FIRST, COPY, OTHER));
            assertThat(ledger.claims().descent(id(COPY)).descends())
                    .extracting(OriginLink::kind, OriginLink::origin)
                    .containsExactly(tuple(OriginLink.Kind.COPY, id(FIRST)));
            assertThat(ledger.claims().descent(id(FIRST)).passed())
                    .isEqualTo(ledger.claims().descent(id(COPY)).descends());
            assertThat(ledger.claims().descent(id(OTHER)))
                    .isEqualTo(new Claims.Descent(List.of(), List.of()))
                    .isEqualTo(ledger.claims().descent("c0"));
        }
    }

    @Test
    void linksDoNotDependOnTheOrderInWhichDocumentsCame() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        Address wanted = fresh();
        List<Entry> entries = new ArrayList<>(TALES);
        Set<String> addresses = new HashSet<>();
        entries(seed, 20).stream()
                .filter(entry -> addresses.add(entry.document().uri()))
                .forEach(entries::add);
        try (Ledger ledger = made(wanted)) {
            ledger.add(entries);
        }
        assertThat(links(wanted))
                .anyMatch(link -> link.startsWith("copy " + id(COPY) + " " + id(FIRST)))
                .anyMatch(link -> link.startsWith("credit " + id(CREDITING) + " " + id(FIRST)))
                .anyMatch(link -> link.startsWith("quotation "));
        for (int i = 0; i < 3; i++) {
            Collections.shuffle(entries, random);
            Address address = fresh();
            try (Ledger ledger = made(address)) {
                for (int from = 0; from < entries.size(); ) {
                    int to = Math.min(entries.size(), from + 1 + random.nextInt(4));
                    ledger.add(entries.subList(from, to));
                    from = to;
                }
            }
            assertThat(links(address)).as("seed %d", seed).isEqualTo(links(wanted));
        }
    }

    @Test
    void whatIsForgottenLeavesNoLinks() {
        Address address = fresh();
        Address without = fresh();
        List<Entry> others =
                TALES.stream().filter(entry -> !entry.equals(FIRST)).toList();
        try (Ledger ledger = made(address);
                Ledger never = made(without)) {
            ledger.add(TALES);
            ledger.forget("file:///post");
            never.add(others);
            assertThat(links(address)).isEqualTo(links(without)).noneMatch(link -> link.contains(id(FIRST)));
            assertThat(sketches(address)).isEqualTo(sketches(without)).isPositive();
            ledger.add(List.of(FIRST));
            assertThat(links(address)).anyMatch(link -> link.startsWith("copy " + id(COPY) + " " + id(FIRST)));
            TALES.forEach(entry -> ledger.forget(entry.document().id()));
            assertThat(links(address)).isEmpty();
            assertThat(sketches(address)).isZero();
        }
    }

    @Test
    void anOlderLedgerIsLinkedWhenItIsOpened() {
        Address older = fresh();
        Address newer = fresh();
        try (Ledger ledger = made(newer)) {
            ledger.add(TALES);
        }
        makeOlder(older, "3", TALES);
        try (Ledger ledger = Ledger.open(older, Ledger.Missing.REFUSED)) {
            assertThat(ledger.questions().of(id(COPY)).orElseThrow().originNumbers())
                    .containsEntry(id(FIRST), 1)
                    .containsEntry(id(COPY), 1);
        }
        assertThat(links(older)).isEqualTo(links(newer)).isNotEmpty();
        assertThat(sketches(older)).isEqualTo(sketches(newer));
    }

    @Test
    void anIdThatTwoDocumentsUseHasNoLinks() {
        String stolen = COPY.claims().getFirst().json().replace(id(COPY), id(FIRST));
        Entry thief = new Entry(COPY.document(), List.of(StoredClaim.parse(stolen)));
        Address address = fresh();
        try (Ledger ledger = made(address)) {
            ledger.add(List.of(FIRST, thief));
            assertThat(links(address)).isEmpty();
            assertThat(ledger.count()).isEqualTo(2);
            assertThat(ledger.questions().list(Filter.EVERYTHING, 10)).allMatch(question -> question.origins() > 0);
        }
    }
}
