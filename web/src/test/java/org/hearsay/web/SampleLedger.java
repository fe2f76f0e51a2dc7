package org.hearsay.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.Extractor;
import org.hearsay.intake.Intake;
import org.hearsay.intake.Reading;
import org.hearsay.intake.Readings;
import org.hearsay.ledger.Address;
import org.hearsay.ledger.Entry;
import org.hearsay.ledger.store.Ledger;
import org.hearsay.text.Article;

/** The ledger of the samples, read by the real reader once for all tests. */
final class SampleLedger {
    private static final Instant ADDED = Instant.parse("2026-11-01T12:00:00Z");
    private static final Ledger LEDGER = read();

    private SampleLedger() {}

    static Ledger get() {
        return LEDGER;
    }

    private static Ledger read() {
        try {
            Path folder = Files.createTempDirectory("hearsay-samples");
            Path file = folder.resolve("samples.db");
            file.toFile().deleteOnExit();
            folder.toFile().deleteOnExit();
            Ledger ledger = Ledger.open(Address.parse(file.toString()), Ledger.Missing.MADE);
            ledger.add(entries());
            return ledger;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Entry> entries() {
        List<Entry> entries = new ArrayList<>();
        try (Extractor extractor = Extractor.load(1, List.of());
                Readings readings = Intake.standard().read(List.of("../samples"))) {
            while (readings.hasNext()) {
                if (readings.next() instanceof Reading.Read read) {
                    // Which of equal claims stands for a question hangs on the address: one that is the same wherever
                    // tests run.
                    Article article =
                            read.article().under(read.uri().replaceFirst("^\\.\\./samples", "file:///samples"));
                    entries.add(Entry.of(article, extractor.extract(article), extractor.reader(), ADDED));
                }
            }
        }
        return entries;
    }
}
