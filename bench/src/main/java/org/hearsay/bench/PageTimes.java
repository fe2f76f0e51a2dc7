package org.hearsay.bench;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.hearsay.bench.speed.DrawnSearches;
import org.hearsay.bench.speed.Memory;
import org.hearsay.bench.speed.Served;
import org.hearsay.ledger.FoundClaim;
import org.hearsay.ledger.filter.Filter;
import org.hearsay.ledger.store.Claims;
import org.hearsay.ledger.store.Ledger;
import org.hearsay.web.words.Links;

/**
 * Measures how long pages take: {@code bench/run PageTimes [--ledger FILE] [--samples N] [--seed N]}. Pages of each kind are asked for one after another,
 * of a server in the same process, over questions, articles, voices and words that are drawn from all times of the ledger. Tells the median and the 99th
 * percentile from the request to the last byte, and the size of the largest page.
 */
public final class PageTimes {
    private static final int DRAWN = 20;

    private final HttpClient client = HttpClient.newHttpClient();
    private final Random random;
    private final Served served;
    private final Ledger ledger;
    private final int samples;
    private final LocalDate first;
    private final int days;

    private PageTimes(Served served, int samples, int seed) {
        this.served = served;
        ledger = served.ledger();
        this.samples = samples;
        random = new Random(seed);
        Claims.Days dated = ledger.claims().days(Filter.EVERYTHING, Integer.MAX_VALUE);
        first = dated.counts().firstKey();
        days = (int) ChronoUnit.DAYS.between(first, dated.counts().lastKey());
    }

    /** Runs the measurement. */
    public static void main(String[] args) throws IOException, InterruptedException {
        Arguments arguments = Arguments.parse(args, Set.of("ledger", "samples", "seed"));
        try (Served served = Served.open(arguments.text("ledger", "hearsay.db"))) {
            new PageTimes(served, arguments.number("samples", 100), arguments.number("seed", 1)).run();
        }
    }

    private void run() throws IOException, InterruptedException {
        DrawnSearches drawn =
                new DrawnSearches(_ -> claims().stream().map(FoundClaim::claim).toList());
        time("questions", () -> "/");
        time("contested ones", () -> questions("contested:yes"));
        time("questions with a word", () -> questions(drawn.words(random, 1)));
        time("questions with a voice", () -> questions("voice:" + drawn.voice(random)));
        time("questions of a month", () -> questions("on:" + YearMonth.from(day())));
        time("a question", () -> Links.question(question()));
        List<String> largest = ledger.questions().list(Filter.EVERYTHING, DRAWN).stream()
                .map(its -> Links.question(its.id()))
                .toList();
        time("the most contested", () -> largest.get(random.nextInt(largest.size())));
        time("an article", () -> Links.article(claim().claim().document()));
        time("a voice", () -> Links.voice(drawn.voice(random).replace("\"", "")));
        time("figures", () -> "/figures");
        time("figures with a word", () -> "/figures?q=" + Links.encoded(drawn.words(random, 1)));
        time("voices", () -> "/voices");
        time("voices with a word", () -> "/voices?q=" + Links.encoded(drawn.words(random, 1)));
        time("articles", () -> "/articles");
        time("articles with a word", () -> "/articles?q=" + Links.encoded(drawn.words(random, 1)));
        time("corrections", () -> "/corrections");
        time("correct a claim", () -> Links.claim(claim().claim().id()) + "/correct");
        time("search for a word", () -> Links.search(drawn.words(random, 1)));
        time("search for two", () -> Links.search(drawn.words(random, 2)));
        time("ask", () -> "/ask?q=" + Links.encoded(drawn.claim(random).content()));
        time("claims as JSON", () -> "/api/v1/claims?q=" + Links.encoded(drawn.words(random, 1)));
        time("a question as JSON", () -> "/api/v1" + Links.question(question()));
        Memory.peak().ifPresent(peak -> System.out.println("peak memory: " + peak + " MiB"));
    }

    private LocalDate day() {
        return first.plusDays(random.nextInt(days + 1));
    }

    /** Some claims of one time. */
    private List<FoundClaim> claims() {
        return ledger.claims()
                .search(Filter.parse("until:" + day()), DRAWN, null)
                .claims();
    }

    private FoundClaim claim() {
        while (true) {
            List<FoundClaim> claims = claims();
            if (!claims.isEmpty()) {
                return claims.get(random.nextInt(claims.size()));
            }
        }
    }

    private String question() {
        while (true) {
            String claim = claim().claim().id();
            if (ledger.questions().of(claim).isPresent()) {
                return claim;
            }
        }
    }

    private static String questions(String filter) {
        return Links.questions(Filter.parse(filter));
    }

    private interface Drawing {
        String path();
    }

    private void time(String what, Drawing drawing) throws IOException, InterruptedException {
        for (int i = 0; i < samples / 10; i++) {
            get(drawing.path());
        }
        long[] times = new long[samples];
        int largest = 0;
        for (int i = 0; i < samples; i++) {
            String path = drawing.path();
            long start = System.nanoTime();
            largest = Math.max(largest, get(path));
            times[i] = System.nanoTime() - start;
        }
        Arrays.sort(times);
        System.out.printf(
                Locale.ROOT,
                "%-24s p50 %7.1f ms   p99 %7.1f ms   up to %4d KiB%n",
                what,
                times[samples / 2] / 1e6,
                times[samples * 99 / 100] / 1e6,
                largest >> 10);
    }

    /** How many bytes were answered. */
    private int get(String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(served.at(path)).build();
        var answer = client.send(request, BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) {
            throw new IOException(path + " was answered with " + answer.statusCode());
        }
        return answer.body().length;
    }
}
