package org.hearsay.bench.corpora;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** ECB+ (Cybulska and Vossen 2014): sentences on pairs of like events, with actions that corefer across documents. */
public final class EcbPlus {
    private static final String NAME = "ecbplus";
    private static final Set<Integer> DEVELOPMENT = Set.of(2, 5, 12, 18, 21, 23, 34, 35);

    private EcbPlus() {}

    /** What a topic may be used for. */
    public enum Part {
        /** To train and tune on. */
        TRAINING,
        /** To report on: the customary development topics. */
        REPORTING
    }

    /**
     * A completely annotated sentence.
     *
     * @param topic number of the topic
     * @param document name of the document, without topic and ending: one that ends in "ecbplus" tells of the topic's second event
     * @param number its number in the document
     * @param text its tokens, parted by blanks
     * @param actions names of the actions it mentions, the same wherever they are mentioned; none is empty
     */
    public record Sentence(int topic, String document, int number, String text, Set<String> actions) {}

    /** The sentences of a part that mention an action, by topic, in the order of the corpus's own list. */
    public static Map<Integer, List<Sentence>> topics(Corpora corpora, Part part) {
        Map<String, String> files = files(corpora);
        Map<String, Reading> readings = new HashMap<>();
        Map<Integer, List<Sentence>> topics = new TreeMap<>();
        String list = Objects.requireNonNull(files.get("ECB+/ECBplus_coreference_sentences.csv"));
        for (String line : list.lines().skip(1).toList()) {
            String[] row = line.split(",", -1);
            int topic = Integer.parseInt(row[0].strip());
            if (DEVELOPMENT.contains(topic) != (part == Part.REPORTING)) {
                continue;
            }
            String name = "ECB+/" + topic + "/" + topic + "_" + row[1].strip() + ".xml";
            Reading reading =
                    readings.computeIfAbsent(name, it -> new Reading(it, Objects.requireNonNull(files.get(it))));
            Sentence sentence = reading.sentence(topic, row[1].strip(), Integer.parseInt(row[2].strip()));
            if (!sentence.actions().isEmpty()) {
                topics.computeIfAbsent(topic, _ -> new ArrayList<>()).add(sentence);
            }
        }
        return topics;
    }

    /** Whole texts of the training topics, one a document. */
    public static List<String> trainingTexts(Corpora corpora) {
        List<String> texts = new ArrayList<>();
        files(corpora).forEach((name, xml) -> {
            if (name.endsWith(".xml") && !DEVELOPMENT.contains(topic(name))) {
                texts.add(new Reading(name, xml).text());
            }
        });
        return texts;
    }

    private static int topic(String name) {
        return Integer.parseInt(name.split("/", -1)[1]);
    }

    private static Map<String, String> files(Corpora corpora) {
        Path archive = corpora.file(NAME, "topics-01-35.tar.gz");
        return TarGz.files(archive, name -> name.endsWith(".xml") || name.endsWith(".csv"));
    }

    /** One document: the tokens of its sentences and the actions mentioned there. */
    private static final class Reading {
        private final Map<Integer, StringBuilder> texts = new TreeMap<>();
        private final Map<String, Integer> sentenceOfToken = new HashMap<>();
        private final Map<Integer, Set<String>> actions = new HashMap<>();

        Reading(String name, String xml) {
            Document document = Jsoup.parse(xml, Parser.xmlParser());
            for (Element token : document.select("token")) {
                int sentence = Integer.parseInt(token.attr("sentence"));
                sentenceOfToken.put(token.attr("t_id"), sentence);
                texts.computeIfAbsent(sentence, _ -> new StringBuilder())
                        .append(token.wholeText())
                        .append(' ');
            }
            Map<String, Integer> mentions = mentions(document);
            for (Element relation : document.select("Relations > *")) {
                String action = relation.hasAttr("note") ? relation.attr("note") : name + relation.attr("r_id");
                for (Element source : relation.select("source")) {
                    Integer sentence = mentions.remove(source.attr("m_id"));
                    if (sentence != null) {
                        mention(sentence, action);
                    }
                }
            }
            mentions.forEach((id, sentence) -> mention(sentence, name + " " + id));
        }

        private void mention(int sentence, String action) {
            actions.computeIfAbsent(sentence, _ -> new TreeSet<>()).add(action);
        }

        /** Sentences of the mentions of actions, by the mentions' names. */
        private Map<String, Integer> mentions(Document document) {
            Map<String, Integer> mentions = new TreeMap<>();
            for (Element mention : document.select("Markables > *")) {
                Element anchor = mention.selectFirst("token_anchor");
                if (anchor != null && mention.tagName().contains("ACTION")) {
                    mentions.put(mention.attr("m_id"), sentenceOfToken.get(anchor.attr("t_id")));
                }
            }
            return mentions;
        }

        Sentence sentence(int topic, String document, int number) {
            String text =
                    texts.getOrDefault(number, new StringBuilder()).toString().strip();
            return new Sentence(topic, document, number, text, Set.copyOf(actions.getOrDefault(number, Set.of())));
        }

        String text() {
            return String.join("\n", texts.values());
        }
    }
}
