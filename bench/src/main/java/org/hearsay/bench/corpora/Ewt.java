package org.hearsay.bench.corpora;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** The English Web Treebank in Universal Dependencies (Silveira et al. 2014): train to learn from, dev to report on. */
public final class Ewt {
    /** The corpus's name. */
    public static final String NAME = "ud-ewt";

    private static final String DOCUMENT = "# newdoc id = ";

    private Ewt() {}

    /** Its parts. */
    public enum Part {
        /** To train and tune on. */
        TRAIN,
        /** To report figures on. */
        DEV
    }

    /** The documents of a part, in order. */
    public static List<GoldTrees> documents(Corpora corpora, Part part) {
        String name = part == Part.TRAIN ? "train" : "dev";
        List<GoldTrees> documents = new ArrayList<>();
        for (String document : split(content(corpora, "en_ewt-ud-" + name + ".conllu.gz"))) {
            String id = document.substring(DOCUMENT.length(), document.indexOf('\n'));
            documents.add(GoldTrees.read(NAME, id, document));
        }
        return documents;
    }

    private static List<String> split(String content) {
        return List.of(content.split("\n(?=" + DOCUMENT + ")", -1));
    }

    private static String content(Corpora corpora, String file) {
        try (InputStream in = new GZIPInputStream(Files.newInputStream(corpora.file(NAME, file)))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }
}
