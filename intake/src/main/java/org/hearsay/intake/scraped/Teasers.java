package org.hearsay.intake.scraped;

import java.util.List;
import java.util.regex.Pattern;
import org.hearsay.text.LeftOut;
import org.jspecify.annotations.Nullable;

/**
 * Finds teasers of other stories: short headings, alone or each with the first words of its story cut off by dots, after a
 * label such as "View All", or at a text's end.
 */
final class Teasers {
    private static final int HEADING_WORDS = 25;
    private static final int BLURB_WORDS = 80;

    /** Without a label before them, as many blurbs must stand at the end. */
    private static final int BLURBS = 2;

    private static final Pattern WORDS = Pattern.compile(" ");
    private static final Pattern CUT = Pattern.compile(".*(?:\\.{3,}|…|\\[…\\]|\\[\\.\\.\\.\\])[\"”’»)]?$");
    private static final Pattern CLOSED = Pattern.compile(".*[.!?:;,][\"'”’»)\\]]*$");

    private Teasers() {}

    static void mark(List<String> paragraphs, boolean[] opens, LeftOut.@Nullable Kind[] kinds) {
        for (int i = 0; i < opens.length; i++) {
            if (opens[i]) {
                int end = run(paragraphs, kinds, i + 1);
                if (holdsTeasers(paragraphs, kinds, i + 1, end)) {
                    fill(kinds, i + 1, end);
                }
            }
        }
        markEnd(paragraphs, kinds);
    }

    /** One past the last paragraph, from here on, that a list of teasers can hold. */
    private static int run(List<String> paragraphs, LeftOut.@Nullable Kind[] kinds, int from) {
        int end = from;
        while (end < paragraphs.size()
                && (kinds[end] != null || isBlurb(paragraphs.get(end)) || isHeading(paragraphs.get(end)))) {
            end++;
        }
        // The last heading before the article goes on is the article's own.
        while (end < paragraphs.size() && end > from && kinds[end - 1] == null && isHeading(paragraphs.get(end - 1))) {
            end--;
        }
        return end;
    }

    /** Whether the run has a blurb, or is a list of headings that ends the text. */
    private static boolean holdsTeasers(List<String> paragraphs, LeftOut.@Nullable Kind[] kinds, int from, int end) {
        for (int i = from; i < end; i++) {
            if (kinds[i] == null && isBlurb(paragraphs.get(i))) {
                return true;
            }
        }
        return end == paragraphs.size() && end > from;
    }

    private static void markEnd(List<String> paragraphs, LeftOut.@Nullable Kind[] kinds) {
        int blurbs = 0;
        int from = paragraphs.size();
        int first = from;
        while (from > 1
                && (kinds[from - 1] != null
                        || isBlurb(paragraphs.get(from - 1))
                        || isHeading(paragraphs.get(from - 1)))) {
            from--;
            boolean teaser = kinds[from] == null
                    && isBlurb(paragraphs.get(from))
                    && from > 1
                    && kinds[from - 1] == null
                    && isHeading(paragraphs.get(from - 1));
            if (teaser) {
                blurbs++;
                first = from - 1;
            }
        }
        if (blurbs >= BLURBS) {
            fill(kinds, first, paragraphs.size());
        }
    }

    private static void fill(LeftOut.@Nullable Kind[] kinds, int from, int to) {
        for (int i = from; i < to; i++) {
            kinds[i] = kinds[i] == null ? LeftOut.Kind.TEASER : kinds[i];
        }
    }

    private static boolean isHeading(String paragraph) {
        return words(paragraph) <= HEADING_WORDS && !CLOSED.matcher(paragraph).matches();
    }

    private static boolean isBlurb(String paragraph) {
        return words(paragraph) <= BLURB_WORDS && CUT.matcher(paragraph).matches();
    }

    private static int words(String paragraph) {
        return WORDS.split(paragraph, BLURB_WORDS + 2).length;
    }
}
