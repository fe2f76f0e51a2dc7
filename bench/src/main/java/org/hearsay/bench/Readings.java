package org.hearsay.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.hearsay.attributions.Attribution;
import org.hearsay.bench.corpora.Document;
import org.hearsay.bench.corpora.Marked;
import org.hearsay.claims.Claim;

/** What the reader says of documents. */
final class Readings {
    private Readings() {}

    /** The attributed claims of each document, in the documents' order, read by several threads. */
    static List<List<Claim>> attributed(Function<Document, List<Claim>> reader, List<Document> documents, int threads) {
        List<Callable<List<Claim>>> tasks = documents.stream()
                .<Callable<List<Claim>>>map(document -> () -> reader.apply(document).stream()
                        .filter(claim -> claim.kind() == Claim.Kind.ATTRIBUTED)
                        .toList())
                .toList();
        List<List<Claim>> readings = new ArrayList<>();
        try (ExecutorService workers = Executors.newFixedThreadPool(threads)) {
            for (Future<List<Claim>> reading : workers.invokeAll(tasks)) {
                readings.add(reading.get());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
        return readings;
    }

    /** The outermost claims. */
    static List<Claim> outermost(List<Claim> claims) {
        return claims.stream().filter(claim -> claim.within() == null).toList();
    }

    /** A claim's spans as PolNeAR would have them: the source whole, with those who passed the word on. */
    static Marked marked(Claim claim) {
        Attribution attribution = claim.attribution();
        if (attribution == null) {
            throw new IllegalArgumentException("the outlet's own statement " + claim.id() + " has no attribution");
        }
        return new Marked(attribution.source(), attribution.cue(), attribution.content());
    }
}
