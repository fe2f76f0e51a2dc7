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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.text.Published;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A document of GUM with its dates.
 *
 * @param document the text
 * @param published the day that the corpus gives for it, or null
 * @param dates its dates in order
 */
public record AnnotatedDates(Document document, @Nullable Published published, List<Date> dates) {
    private static final Pattern TAG = Pattern.compile("<date( [^>]*)?>|</date>");
    private static final Pattern ATTRIBUTE = Pattern.compile("(\\w+):::\"([^\"]*)\"");
    private static final Pattern CREATED = Pattern.compile("(?m)^# meta::dateCreated = (.*)$");

    /**
     * A date of the text.
     *
     * @param span where it stands
     * @param from its first year, month or day
     * @param to its last one, often the same
     */
    public record Date(Span span, String from, String to) {}

    /** The documents of a part; dates whose value is only bounded are left out. */
    public static List<AnnotatedDates> of(Corpora corpora, Gum.Part part) {
        Set<String> names =
                Gum.documents(corpora, part).stream().map(Document::name).collect(Collectors.toSet());
        return Stream.of("train", "dev")
                .flatMap(split ->
                        TarGz.files(corpora.file(Gum.NAME, split + ".tar.gz"), name -> name.endsWith(".conllu"))
                                .entrySet()
                                .stream())
                .filter(file -> names.contains(TarGz.stem(file.getKey())))
                .map(file -> annotated(TarGz.stem(file.getKey()), file.getValue()))
                .toList();
    }

    static AnnotatedDates annotated(String name, String conllu) {
        Conllu.Reading reading = Conllu.read(conllu);
        Matcher created = CREATED.matcher(conllu);
        Published published =
                created.find() ? Published.parse(created.group(1).strip()).orElse(null) : null;
        return new AnnotatedDates(
                new Document(Gum.NAME, name, reading.text(), null), published, dates(conllu, reading.words()));
    }

    private record Open(int word, Map<String, String> attributes) {}

    private static List<Date> dates(String conllu, List<Span> words) {
        List<Date> dates = new ArrayList<>();
        Deque<Open> open = new ArrayDeque<>();
        int word = 0;
        for (String line : conllu.lines().toList()) {
            String[] fields = line.split("\t", -1);
            if (fields.length != 10 || fields[0].contains(".")) {
                continue;
            }
            Matcher tag = TAG.matcher(fields[9]);
            while (tag.find()) {
                if (tag.group().startsWith("</")) {
                    Open date = open.pop();
                    add(
                            date,
                            new Span(
                                    words.get(date.word()).start(),
                                    words.get(word).end()),
                            dates);
                } else {
                    open.push(new Open(word, attributes(tag.group())));
                }
            }
            word += fields[0].contains("-") ? 0 : 1;
        }
        return List.copyOf(dates);
    }

    private static void add(Open date, Span span, List<Date> dates) {
        String when = date.attributes().get("when");
        String from = date.attributes().getOrDefault("from", when);
        String to = date.attributes().getOrDefault("to", when);
        if (from != null && to != null) {
            dates.add(new Date(span, from, to));
        }
    }

    private static Map<String, String> attributes(String tag) {
        Map<String, String> attributes = new HashMap<>();
        Matcher matcher = ATTRIBUTE.matcher(tag);
        while (matcher.find()) {
            attributes.put(matcher.group(1), matcher.group(2));
        }
        return attributes;
    }
}
