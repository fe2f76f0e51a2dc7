package org.hearsay.bench.scale;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.ledger.Document;
import org.hearsay.ledger.Entry;
import org.hearsay.ledger.StoredClaim;
import org.hearsay.text.Article;
import org.hearsay.text.Published;
import org.hearsay.text.Sentence;
import org.hearsay.text.Span;
import org.hearsay.text.Text;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Documents without end, each known by its number: those of a collection, once for every world. */
public final class Variations {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Worlds whose documents come by turns. */
    private static final int BESIDE = 8;

    private static final int REMEMBERED = 100;

    /** Of so many documents one is nearly a copy of another. */
    private static final int NEAR_COPIES = 20;

    /** Hundredths of sentences that are left out, or change place with the next one. */
    private static final int DROPPED = 8;

    private static final int SWAPPED = 4;

    private static final int OUTLETS = 97;

    /** Fields whose strings are words of the article. */
    private static final Set<String> WORDS = Set.of("text", "name", "place", "counted");

    private static final Set<String> NUMBERS = Set.of("value", "low", "high");

    private final List<Entry> models;
    private final List<Model> read;
    private final Vocabulary vocabulary;
    private final long seed;
    private final int share;
    private final Map<Long, World> worlds = new HashMap<>();

    /** A model's text cut into sentences, and its claims as trees. */
    private record Model(Text text, List<Span> sentences, List<JsonNode> claims) {}

    /**
     * Of a collection.
     *
     * @param share hundredths of the rare words that are exchanged for others
     */
    public Variations(List<Entry> models, long seed, int share) {
        this.models = models.stream().filter(entry -> !entry.claims().isEmpty()).toList();
        this.read = this.models.stream().map(Variations::read).toList();
        this.vocabulary = new Vocabulary(
                models.stream().map(entry -> entry.document().text()).toList());
        this.seed = seed;
        this.share = share;
    }

    private static Model read(Entry entry) {
        Article article = entry.document().article();
        List<Integer> cuts = new ArrayList<>(article.sentences().stream()
                .map(Sentence::span)
                .map(Span::start)
                .toList());
        cuts.add(article.text().length());
        List<Span> sentences = new ArrayList<>();
        for (int i = 0; i + 1 < cuts.size(); i++) {
            if (cuts.get(i) < cuts.get(i + 1)) {
                sentences.add(new Span(cuts.get(i), cuts.get(i + 1)));
            }
        }
        return new Model(
                article.text(),
                sentences,
                entry.claims().stream()
                        .map(claim -> JSON.readTree(claim.json()))
                        .toList());
    }

    /** The document of a number, from 0. */
    public Entry of(long number) {
        long round = number / BESIDE;
        long world = round / models.size() * BESIDE + number % BESIDE;
        long turn = round % models.size();
        boolean near = turn > 0 && Chance.below(NEAR_COPIES, Chance.bits(seed, number)) == 0;
        int model = (int) (near ? turn - 1 : turn);
        return made(model, number, near, world(Chance.bits(seed + 1, world)));
    }

    private World world(long its) {
        if (worlds.size() > REMEMBERED && !worlds.containsKey(its)) {
            worlds.clear();
        }
        return worlds.computeIfAbsent(its, _ -> new World(its, vocabulary, share));
    }

    private Entry made(int model, long number, boolean near, World world) {
        Document old = models.get(model).document();
        Model parts = read.get(model);
        Rewriting rewriting = new Rewriting(parts.text(), order(parts.sentences(), number), world);
        long bits = Chance.bits(seed + 2, number);
        Published published = old.published() == null
                ? null
                : Published.parse(old.published())
                        .map(its -> new Published(later(its.date(), world, near ? bits : 0), null))
                        .orElse(null);
        Article article = Article.at("file:///scale/" + number, rewriting.text())
                .title(old.title() == null ? null : world.of(old.title()))
                .outlet("Outlet " + Chance.below(OUTLETS, bits))
                .published(published)
                .build();
        Document document = Document.of(article, old.reader(), old.added());
        Telling telling = new Telling(article.text(), rewriting, world);
        Set<String> kept = new HashSet<>();
        List<StoredClaim> claims = new ArrayList<>();
        for (JsonNode claim : parts.claims()) {
            ObjectNode its = (ObjectNode) claim.deepCopy();
            if (telling.tells(its)) {
                kept.add(claim.path("id").stringValue(""));
                finish(its, document, article, number, kept);
                claims.add(StoredClaim.parse(its.toString()));
            }
        }
        return new Entry(document, claims);
    }

