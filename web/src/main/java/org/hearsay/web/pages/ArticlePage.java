package org.hearsay.web.pages;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.ledger.Corrected;
import org.hearsay.ledger.Document;
import org.hearsay.ledger.Entry;
import org.hearsay.ledger.FoundClaim;
import org.hearsay.ledger.Version;
import org.hearsay.ledger.store.Ledger;
import org.hearsay.text.LeftOut;
import org.hearsay.web.guard.Refused;
import org.hearsay.web.reader.Aids;
import org.hearsay.web.reader.ArticleReading;
import org.hearsay.web.reader.Speaker;
import org.hearsay.web.words.Cut;
import org.hearsay.web.words.Dates;
import org.hearsay.web.words.Isolated;
import org.hearsay.web.words.Links;
import org.hearsay.web.words.Names;
import org.hearsay.web.words.Numbers;
import org.jspecify.annotations.Nullable;

/** {@code /articles/DOCUMENT}: an article with its claims in place. */
public record ArticlePage(Site site) implements Page {
    private static final int MOST_CHOICES = Speaker.STYLED;
    private static final int MOST_VERSIONS = 50;
    private static final int LONGEST_URI = 120;

    /**
     * What is shown.
     *
     * @param outlet who published it, or else where it comes from
     * @param choices voices that can be lit up alone
     * @param others those of the article that have no choice
     * @param leftOut what is not the article, in words; empty for nothing
     * @param versions what stood at the address, newest first; empty where that is this one only
     */
    public record View(
            Frame frame,
            Facts facts,
            String outlet,
            Aids aids,
            ArticleReading.Shown part,
            List<Speaker> choices,
            List<Speaker> others,
            String leftOut,
            List<Row> versions,
            Paging pages,
            int number) {
        /** Makes the lists unchangeable. */
        public View {
            choices = List.copyOf(choices);
            others = List.copyOf(others);
            versions = List.copyOf(versions);
        }

        /** The address with one voice lit up. */
        public String lighting(Speaker voice) {
            return address(facts.id(), number, aids.lighting(voice.number()));
        }
    }

    /**
     * What is known of an article.
     *
     * @param title null for none
     * @param day ISO 8601; null when unknown
     * @param published the same for people
     * @param address where it came from, shortened
     * @param link the same, where a browser can go there; null otherwise
     * @param size how many claims, by how many voices
     * @param version which one of how many; empty for the only one
     */
    public record Facts(
            String id,
            @Nullable String title,
            @Nullable String outlet,
            @Nullable String byline,
            @Nullable String day,
            String published,
            String address,
            @Nullable String link,
            String size,
            String reader,
            String version) {}

    /** A version of what stands at the address. */
    public record Row(String name, String link, @Nullable String changes, String added, boolean current) {}

    @Override
    public void addTo(RoutesConfig routes) {
        routes.get("/articles/{document}", this::answer);
    }

    private void answer(Context request) {
        Document document = entry(site, request.pathParam("document")).document();
        List<FoundClaim> shown = site.ledger().claims().in(document.id());
        Entry entry = new Entry(document, shown.stream().map(FoundClaim::claim).toList());
        ArticleReading reading = new ArticleReading(entry, outlet(document), corrections(shown));
        String asked = Objects.requireNonNullElse(request.queryParam("part"), "");
        int number = asked.matches("[1-9][0-9]{0,6}") ? Math.min(Integer.parseInt(asked), reading.parts()) : 1;
        Aids aids = Aids.of(Objects.requireNonNullElse(request.queryParam("voice"), ""), request.queryParams("show"));
        if (aids.voice() > reading.voices().size()) {
            aids = aids.lighting(0);
        }
        site.show(request, "article.jte", view(entry, reading, number, aids));
    }

    private static Map<String, List<String>> corrections(List<FoundClaim> claims) {
        Map<String, List<String>> corrections = new HashMap<>();
        claims.forEach(found -> corrections.put(
                found.claim().id(),
                found.corrections().stream().map(Corrected::correction).toList()));
        return corrections;
    }

    /** A document with its claims as they were read. @throws Refused if there is none of this id */
    static Entry entry(Site site, String id) {
        return site.ledger()
                .entry(id)
                .orElseThrow(() -> Refused.missing(
                        "No article at this address", "It was never in this ledger, or it was forgotten."));
    }

    /** Who published it, or else where it comes from. */
    static String outlet(Document document) {
        return Names.outlet(document.outlet(), document.uri());
    }

