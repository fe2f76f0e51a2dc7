package org.hearsay.bench.corpora;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * News and court documents of GUM, the Georgetown University Multilayer corpus (Zeldes 2017), with the attribution relations of
 * their discourse trees. Only clausal attribution is a relation there, and relations nest.
 */
public final class Gum {
    /** The corpus's name. */
    public static final String NAME = "gum";

    /** News documents of the train split, the first by name, that are kept for reporting. */
    private static final int NEWS_FOR_REPORTING = 8;

    private Gum() {}

    /** What a document may be used for. */
    public enum Part {
        /** To train and tune on. */
        TUNING,
        /** To report figures on: the first eight news documents of train by name, and the court documents of dev. */
        REPORTING
    }

    /**
     * A document with its attribution relations.
     *
     * @param document the text
     * @param relations the relations, in order of the tree's units
     */
    public record Annotated(Document document, List<Relation> relations) {}

    /**
     * An attribution relation.
     *
     * @param satellite where source and cue stand
     * @param content where the attributed stands
     */
    public record Relation(List<Span> satellite, List<Span> content) {}

    /** The documents of a part. */
    public static List<Document> documents(Corpora corpora, Part part) {
        return annotated(corpora, part).stream().map(Annotated::document).toList();
    }

    /** The documents of a part with their relations. */
    public static List<Annotated> annotated(Corpora corpora, Part part) {
        return Stream.of("train", "dev")
                .flatMap(split -> read(corpora, split, part, Gum::annotated).stream())
                .toList();
    }

    /** The documents of a part with their coreference. */
    public static List<Coreference> coreference(Corpora corpora, Part part) {
        return Stream.of("train", "dev")
                .flatMap(split -> read(corpora, split, part, Gum::coreference).stream())
                .toList();
    }

    /** The documents of a part with their dependency trees. */
    public static List<GoldTrees> trees(Corpora corpora, Part part) {
        return Stream.of("train", "dev")
                .flatMap(split ->
                        read(corpora, split, part, (name, conllu, rs4) -> GoldTrees.read(NAME, name, conllu)).stream())
                .toList();
    }

    /** The documents of a part with their names. */
    public static List<GoldNames> names(Corpora corpora, Part part) {
        return trees(corpora, part).stream().map(GoldNames::ofGum).toList();
    }

    /** Text and coreference of one document. */
    static Coreference coreference(String name, String conllu, String rs4) {
        Document document = new Document(NAME, name, Conllu.read(conllu).text(), outlet(name));
        return Coreference.of(document, conllu, rs4);
    }

    /** Makes something of a document's name, its CoNLL-U file and its discourse tree. */
    @FunctionalInterface
    private interface Maker<T> {
        T make(String name, String conllu, String rs4);
    }

    private static <T> List<T> read(Corpora corpora, String split, Part part, Maker<T> maker) {
        Map<String, String> files = TarGz.files(
                corpora.file(NAME, split + ".tar.gz"), name -> name.endsWith(".conllu") || name.endsWith(".rs4"));
        List<String> names = files.keySet().stream()
                .filter(name -> name.endsWith(".conllu"))
                .sorted()
                .toList();
        List<String> news =
                names.stream().filter(name -> name.startsWith("news/")).toList();
        List<T> made = new ArrayList<>();
        for (String name : names) {
            boolean reporting = split.equals("train")
                    ? news.indexOf(name) >= 0 && news.indexOf(name) < NEWS_FOR_REPORTING
                    : name.startsWith("court/");
            if (reporting == (part == Part.REPORTING)) {
                String tree = name.replace("/dep/", "/rst/").replace(".conllu", ".rs4");
                made.add(maker.make(TarGz.stem(name), file(files, name), file(files, tree)));
            }
        }
        return made;
    }

    private static String file(Map<String, String> files, String name) {
        return Objects.requireNonNull(files.get(name), () -> "no file " + name);
    }

    /** Text and tree of one document, brought together by their tokens. */
    static Annotated annotated(String name, String conllu, String rs4) {
        Conllu.Reading reading = Conllu.read(conllu);
        List<Relation> relations = Rhetoric.attributions(rs4).stream()
                .map(relation -> new Relation(
                        spans(relation.satellite(), reading.words()), spans(relation.content(), reading.words())))
                .filter(relation -> !relation.content().isEmpty())
                .toList();
        return new Annotated(new Document(NAME, name, reading.text(), outlet(name)), relations);
    }

    private static @Nullable String outlet(String name) {
        return name.toLowerCase(Locale.ROOT).startsWith("gum_news") ? "Wikinews" : null;
    }

    /** The tokens' spans, neighbours made one. */
    private static List<Span> spans(List<Integer> tokens, List<Span> words) {
        List<Span> spans = new ArrayList<>();
        int before = -2;
        for (int token : tokens) {
            Span word = words.get(token);
            if (token == before + 1) {
                spans.add(new Span(spans.removeLast().start(), word.end()));
            } else {
                spans.add(word);
            }
            before = token;
        }
        return List.copyOf(spans);
    }
}
