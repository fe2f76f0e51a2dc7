package org.hearsay.web.pages;

import java.util.function.IntFunction;
import org.hearsay.web.words.Numbers;
import org.jspecify.annotations.Nullable;

/**
 * Where a long list goes on.
 *
 * @param words which page this is; empty for the only one
 * @param before address of the page before; null for the first
 * @param after address of the page after; null for the last
 */
public record Paging(
        String words, @Nullable String before, @Nullable String after) {
    /**
     * Links of a page.
     *
     * @param page its number, from 1
     * @param all how many entries the list has
     * @param most how many a page has
     */
    public static Paging of(int page, long all, int most, IntFunction<String> link) {
        long pages = (all + most - 1) / most;
        return new Paging(
                pages <= 1 ? "" : "Page " + Numbers.of(page) + " of " + Numbers.of(pages),
                page > 1 ? link.apply(page - 1) : null,
                page < pages ? link.apply(page + 1) : null);
    }
}
