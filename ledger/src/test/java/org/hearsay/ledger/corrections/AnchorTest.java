package org.hearsay.ledger.corrections;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.hearsay.claims.RandomClaims;
import org.hearsay.ledger.Entry;
import org.hearsay.ledger.StoredClaim;
import org.hearsay.text.Article;
import org.junit.jupiter.api.Test;

class AnchorTest {
    private static final String STORY = "Lisak said it rains.\n\nBaranik said it snows.\n";

    private static Entry read(String uri, String text) {
        return Said.entry(uri, text);
    }

    private static StoredClaim claim(Entry entry, int number) {
        return entry.claims().get(number);
    }

    private static Optional<String> content(Anchor anchor, Entry entry) {
        return anchor.in(entry.document(), entry.claims()).map(StoredClaim::content);
    }

    @Test
    void aClaimIsFoundInItsOwnDocumentByItsId() {
        Entry entry = read("file:///a", STORY);
        Anchor anchor = Anchor.at(claim(entry, 1), entry.document());
        assertThat(anchor.in(entry.document(), entry.claims())).contains(claim(entry, 1));
    }

    @Test
    void aClaimIsFoundInAChangedTextWhereItsWordsStillStand() {
        Entry entry = read("file:///a", STORY);
        Entry edited = read("file:///a", "Sekulin said it hails.\n\n" + STORY + "\nLisak said so again.\n");
        assertThat(content(Anchor.at(claim(entry, 0), entry.document()), edited))
                .contains("it rains");
        assertThat(content(Anchor.at(claim(entry, 1), entry.document()), edited))
                .contains("it snows");
    }

    @Test
    void whereTheWordsAreGoneThereIsNoClaim() {
        Entry entry = read("file:///a", STORY);
        Entry edited = read("file:///a", "Lisak said it rains.\n\nBaranik said it thaws.\n");
        assertThat(content(Anchor.at(claim(entry, 1), entry.document()), edited))
                .isEmpty();
    }

    @Test
    void theSameWordsOfSomebodyElseAreAnotherClaim() {
        Entry entry = read("file:///a", "Lisak said it rains.\n");
        Entry edited = read("file:///a", "Lisak spoke.\n\nBaranik said it rains.\n");
        assertThat(content(Anchor.at(claim(entry, 0), entry.document()), edited))
                .isEmpty();
    }

    @Test
    void anotherAddressIsAnotherArticle() {
        Entry entry = read("file:///a", STORY);
        assertThat(content(Anchor.at(claim(entry, 0), entry.document()), read("file:///b", STORY)))
                .isEmpty();
    }

    @Test
    void anyClaimOfAnyArticleIsFoundAgain() {
        long seed = new Random().nextLong();
        RandomClaims random = new RandomClaims(seed);
        for (int i = 0; i < 60; i++) {
            Article article = random.article();
            Entry entry = Entry.of(article, random.claims(article), "test", Said.NOON);
            for (StoredClaim claim : entry.claims()) {
                Anchor anchor = Anchor.at(claim, entry.document());
                assertThat(anchor.in(entry.document(), List.copyOf(entry.claims())))
                        .as("seed %d, article %d", seed, i)
                        .hasValueSatisfying(its -> assertThat(its.id()).isEqualTo(claim.id()));
            }
        }
    }
}
