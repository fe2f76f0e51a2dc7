package org.hearsay.bench.corpora;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.text.Span;

/**
 * A document of GUM with its mentions, as its layers of entities and discourse mark them.
 *
 * @param document the text
 * @param mentions its mentions in the order of their ends
 * @param sources those of them that are sources of attribution relations
 */
public record Coreference(Document document, List<Mention> mentions, List<Mention> sources) {
    private static final Pattern SOURCE = Pattern.compile("subtype=\"attribution_source\" tokens=\"([0-9,]+)\"");

    /**
     * A mention.
     *
     * @param entity its cluster
     * @param type of the entity
     * @param span where it stands in the text
     * @param first document-wide number of its first token, from 1
     * @param last that of its last token
     * @param proper whether its head is a proper noun
     * @param pronoun whether it is a pronoun alone
     */
    public record Mention(String entity, String type, Span span, int first, int last, boolean proper, boolean pronoun) {
        /** Number of its tokens. */
        public int tokens() {
            return last - first + 1;
        }
    }

    static Coreference of(Document document, String conllu, String rs4) {
        List<Mention> mentions = new Mentions(conllu).read();
        return new Coreference(document, mentions, sources(mentions, rs4));
    }

    /** The largest mention that begins and ends among each signal's tokens. */
    private static List<Mention> sources(List<Mention> mentions, String rs4) {
        Matcher matcher = SOURCE.matcher(rs4);
        List<Mention> found = new ArrayList<>();
        while (matcher.find()) {
            List<Integer> tokens = Arrays.stream(matcher.group(1).split(",", -1))
                    .map(Integer::valueOf)
                    .toList();
            mentions.stream()
                    .filter(mention -> tokens.contains(mention.first()) && tokens.contains(mention.last()))
                    .max(Comparator.comparingInt(Mention::tokens))
                    .filter(mention -> !found.contains(mention))
                    .ifPresent(found::add);
        }
        return List.copyOf(found);
    }

    /** Reads the entity annotation in the last column: "(12-person-giv:act-1-coref" opens a mention, "12)" closes it. */
    private static final class Mentions {
        private static final int COLUMNS = 10;
        private static final int TAG = 3;
        private static final int MISC = 9;
        private static final Pattern BRACKET = Pattern.compile("\\(([^()]+)(\\))?|(\\d+)\\)");

        private record Open(String entity, String type, int head, int token) {}

        private final List<Span> words;
        private final List<String[]> rows;
        private final List<Open> open = new ArrayList<>();
        private final List<Mention> mentions = new ArrayList<>();

        Mentions(String conllu) {
            words = Conllu.read(conllu).words();
            rows = conllu.lines()
                    .map(line -> line.split("\t", -1))
                    .filter(row -> row.length == COLUMNS && row[0].matches("\\d+"))
                    .toList();
        }

        List<Mention> read() {
            for (int token = 0; token < rows.size(); token++) {
                Matcher matcher = BRACKET.matcher(entities(rows.get(token)[MISC]));
                while (matcher.find()) {
                    bracket(matcher, token);
                }
            }
            return List.copyOf(mentions);
        }

        private static String entities(String misc) {
            return Arrays.stream(misc.split("\\|", -1))
                    .filter(field -> field.startsWith("Entity="))
                    .map(field -> field.substring("Entity=".length()))
                    .findFirst()
                    .orElse("");
        }

        private void bracket(Matcher matcher, int token) {
            if (matcher.group(1) != null) {
                String[] parts = matcher.group(1).split("-", 7);
                String head = parts.length > 5 ? parts[5].split(",", -1)[0] : "1";
                int offset = head.matches("\\d+") ? Integer.parseInt(head) - 1 : 0;
                open.add(new Open(parts[0], parts[1], token + offset, token));
            }
            if (matcher.group(3) != null) {
                close(matcher.group(3), token);
            } else if (matcher.group(2) != null) {
                close(open.getLast().entity, token);
            }
        }

        private void close(String entity, int token) {
            for (int i = open.size() - 1; i >= 0; i--) {
                if (open.get(i).entity.equals(entity)) {
                    mentions.add(mention(open.remove(i), token));
                    return;
                }
            }
        }

        private Mention mention(Open begun, int last) {
            String tag = rows.get(Math.min(begun.head, last))[TAG];
            boolean pronoun = last == begun.token && (tag.equals("PRON") || tag.equals("DET"));
            Span span = new Span(words.get(begun.token).start(), words.get(last).end());
            return new Mention(begun.entity, begun.type, span, begun.token + 1, last + 1, tag.equals("PROPN"), pronoun);
        }
    }
}
