package org.hearsay.intake.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a page's JSON-LD says of the article.
 *
 * @param titles headlines
 * @param authors names as given
 * @param outlet the publisher, or null
 * @param dates publication dates as given
 */
record Linked(
        List<String> titles, List<String> authors, @Nullable String outlet, List<String> dates) {
    /** Schema.org's articles and kinds of it; a page of another type may still carry their fields. */
    private static final Pattern ARTICLE = Pattern.compile(".*(Article|Posting|Report|Review)$");

    private static final Pattern PAGE = Pattern.compile("WebPage|ItemPage|VideoObject|CreativeWork");

    /** Objects looked at, so that no page takes long. */
    private static final int MOST_NODES = 20_000;

    private static final Pattern WRAPPING =
            Pattern.compile("^\\s*(?:<!--|//\\s*<!\\[CDATA\\[|/\\*\\s*<!\\[CDATA\\[\\s*\\*/|<!\\[CDATA\\[)"
                    + "|(?:-->|//\\s*\\]\\]>|/\\*\\s*\\]\\]>\\s*\\*/|\\]\\]>)\\s*;?\\s*$");

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS, JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS, JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .build();

    static Linked of(Document document) {
        List<JsonNode> articles = new ArrayList<>();
        List<JsonNode> pages = new ArrayList<>();
        for (Element script : document.select("script[type*=ld+json]")) {
            collect(script.data(), articles, pages);
        }
        List<JsonNode> best = articles.isEmpty() ? pages : articles;
        List<String> titles = new ArrayList<>();
        List<String> authors = new ArrayList<>();
        List<String> dates = new ArrayList<>();
        String outlet = null;
        for (JsonNode node : best) {
            add(node.path("headline"), titles);
            if (titles.isEmpty()) {
                add(node.path("name"), titles);
            }
            if (authors.isEmpty()) {
                people(node.path("author"), authors);
            }
            if (authors.isEmpty()) {
                people(node.path("creator"), authors);
            }
            add(node.path("datePublished"), dates);
            List<String> names = new ArrayList<>();
            people(node.path("publisher"), names);
            outlet = outlet == null && !names.isEmpty() ? Markup.plain(names.getFirst()) : outlet;
        }
        return new Linked(titles, authors, outlet == null || outlet.isBlank() ? null : outlet, dates);
    }

    private static void collect(String json, List<JsonNode> articles, List<JsonNode> pages) {
        Deque<JsonNode> waiting = new ArrayDeque<>();
        try {
            waiting.add(MAPPER.readTree(WRAPPING.matcher(json).replaceAll("")));
        } catch (JacksonException e) {
            // A page's broken metadata say nothing; the other places are asked.
            return;
        }
        for (int seen = 0; seen < MOST_NODES && !waiting.isEmpty(); seen++) {
            JsonNode node = waiting.poll();
            if (node.isObject()) {
                if (hasType(node, ARTICLE)) {
                    articles.add(node);
                } else if (hasType(node, PAGE)) {
                    pages.add(node);
                }
                for (String field : List.of(
                        "@graph", "mainEntity", "mainEntityOfPage", "itemListElement", "item", "liveBlogUpdate")) {
                    if (!field.equals("liveBlogUpdate") && node.has(field) && !hasType(node, ARTICLE)) {
                        waiting.add(node.get(field));
                    }
                }
            } else if (node.isArray()) {
                node.forEach(waiting::add);
            }
        }
    }

    private static boolean hasType(JsonNode node, Pattern pattern) {
        JsonNode type = node.path("@type");
        if (type.isArray()) {
            for (JsonNode each : type) {
                if (pattern.matcher(each.asString("")).matches()) {
                    return true;
                }
            }
            return false;
        }
        return pattern.matcher(type.asString("")).matches();
    }

    private static void add(JsonNode value, List<String> to) {
        if (value.isString() && !value.stringValue().isBlank()) {
            to.add(value.stringValue());
        } else if (value.isArray() && !value.isEmpty()) {
            add(value.get(0), to);
        }
    }

    private static void people(JsonNode value, List<String> names) {
        Deque<JsonNode> waiting = new ArrayDeque<>(List.of(value));
        for (int seen = 0; seen < 200 && !waiting.isEmpty(); seen++) {
            JsonNode node = waiting.poll();
            if (node.isString()) {
                names.add(node.stringValue());
            } else if (node.isArray()) {
                node.forEach(waiting::add);
            } else if (node.isObject()) {
                JsonNode name = node.path("name");
                if (name.isMissingNode()) {
                    waiting.addAll(node.has("@list") ? List.of(node.get("@list")) : List.of());
                } else {
                    waiting.add(name);
                }
            }
        }
    }
}
