package org.hearsay.bench.corpora;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * PolNeAR 1.0.0, the Political News Attribution Relations Corpus (Newell, Margolin and Ruths 2018): outermost attributions in news
 * articles of the US election campaign of 2016.
 */
public final class PolNear {
    /** The corpus's name. */
    public static final String NAME = "polnear";

    /** Publishers as they call themselves, by the first part of a file's name. */
    private static final Map<String, String> PUBLISHERS = Map.of(
            "breitbart", "Breitbart",
            "huff-post", "The Huffington Post",
            "nyt", "The New York Times",
            "politico", "Politico",
            "usa-today", "USA Today",
            "wash-post", "The Washington Post",
            "west-journal", "Western Journalism");

    private PolNear() {}

    /** A compartment of the corpus. */
    public enum Side {
        /** For training and reading. */
        TRAIN,
        /** For tuning and measuring. */
        DEV
    }

    /**
     * An article with its annotation.
     *
     * @param document the article
     * @param gold what the annotators marked
     */
    public record Annotated(Document document, Standoff gold) {}

    /** The articles of a side with their annotations, by name. */
    public static List<Annotated> annotated(Corpora corpora, Side side) {
        Map<String, String> files = files(corpora, side);
        Map<String, String> annotations = files.entrySet().stream()
                .filter(file -> file.getKey().contains("/attributions/"))
                .collect(Collectors.toMap(file -> article(TarGz.stem(file.getKey())), Map.Entry::getValue));
        return documents(files).stream()
                .filter(document -> annotations.containsKey(document.name()))
                .map(document -> new Annotated(document, Standoff.parse(annotations.getOrDefault(document.name(), ""))))
                .toList();
    }

    /** The articles of a side, by name. */
    public static List<Document> documents(Corpora corpora, Side side) {
        return documents(files(corpora, side));
    }

    private static Map<String, String> files(Corpora corpora, Side side) {
        String archive = side.name().toLowerCase(Locale.ROOT) + ".tar.gz";
        return TarGz.files(corpora.file(NAME, archive), PolNear::isTextOrAnnotation);
    }

    /** Not the annotations of the articles that several people annotated: those lie in another folder. */
    private static boolean isTextOrAnnotation(String name) {
        boolean text = name.contains("/text/") && name.endsWith(".txt");
        boolean annotation = name.contains("/attributions/") && name.endsWith(".ann");
        return text || annotation;
    }

    private static List<Document> documents(Map<String, String> files) {
        return files.entrySet().stream()
                .filter(file -> file.getKey().contains("/text/"))
                .map(file -> document(TarGz.stem(file.getKey()), file.getValue()))
                .sorted((a, b) -> a.name().compareTo(b.name()))
                .toList();
    }

    private static Document document(String name, String text) {
        return new Document(NAME, name, text, PUBLISHERS.get(name.substring(0, name.indexOf('_'))));
    }

    /** An annotation's file bears the article's name, an underscore and the annotator. */
    private static String article(String annotation) {
        return annotation.substring(0, annotation.lastIndexOf('_'));
    }
}
