package org.hearsay.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hearsay.bench.corpora.Corpora;
import org.hearsay.bench.corpora.Document;
import org.hearsay.bench.corpora.Ewt;
import org.hearsay.bench.corpora.GoldActs;
import org.hearsay.bench.corpora.GoldFigures;
import org.hearsay.bench.corpora.GoldLayers;
import org.hearsay.bench.corpora.GoldNames;
import org.hearsay.bench.corpora.GoldPassage;
import org.hearsay.bench.corpora.GoldTrees;
import org.hearsay.bench.corpora.Gum;
import org.hearsay.bench.corpora.PolNear;

/**
 * The small part of the corpora that the floors are measured on: every tenth article of PolNeAR's development side by name, eight in
 * all; the tuning passages of the first four documents by name of each corpus of layered claims; all labelled acts; every tenth document
 * of the treebank's development side; the tuning documents of GUM with their names; the tuning passages with their figures.
 *
 * @param articles articles with their attributions
 * @param passages passages with their claims
 * @param acts labelled attributions
 * @param actTexts the texts that these stand in, by name
 * @param trees documents with their dependency trees
 * @param names documents with their names
 * @param figures passages with their figures
 */
record FloorPart(
        List<PolNear.Annotated> articles,
        List<GoldPassage> passages,
        List<GoldActs.Row> acts,
        Map<String, Document> actTexts,
        List<GoldTrees> trees,
        List<GoldNames> names,
        List<GoldFigures.Passage> figures) {
    private static final int ARTICLES = 8;
    private static final int EVERY = 10;
    private static final int DOCUMENTS = 4;

    /** Makes the collections unchangeable. */
    FloorPart {
        articles = List.copyOf(articles);
        passages = List.copyOf(passages);
        acts = List.copyOf(acts);
        actTexts = Map.copyOf(actTexts);
        trees = List.copyOf(trees);
        names = List.copyOf(names);
        figures = List.copyOf(figures);
    }

    /**
     * Reads the part.
     *
     * @param gold the folder with {@code acts.jsonl}, {@code figures.jsonl} and {@code layers}
     */
    static FloorPart read(Corpora corpora, Path gold) {
        List<PolNear.Annotated> dev = PolNear.annotated(corpora, PolNear.Side.DEV);
        List<PolNear.Annotated> articles =
                IntStream.range(0, ARTICLES).mapToObj(i -> dev.get(i * EVERY)).toList();
        List<GoldPassage> tuning = GoldLayers.read(gold.resolve("layers"), corpora, GoldLayers.Half.TUNING);
        Set<Document> first = first(tuning);
        return new FloorPart(
                articles,
                tuning.stream()
                        .filter(passage -> first.contains(passage.document()))
                        .toList(),
                GoldActs.read(gold.resolve("acts.jsonl")),
                dev.stream()
                        .map(PolNear.Annotated::document)
                        .collect(Collectors.toMap(Document::name, document -> document)),
                everyTenth(Ewt.documents(corpora, Ewt.Part.DEV)),
                Gum.names(corpora, Gum.Part.TUNING),
                GoldFigures.read(gold.resolve("figures.jsonl"), corpora, GoldLayers.Half.TUNING));
    }

    private static <T> List<T> everyTenth(List<T> all) {
        return IntStream.range(0, all.size())
                .filter(i -> i % EVERY == 0)
                .mapToObj(all::get)
                .toList();
    }

    private static Set<Document> first(List<GoldPassage> passages) {
        Map<String, Map<String, Document>> corpora = new TreeMap<>();
        for (GoldPassage passage : passages) {
            Document document = passage.document();
            corpora.computeIfAbsent(document.corpus(), corpus -> new TreeMap<>())
                    .put(document.name(), document);
        }
        return corpora.values().stream()
                .flatMap(documents -> documents.values().stream().limit(DOCUMENTS))
                .collect(Collectors.toSet());
    }

    /** SHA-256 of the list of all documents and passages, with the documents' own checksums: another part has another. */
    String sha256() {
        Set<String> lines = new TreeSet<>();
        Stream.concat(
                        articles.stream().map(PolNear.Annotated::document),
                        Stream.of(
                                        passages.stream().map(GoldPassage::document),
                                        trees.stream().map(GoldTrees::document),
                                        names.stream().map(GoldNames::document),
                                        figures.stream().map(GoldFigures.Passage::document))
                                .flatMap(documents -> documents))
                .forEach(document -> lines.add(document.corpus() + "/" + document.name() + " " + document.sha256()));
        passages.forEach(passage -> lines.add(passage.id() + " " + passage.claims()));
        figures.forEach(passage -> lines.add(passage.id() + " " + passage.figures()));
        acts.forEach(row -> lines.add(row.document() + " " + row.sha256() + " " + row.claim()));
        return Document.sha256(String.join("\n", lines));
    }
}