    private View view(Entry entry, ArticleReading reading, int number, Aids aids) {
        Document document = entry.document();
        ArticleReading.Shown part =
                reading.part(number, aids.voice(), site.ledger().questions()::standings);
        List<Version> versions = site.ledger().history(document.uri());
        List<Speaker> choices = part.voices().stream()
                .filter(voice -> voice.number() <= MOST_CHOICES || voice.number() == aids.voice())
                .toList();
        return new View(
                site.frame(Objects.requireNonNullElse(document.title(), "Article"), Section.ARTICLES),
                facts(document, reading, versions.size()),
                outlet(document),
                aids,
                part,
                choices,
                part.voices().stream().filter(voice -> !choices.contains(voice)).toList(),
                leftOut(document),
                versions.size() < 2 ? List.of() : rows(versions, document.id()),
                paging(document.id(), number, reading.parts(), aids),
                number);
    }

    private static Facts facts(Document document, ArticleReading reading, int versions) {
        LocalDate day = Dates.of(document.published());
        return new Facts(
                document.id(),
                document.title(),
                document.outlet(),
                document.byline(),
                day == null ? null : day.toString(),
                day == null ? "not stated" : Dates.longDay(day),
                shortened(document.uri()),
                link(document.uri()),
                Numbers.count(reading.attributed(), "claim") + " by "
                        + Numbers.count(reading.voices().size(), "voice"),
                document.reader(),
                versions < 2 ? "" : document.version() + " of " + versions);
    }

    private static @Nullable String link(String uri) {
        try {
            String scheme = Objects.requireNonNullElse(new URI(uri).getScheme(), "");
            return scheme.equalsIgnoreCase("http") || scheme.equalsIgnoreCase("https") ? uri : null;
        } catch (URISyntaxException e) {
            return null;
        }
    }

    /** An address that a browser can go to, or else its last part, which tells a file from its neighbours. */
    private static String shortened(String uri) {
        if (link(uri) != null) {
            return Isolated.address(Cut.to(uri, LONGEST_URI));
        }
        return Names.outlet(null, uri);
    }

    private static List<Row> rows(List<Version> versions, String current) {
        return versions.reversed().stream()
                .limit(MOST_VERSIONS)
                .map(version -> new Row(
                        "Version " + version.number(),
                        Links.article(version.id()),
                        version.equals(versions.getFirst()) ? null : Links.article(version.id()) + "/changes",
                        Dates.day(LocalDate.ofInstant(version.added(), ZoneOffset.UTC)),
                        version.id().equals(current)))
                .toList();
    }

    /** For example: 3 teasers, 1 notice. */
    private static String leftOut(Document document) {
        Map<LeftOut.Kind, Long> counts = new EnumMap<>(LeftOut.Kind.class);
        document.article().leftOut().forEach(part -> counts.merge(part.kind(), 1L, Long::sum));
        return counts.entrySet().stream()
                .map(entry -> switch (entry.getKey()) {
                    case NAVIGATION -> Numbers.count(entry.getValue(), "link") + " of the page";
                    case BYLINE -> Numbers.count(entry.getValue(), "line") + " on who wrote it";
                    case CAPTION, TEASER, NOTICE ->
                        Numbers.count(entry.getValue(), entry.getKey().name().toLowerCase(Locale.ROOT));
                })
                .collect(Collectors.joining(", "));
    }

    private static Paging paging(String id, int number, int parts, Aids aids) {
        return new Paging(
                parts == 1 ? "" : "Part " + Numbers.of(number) + " of " + Numbers.of(parts),
                number == 1 ? null : address(id, number - 1, aids),
                number == parts ? null : address(id, number + 1, aids));
    }

    private static String address(String id, int number, Aids aids) {
        String query = aids.query();
        String part = number == 1 ? "" : "part=" + number;
        String all = part.isEmpty() || query.isEmpty() ? part + query : part + "&" + query;
        return Links.article(id) + (all.isEmpty() ? "" : "?" + all);
    }

    /** Where a claim stands: its article, the part of it that holds the claim, and the place there. */
    public static String place(Ledger ledger, FoundClaim found) {
        String document = found.claim().document();
        int part = ledger.entry(document)
                .map(entry -> new ArticleReading(entry, outlet(entry.document()))
                        .partOf(found.claim().id()))
                .orElse(1);
        return address(document, part, new Aids(0, Set.of())) + "#"
                + Links.encoded(found.claim().id());
    }
}
