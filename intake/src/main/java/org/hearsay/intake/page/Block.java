package org.hearsay.intake.page;

import java.util.List;
import org.jsoup.nodes.Element;

/**
 * A stretch of a page that stands on lines of its own: a paragraph, a heading, an entry of a list.
 *
 * @param element the innermost element that makes it one
 * @param text its words, white space made single spaces and line breaks
 * @param runs where the source writes them
 * @param linked how many of its characters are in links
 * @param first whether nothing else of its element stands before it
 */
record Block(Element element, String text, List<Run> runs, int linked, boolean first) {
    /** Share of the text that is in links. */
    double linkShare() {
        return (double) linked / text.length();
    }

    /** 1 to 6 for a heading, 0 for anything else. */
    int heading() {
        for (Element e = element; e != null; e = e.parent()) {
            String name = e.normalName();
            if (name.length() == 2 && name.charAt(0) == 'h' && name.charAt(1) >= '1' && name.charAt(1) <= '6') {
                return name.charAt(1) - '0';
            }
            if (!name.equals("div") && !name.equals("span")) {
                return 0;
            }
        }
        return 0;
    }

    int words() {
        return Prose.words(text);
    }
}
