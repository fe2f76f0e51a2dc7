package org.hearsay.intake.page;

import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;

/** Cleans strings of metadata, in which pages leave entities, tags and line breaks. */
final class Markup {
    private static final int LONGEST = 2000;

    private Markup() {}

    static String plain(String value) {
        String text = value.length() > LONGEST ? value.substring(0, LONGEST) : value;
        text = Parser.unescapeEntities(text, false);
        if (text.indexOf('<') >= 0 && text.indexOf('>') > 0) {
            text = Jsoup.parse(text).text();
        }
        return text.replaceAll("[\\s\\p{Z}]+", " ").strip();
    }
}
