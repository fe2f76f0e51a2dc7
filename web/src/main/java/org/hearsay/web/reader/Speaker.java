package org.hearsay.web.reader;

import org.jspecify.annotations.Nullable;

/**
 * A voice of an article.
 *
 * @param number from 1, in the order in which they first speak
 * @param key by which claims of one voice are known
 * @param name for people
 * @param link to what the ledger knows of it; null for one that the article does not tell who it is
 */
public record Speaker(
        int number, String key, String name, @Nullable String link) {
    /** Voices that a page's styles can light up by themselves. */
    public static final int STYLED = 24;

    private static final int TINTS = 4;

    /** Classes, as the sheet knows them. */
    public String style() {
        String tint = "t" + ((number - 1) % TINTS + 1);
        return number <= STYLED ? tint + " v" + number : tint;
    }
}
