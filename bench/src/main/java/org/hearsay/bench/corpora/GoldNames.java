package org.hearsay.bench.corpora;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.encoder.Name;
import org.hearsay.encoder.NameType;
import org.hearsay.text.Span;

/**
 * A document with its names. Names that lie in longer ones are left out.
 *
 * @param document the text
 * @param names its names, in order
 * @param known the types that the corpus marks; of others nothing is known
 */
public record GoldNames(Document document, List<Name> names, Set<NameType> known) {
    private static final Pattern BRACKET = Pattern.compile("\\([^()]+\\)|\\([^()]+|[^()]+\\)");
    private static final int HEAD = 5;

    private static final Map<String, NameType> GUM = Map.of(
            "person",
            NameType.PERSON,
            "organization",
            NameType.ORGANIZATION,
            "place",
            NameType.LOCATION,
            "event",
            NameType.EVENT);

    /** Takes names in any order. */
    public GoldNames {
        names = outermost(names);
    }

    /** An entity that is not closed yet. */
    private record Open(int token, String type, int head) {}

    /** The names of a document of GUM: the proper nouns around the head of each mention whose head is one. */
    static GoldNames ofGum(GoldTrees trees) {
        List<GoldToken> tokens = trees.tokens();
        Map<String, Deque<Open>> open = new HashMap<>();
        List<Name> names = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            Matcher matcher = BRACKET.matcher(entity(tokens.get(i).misc()));
            while (matcher.find()) {
                String part = matcher.group();
                String[] fields = part.replace("(", "").replace(")", "").split("-", -1);
                if (part.startsWith("(")) {
                    String head = fields.length > HEAD ? fields[HEAD].split(",", -1)[0] : "";
                    int offset = head.matches("\\d+") ? Integer.parseInt(head) - 1 : 0;
                    open.computeIfAbsent(fields[0], key -> new ArrayDeque<>()).push(new Open(i, fields[1], i + offset));
                }
                Deque<Open> begun = open.getOrDefault(fields[0], new ArrayDeque<>());
                if (part.endsWith(")") && !begun.isEmpty()) {
                    addName(begun.pop(), i + 1, tokens, names);
                }
            }
        }
        return new GoldNames(trees.document(), names, Set.copyOf(GUM.values()));
    }

    private static String entity(String misc) {
        for (String field : misc.split("\\|", -1)) {
            if (field.startsWith("Entity=")) {
                return field.substring("Entity=".length());
            }
        }
        return "";
    }

    private static void addName(Open mention, int end, List<GoldToken> tokens, List<Name> names) {
        NameType type = GUM.get(mention.type());
        int from = mention.head();
        int to = mention.head();
        if (type == null || from >= end || !isProper(tokens.get(from))) {
            return;
        }
        while (from > mention.token() && isProper(tokens.get(from - 1))) {
            from--;
        }
        while (to + 1 < end && isProper(tokens.get(to + 1))) {
            to++;
        }
        names.add(new Name(
                type,
                new Span(tokens.get(from).span().start(), tokens.get(to).span().end())));
    }

    private static boolean isProper(GoldToken token) {
        return token.xpos().equals("NNP") || token.xpos().equals("NNPS");
    }

    private static List<Name> outermost(List<Name> names) {
        return names.stream()
                .distinct()
                .filter(name -> names.stream()
                        .noneMatch(other -> other.span().length() > name.span().length()
                                && other.span().contains(name.span())))
                .sorted((a, b) -> a.span().compareTo(b.span()))
                .toList();
    }
}
