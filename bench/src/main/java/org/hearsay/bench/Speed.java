package org.hearsay.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.hearsay.Extractor;
import org.hearsay.bench.corpora.Corpora;
import org.hearsay.bench.corpora.Document;
import org.hearsay.bench.corpora.PolNear;
import org.hearsay.bench.speed.Cuttings;
import org.hearsay.bench.speed.Memory;
import org.hearsay.bench.speed.Pieces;
import org.hearsay.bench.speed.Stopwatch;
import org.hearsay.claims.Claim;
import org.hearsay.claims.ClaimJson;
import org.hearsay.text.Article;

/**
 * Measures how fast articles become claims: {@code bench/run Speed [--articles N] [--words N] [--threads N] [--warmup N]
 * [--texts FOLDER]}. The articles are cut from PolNeAR's development texts, or from the .txt files of a folder (samples, where
 * there are no corpora). Measured is all from the text to the claims' JSON lines, after the warm-up; the memory is the process's
 * peak, under the launcher's settings.
 */
public final class Speed {
    private Speed() {}

    /** Runs the measurement. */
    public static void main(String[] args) {
        Arguments arguments = Arguments.parse(args, Set.of("articles", "words", "threads", "warmup", "texts"));
        int count = arguments.number("articles", 60);
        int warmup = arguments.number("warmup", 10);
        int threads = arguments.number("threads", 2);
        List<String> articles =
                Cuttings.cut(texts(arguments, System.getenv()), warmup + count, arguments.number("words", 700));
        List<String> measured = articles.subList(warmup, articles.size());
        try (Extractor extractor = Extractor.load()) {
            System.out.println(extractor.reader());
            AtomicLong characters = new AtomicLong();
            Stopwatch.time(articles.subList(0, warmup), threads, article -> read(extractor, article, characters));
            Stopwatch time = Stopwatch.time(measured, threads, article -> read(extractor, article, characters));
            long peak = Memory.peak().orElse(0);
            Pieces pieces = Pieces.english();
            long all = measured.stream().mapToLong(pieces::count).sum();
            System.out.println(time);
            System.out.printf(
                    Locale.ROOT,
                    "%.0f pieces/s (%d an article, what passages share counted once); peak resident memory %s%n",
                    time.perSecond(all),
                    all / measured.size(),
                    peak == 0 ? "not told by this system" : peak + " MiB");
        }
    }

    /** Texts to cut articles from. */
    static List<String> texts(Arguments arguments, Map<String, String> environment) {
        if (arguments.text("texts").isPresent() || Corpora.in(environment).isEmpty()) {
            return texts(Path.of(arguments.text("texts", "samples")));
        }
        return PolNear.documents(Corpora.required(environment), PolNear.Side.DEV).stream()
                .map(Document::text)
                .toList();
    }

    private static List<String> texts(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> texts = files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
            return texts.stream().map(Speed::text).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(folder.toString(), e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }

    /** Reads one article to JSON lines, which nobody keeps; their length is counted so that they must be made. */
    static void read(Extractor extractor, String text, AtomicLong characters) {
        for (Claim claim : extractor.extract(Article.at("memory:", text).build())) {
            characters.addAndGet(ClaimJson.line(claim).length());
        }
    }
}
