package org.hearsay.intake.scraped;

import java.util.Locale;
import java.util.regex.Pattern;
import org.hearsay.text.LeftOut;

/**
 * A row of the table of words that are not the article.
 *
 * @param kind what they are
 * @param where in which paragraphs they can stand
 * @param opensTeasers whether teasers of other stories may follow
 * @param pattern what the whole paragraph must match
 * @param example a paragraph that it matches
 */
record Rule(LeftOut.Kind kind, Where where, boolean opensTeasers, Pattern pattern, String example) {
    /** In which paragraphs a rule holds. */
    enum Where {
        ANY,
        LATER,
        END
    }

    static Rule parse(String line) {
        String[] cells = line.split("\t", -1);
        if (cells.length != 5) {
            throw new IllegalArgumentException("left-out.tsv: not five columns: " + line);
        }
        return new Rule(
                LeftOut.Kind.valueOf(cells[0].toUpperCase(Locale.ROOT)),
                Where.valueOf(cells[1].toUpperCase(Locale.ROOT)),
                cells[2].equals("teasers"),
                Pattern.compile(cells[3]),
                cells[4]);
    }

    boolean matches(String paragraph) {
        return pattern.matcher(paragraph).matches();
    }
}
