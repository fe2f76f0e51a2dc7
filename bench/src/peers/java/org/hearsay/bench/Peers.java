package org.hearsay.bench;

import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.hearsay.Extractor;
import org.hearsay.bench.speed.Cuttings;
import org.hearsay.bench.speed.Stopwatch;

/**
 * Measures the speed of the reader beside that of Stanford CoreNLP's quote annotator on the same articles, in one run:
 * {@code bench/run Peers [--articles N] [--words N] [--threads N] [--warmup N] [--texts FOLDER]}. The first run fetches CoreNLP 4.5.10
 * and its English models (about 480 MB, GPL-3). They are never shipped, and no other build wants them: the Maven profile
 * {@code peers} holds them.
 *
 * <p>CoreNLP runs tokenize, ssplit, pos, lemma, ner, depparse, coref and quote with its own settings. It finds quotations and their
 * speakers; indirect speech, acts, chains and the rest of a claim it does not.
 */
public final class Peers {
    private Peers() {}

    /** Runs the measurement. */
    public static void main(String[] args) {
        Arguments arguments = Arguments.parse(args, Set.of("articles", "words", "threads", "warmup", "texts"));
        int count = arguments.number("articles", 20);
        int warmup = arguments.number("warmup", 4);
        int threads = arguments.number("threads", 2);
        List<String> articles = Cuttings.cut(
                Speed.texts(arguments, System.getenv()), warmup + count, arguments.number("words", 700));
        List<String> first = articles.subList(0, warmup);
        List<String> rest = articles.subList(warmup, articles.size());
        AtomicLong characters = new AtomicLong();
        try (Extractor extractor = Extractor.load()) {
            Stopwatch.time(first, threads, article -> Speed.read(extractor, article, characters));
            Stopwatch time = Stopwatch.time(rest, threads, article -> Speed.read(extractor, article, characters));
            System.out.println(extractor.reader() + "\n  " + time);
        }
        StanfordCoreNLP pipeline = new StanfordCoreNLP(settings());
        AtomicLong quotations = new AtomicLong();
        Stopwatch.time(first, threads, article -> read(pipeline, article, quotations));
        quotations.set(0);
        Stopwatch time = Stopwatch.time(rest, threads, article -> read(pipeline, article, quotations));
        System.out.println("CoreNLP 4.5.10 (" + settings().getProperty("annotators") + ")\n  " + time + "; " + quotations
                + " quotations");
    }

    private static Properties settings() {
        Properties settings = new Properties();
        settings.setProperty("annotators", "tokenize,ssplit,pos,lemma,ner,depparse,coref,quote");
        return settings;
    }

    private static void read(StanfordCoreNLP pipeline, String text, AtomicLong quotations) {
        CoreDocument document = new CoreDocument(text);
        pipeline.annotate(document);
        quotations.addAndGet(document.quotes() == null ? 0 : document.quotes().size());
    }
}
