package org.hearsay.bench;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.util.Triple;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListMap;
import org.hearsay.bench.corpora.Corpora;
import org.hearsay.bench.corpora.Document;
import org.hearsay.bench.corpora.PolNear;
import org.hearsay.text.Span;
import org.hearsay.text.Text;
import tools.jackson.databind.ObjectMapper;

/**
 * Writes the names that Stanford NER (four classes, from CoreNLP 4.5.10) finds in the training side of PolNeAR, for the encoder's training
 * ({@code training/names.py}): {@code bench/run SilverNames --out FILE}. JSON: article → list of [start, end, type] in code points;
 * MISC holds nationalities, events and the rest without telling them apart.
 */
public final class SilverNames {
    private static final String MODEL = "edu/stanford/nlp/models/ner/english.conll.4class.distsim.crf.ser.gz";

    private SilverNames() {}

    /** Writes the file. */
    public static void main(String[] args) throws IOException, ClassNotFoundException {
        Arguments arguments = Arguments.parse(args, Set.of("out"));
        CRFClassifier<?> classifier = CRFClassifier.getClassifier(MODEL);
        Map<String, List<List<Object>>> names = new ConcurrentSkipListMap<>();
        PolNear.documents(Corpora.required(System.getenv()), PolNear.Side.TRAIN).parallelStream()
                .forEach(document -> names.put(document.name(), names(classifier, document)));
        Files.writeString(Path.of(arguments.text("out", "names.json")), new ObjectMapper().writeValueAsString(names));
    }

    private static List<List<Object>> names(CRFClassifier<?> classifier, Document document) {
        Text text = Text.of(document.text());
        List<List<Object>> names = new ArrayList<>();
        for (Triple<String, Integer, Integer> found : classifier.classifyToCharacterOffsets(document.text())) {
            Span span = text.span(found.second(), found.third());
            names.add(List.of(span.start(), span.end(), found.first()));
        }
        return names;
    }
}
