package org.hearsay.bench;

import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.CoreEntityMention;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import org.hearsay.bench.corpora.Document;
import org.hearsay.bench.corpora.Gum;
import org.hearsay.encoder.Name;
import org.hearsay.encoder.NameType;
import org.hearsay.text.Text;

/** Measures Stanford CoreNLP's names on the documents of {@link Names}: {@code bench/run PeersNames [--part tuning|reporting]}. */
public final class PeersNames {
    private static final Map<String, NameType> TYPES = Map.of(
            "PERSON", NameType.PERSON,
            "ORGANIZATION", NameType.ORGANIZATION,
            "LOCATION", NameType.LOCATION,
            "CITY", NameType.LOCATION,
            "COUNTRY", NameType.LOCATION,
            "STATE_OR_PROVINCE", NameType.LOCATION,
            "NATIONALITY", NameType.GROUP,
            "RELIGION", NameType.GROUP,
            "IDEOLOGY", NameType.GROUP);

    private PeersNames() {}

    /** Runs the measurement. */
    public static void main(String[] args) {
        Arguments arguments = Arguments.parse(args, Set.of("part"));
        Gum.Part part = arguments.choice("part", Gum.Part.class, Gum.Part.REPORTING);
        Properties settings = new Properties();
        settings.setProperty("annotators", "tokenize,ssplit,pos,lemma,ner");
        settings.setProperty("ner.applyFineGrained", "true");
        StanfordCoreNLP pipeline = new StanfordCoreNLP(settings);
        System.out.println("CoreNLP 4.5.10, part " + part);
        Names.measure(Names.gold(part), document -> names(pipeline, document));
    }

    private static List<Name> names(StanfordCoreNLP pipeline, Document document) {
        CoreDocument read = new CoreDocument(document.text());
        pipeline.annotate(read);
        Text text = Text.of(document.text());
        List<Name> names = new ArrayList<>();
        for (CoreEntityMention mention : read.entityMentions()) {
            NameType type = TYPES.get(mention.entityType());
            if (type != null && Character.isUpperCase(mention.text().codePointAt(0))) {
                names.add(new Name(
                        type,
                        text.span(mention.charOffsets().first(), mention.charOffsets().second())));
            }
        }
        return names;
    }
}
