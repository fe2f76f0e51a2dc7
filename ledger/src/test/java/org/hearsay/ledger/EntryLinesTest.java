package org.hearsay.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.claims.RandomClaims;
import org.hearsay.text.Article;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EntryLinesTest {
    private final List<Entry> entries = new ArrayList<>();

    @BeforeEach
    void makeEntriesWithClaims() {
        RandomClaims random = new RandomClaims(11);
        while (entries.size() < 3) {
            Article article = random.article();
            Entry entry = Entry.of(article, random.claims(article), "test", Instant.EPOCH);
            if (entry.claims().size() > 1) {
                entries.add(entry);
            }
        }
    }

    private static List<String> read(String export) throws IOException {
        EntryLines lines = new EntryLines(new BufferedReader(new StringReader(export)));
        List<String> found = new ArrayList<>();
        for (Optional<EntryLines.Imported> next = lines.next(); next.isPresent(); next = lines.next()) {
            found.add(
                    switch (next.get()) {
                        case EntryLines.Whole whole -> whole.entry().document().id();
                        case EntryLines.CorrectionLine its -> its.line() + ": " + its.words();
                        case EntryLines.Refused refused -> refused.line() + ": " + refused.reason();
                    });
        }
        return found;
    }

    private String id(int number) {
        return entries.get(number).document().id();
    }

    private String lines(int number) {
        return entries.get(number).lines();
    }

    @Test
    void anEntryIsReadAsItWasWritten() throws IOException {
        assertThat(read(lines(0) + "\n" + lines(1))).containsExactly(id(0), id(1));
    }

    @Test
    void aDocumentWithAFaultIsRefusedWholeAndTheNextOneRead() throws IOException {
        assertThat(read(lines(0) + lines(1).replaceFirst("\"paragraph\":", "\"paragraf\":") + lines(2)))
                .hasSize(3)
                .contains(id(0), id(2))
                .element(1)
                .asString()
                .endsWith(": \"paragraph\" is no whole number");
    }

    @Test
    void aDocumentWhoseTextWasChangedIsRefused() throws IOException {
        assertThat(read(lines(0).replaceFirst("\"text\":\"", "\"text\":\"x") + lines(1)))
                .containsExactly("1: id " + id(0) + " is not that of its address and text", id(1));
    }

    @Test
    void anExportThatWasCutOffIsRefusedWhereItEnds() throws IOException {
        String cut = lines(0).substring(0, lines(0).lastIndexOf('\n', lines(0).length() - 2) + 1);
        assertThat(read(cut)).singleElement().asString().contains("the export ends 1 claims before the end of ");
        assertThat(read(cut + lines(1))).hasSize(2).contains(id(1));
    }

    @Test
    void correctionsAreHandedOutAsTheyStandAlsoBehindADocumentWithAFault() throws IOException {
        String correction = "{\"correction\":\"k1\"}";
        assertThat(read(lines(0) + correction))
                .containsExactly(id(0), lines(0).lines().count() + 1 + ": " + correction);
        String cut = lines(0).substring(0, lines(0).lastIndexOf('\n', lines(0).length() - 2) + 1);
        assertThat(read(cut + correction + "\n" + lines(1)))
                .hasSize(3)
                .contains(id(1))
                .element(1)
                .asString()
                .endsWith(correction);
    }

    @Test
    void otherLinesAreRefusedOnce() throws IOException {
        assertThat(read("[1]\nnonsense\n{}\n" + lines(0))).containsExactly("1: not a JSON object", id(0));
    }
}