    private static LocalDate later(LocalDate day, World world, long bits) {
        return day.plusDays(world.days() + Chance.below(3, bits));
    }

    /** Most sentences, mostly in their order; the first and the last one stay where they are. */
    private List<Span> order(List<Span> sentences, long number) {
        List<Span> order = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            boolean inner = i > 0 && i < sentences.size() - 1;
            int chance = Chance.below(100, Chance.bits(Chance.bits(seed + 3, number), i));
            if (inner && chance < DROPPED) {
                continue;
            }
            boolean swapped = inner && order.size() > 1 && chance >= 100 - SWAPPED;
            order.add(swapped ? order.size() - 1 : order.size(), sentences.get(i));
        }
        return order;
    }

    private static void finish(ObjectNode claim, Document document, Article article, long number, Set<String> kept) {
        claim.put("id", id(number, claim.path("id").stringValue("")));
        String within = claim.path("within").stringValue(null);
        claim.put("within", within != null && kept.contains(within) ? id(number, within) : null);
        ObjectNode its = claim.putObject("document");
        its.put("id", document.id()).put("uri", document.uri()).put("outlet", document.outlet());
        its.put("published", document.published());
        JsonNode first = claim.path("cue").path("spans").isEmpty()
                ? claim.path("content").path("spans")
                : claim.path("cue").path("spans");
        Sentence sentence = article.sentenceAt(first.path(0).path(0).intValue());
        claim.put("paragraph", sentence.paragraph()).put("sentence", sentence.number());
    }

    private static String id(long number, String id) {
        return "c" + Article.digest(number + id);
    }

    /** A claim told in a text that was put together anew. */
    private record Telling(Text text, Rewriting rewriting, World world) {
        /** Changes it; false where words of it are gone or no longer stand together. */
        boolean tells(JsonNode node) {
            if (node instanceof ArrayNode array) {
                for (JsonNode each : array) {
                    if (!tells(each)) {
                        return false;
                    }
                }
                return true;
            }
            return !(node instanceof ObjectNode object) || tellsOf(object);
        }

        private boolean tellsOf(ObjectNode object) {
            String before = object.path("text").stringValue("");
            for (Map.Entry<String, JsonNode> field : List.copyOf(object.properties())) {
                String name = field.getKey();
                JsonNode value = field.getValue();
                if (name.equals("spans")) {
                    if (!spans((ArrayNode) value)) {
                        return false;
                    }
                } else if (value.isString() && WORDS.contains(name)) {
                    object.put(name, world.of(value.stringValue()));
                } else if (value.isString()
                        && name.equals("id")
                        && value.stringValue().startsWith("a")) {
                    object.put(name, world.id(value.stringValue()));
                } else if (value.isString() && name.equals("value")) {
                    object.put(name, Days.shiftedValue(value.stringValue(), world.days()));
                } else if (value.isIntegralNumber() && NUMBERS.contains(name) && before.contains(value.asString())) {
                    object.put(name, Long.parseLong(world.number(value.asString())));
                } else if (!tells(value)) {
                    return false;
                }
            }
            JsonNode spans = object.path("spans");
            if (spans.size() == 1 && object.has("text")) {
                object.put(
                        "text",
                        text.slice(new Span(
                                spans.path(0).path(0).intValue(),
                                spans.path(0).path(1).intValue())));
            }
            return true;
        }

        private boolean spans(ArrayNode spans) {
            List<Span> moved = new ArrayList<>();
            for (JsonNode span : spans) {
                int start = span.path(0).asInt();
                int end = span.path(1).asInt();
                if (!rewriting.holds(start, end)) {
                    return false;
                }
                moved.add(new Span(rewriting.start(start), rewriting.end(end)));
            }
            spans.removeAll();
            moved.forEach(span -> spans.addArray().add(span.start()).add(span.end()));
            return true;
        }
    }
}
