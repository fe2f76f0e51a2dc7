package org.hearsay.intake.page;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Takes names out of bylines. */
final class Bylines {
    /** Words before the names. */
    private static final Pattern OPENING = Pattern.compile(
            "^(?:written by|posted by|by|von|par|por|di|door|av|autor|author|text)\\b\\s*:?\\s+",
            Pattern.CASE_INSENSITIVE);

    /** Two or more full names in one: "Jane Doe and John Roe", but not "Doe and Sons". */
    private static final Pattern PAIR = Pattern.compile(
            "\\p{Lu}[\\p{L}.'’-]+(?: [\\p{L}.'’-]+){1,3}(?:(?:, and | and |, | & | und )\\p{Lu}[\\p{L}.'’-]+(?: [\\p{L}.'’-]+){1,3})+");

    private static final Pattern AND = Pattern.compile(", and | and |, | & | und ");

    private static final int LONGEST = 100;

    private Bylines() {}

    /** The names among what metadata give: no addresses, each once. */
    static List<String> names(List<String> given) {
        Set<String> names = new LinkedHashSet<>();
        for (String value : given) {
            String name = OPENING.matcher(Markup.plain(value)).replaceFirst("").strip();
            if (!name.isEmpty() && name.length() <= LONGEST && !name.contains("://") && !name.startsWith("@")) {
                names.addAll(PAIR.matcher(name).matches() ? List.of(AND.split(name, -1)) : List.of(name));
            }
        }
        return List.copyOf(names);
    }

    /** The names that the page's visible part marks as its authors'. */
    static List<String> visible(Document document) {
        for (String query : List.of(
                "[itemprop=author] [itemprop=name]",
                "[itemprop=author]",
                "a[rel=author]",
                ".byline a",
                ".author a",
                ".byline",
                ".author")) {
            List<String> found = new ArrayList<>();
            for (Element element : document.select(query)) {
                String words = element.hasAttr("content") ? element.attr("content") : element.text();
                if (words.length() <= 60) {
                    found.add(words);
                }
            }
            List<String> names = names(found);
            if (!names.isEmpty() && names.size() <= 6) {
                return names;
            }
        }
        return List.of();
    }
}
