package org.hearsay.intake.page;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** What elements' names, classes, ids, roles and properties say of what they hold, by the table {@code page-hints.tsv}. */
final class Hints {
    private static final Hints STANDARD = load("page-hints.tsv");

    /** A class name is cut where its writer joined words. */
    private static final Pattern JOINTS = Pattern.compile("[^\\p{L}]+|(?<=\\p{Ll})(?=\\p{Lu})");

    private static final Pattern SPACE = Pattern.compile("\\s+");

    /** Longer values are generated, and say nothing. */
    private static final int LONGEST = 400;

    /** A row of the table, with the markup that it is an example of. */
    record Row(Hint hint, String where, String value, String example) {}

    private final List<Row> rows;
    private final Map<String, Set<Hint>> tags = new HashMap<>();
    private final Map<String, Set<Hint>> properties = new HashMap<>();
    private final Map<String, Set<Hint>> words = new HashMap<>();
    private final Map<String, Set<Hint>> beginnings = new HashMap<>();
    private int shortest = Integer.MAX_VALUE;

    private Hints(List<Row> rows) {
        this.rows = List.copyOf(rows);
        for (Row row : rows) {
            String value = row.value();
            switch (row.where()) {
                case "tag" -> add(tags, value, row.hint());
                case "property" -> add(properties, value, row.hint());
                case "word" -> {
                    if (value.endsWith("*")) {
                        String beginning = value.substring(0, value.length() - 1);
                        add(beginnings, beginning, row.hint());
                        shortest = Math.min(shortest, beginning.length());
                    } else {
                        add(words, value, row.hint());
                    }
                }
                default -> throw new IllegalArgumentException("page-hints.tsv: no such place: " + row.where());
            }
        }
    }

    static Hints standard() {
        return STANDARD;
    }

    List<Row> rows() {
        return rows;
    }

    /** All that an element's own markup says. */
    Set<Hint> of(Element element) {
        Set<Hint> found = EnumSet.noneOf(Hint.class);
        found.addAll(tags.getOrDefault(element.normalName(), Set.of()));
        for (String attribute : List.of("itemprop", "role", "property")) {
            if (element.hasAttr(attribute)) {
                found.addAll(
                        properties.getOrDefault(element.attr(attribute).strip().toLowerCase(Locale.ROOT), Set.of()));
            }
        }
        for (String attribute : List.of("class", "id", "data-component", "data-testid", "data-module", "aria-label")) {
            if (element.hasAttr(attribute)) {
                names(element.attr(attribute), found);
            }
        }
        return found;
    }

    /** Whether an element's very name gives the hint, which is surer than its classes. */
    boolean isTagged(Element element, Hint hint) {
        return tags.getOrDefault(element.normalName(), Set.of()).contains(hint);
    }

    private void names(String value, Set<Hint> found) {
        if (value.length() > LONGEST) {
            return;
        }
        for (String name : SPACE.split(value, -1)) {
            List<String> parts = new ArrayList<>();
            for (String part : JOINTS.split(name, -1)) {
                if (!part.isEmpty()) {
                    parts.add(part.toLowerCase(Locale.ROOT));
                }
            }
            for (int i = 0; i < parts.size(); i++) {
                match(parts.get(i), found);
                if (i + 1 < parts.size()) {
                    match(parts.get(i) + " " + parts.get(i + 1), found);
                }
            }
        }
    }

    private void match(String word, Set<Hint> found) {
        found.addAll(words.getOrDefault(word, Set.of()));
        for (int end = shortest; end <= word.length(); end++) {
            found.addAll(beginnings.getOrDefault(word.substring(0, end), Set.of()));
        }
    }

    private static void add(Map<String, Set<Hint>> map, String key, Hint hint) {
        map.computeIfAbsent(key, k -> EnumSet.noneOf(Hint.class)).add(hint);
    }

    private static Hints load(String name) {
        List<Row> rows = new ArrayList<>();
        try (InputStream stream = Hints.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("the table " + name + " is missing from the program");
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    String[] cells = line.split("\t", -1);
                    rows.add(new Row(Hint.valueOf(cells[0].toUpperCase(Locale.ROOT)), cells[1], cells[2], cells[3]));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Hints(rows);
    }
}
