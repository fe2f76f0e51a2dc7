package org.hearsay.attributions;

/**
 * A run of neighbouring words of the article.
 *
 * @param from first word
 * @param to one past the last word
 */
record Range(int from, int to) {
    Range {
        if (from < 0 || to <= from) {
            throw new IllegalArgumentException("no words: " + from + ".." + to);
        }
    }

    boolean contains(int word) {
        return from <= word && word < to;
    }
}
