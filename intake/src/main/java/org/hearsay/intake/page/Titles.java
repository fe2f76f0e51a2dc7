package org.hearsay.intake.page;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds a page's headline among its blocks, with what its metadata say as a guide. */
final class Titles {
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** A heading whose words are this like the metadata's is the headline. */
    private static final double LIKE = 0.6;

    private static final int LONGEST = 300;

    private Titles() {}

    /** The block that is the headline, or null. */
    static @Nullable Block find(Outline outline, List<String> named) {
        Block best = null;
        double most = 0;
        Block only = null;
        int headings = 0;
        for (Block block : outline.blocks()) {
            if (block.text().length() > LONGEST) {
                continue;
            }
            if (block.heading() == 1 && !outline.isAside(block.element())) {
                headings++;
                only = only == null ? block : only;
            }
            double like = 0;
            for (String name : named) {
                like = Math.max(like, likeness(block.text(), name));
            }
            double score = like < LIKE ? 0 : like + place(outline, block);
            if (score > most) {
                most = score;
                best = block;
            }
        }
        return best != null ? best : headings == 1 || named.isEmpty() ? only : null;
    }

    private static double place(Outline outline, Block block) {
        double place = switch (block.heading()) {
            case 1 -> 0.5;
            case 2 -> 0.3;
            case 3 -> 0.1;
            default -> 0;
        };
        return outline.isAside(block.element()) ? place - 0.5 : place;
    }

    /** Share of common words, 0 to 1, by Dice's measure; white space, case and marks do not count. */
    static double likeness(String a, String b) {
        Set<String> left = words(a);
        Set<String> right = words(b);
        if (left.isEmpty() || right.isEmpty()) {
            return 0;
        }
        int both = 0;
        for (String word : left) {
            if (right.contains(word)) {
                both++;
            }
        }
        return 2.0 * both / (left.size() + right.size());
    }

    private static Set<String> words(String text) {
        Set<String> words = new HashSet<>();
        for (String word : NO_LETTER.split(text.toLowerCase(Locale.ROOT), -1)) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }
}
