package org.hearsay.web.pages;

import io.javalin.http.Context;
import java.util.List;
import java.util.function.IntFunction;
import org.hearsay.web.words.Numbers;

/**
 * A page of a list that is known as a whole.
 *
 * @param shown what stands on it
 * @param number its number, from 1
 * @param all how many entries the list has
 * @param most how many a page has
 */
record Paged<T>(List<T> shown, int number, int all, int most) {
    Paged {
        shown = List.copyOf(shown);
    }

    static <T> Paged<T> of(List<T> all, int number, int most) {
        int first = (int) Math.min((number - 1L) * most, all.size());
        return new Paged<>(all.subList(first, Math.min(first + most, all.size())), number, all.size(), most);
    }

    /** The number of the page that a request asks for; the first where it names none. */
    static int number(Context request) {
        return QuestionsPage.page(request.queryParam("page"));
    }

    /** For example: 12 voices; Voices 51 to 100 of 213; No voice. */
    String heading(String noun, String several) {
        if (shown.isEmpty()) {
            return all == 0 ? "No " + noun : "There is no such page";
        }
        long first = (number - 1L) * most + 1;
        return all <= most
                ? Numbers.of(all) + " " + (all == 1 ? noun : several.toLowerCase(java.util.Locale.ROOT))
                : several + " " + Numbers.of(first) + " to " + Numbers.of(first + shown.size() - 1) + " of "
                        + Numbers.of(all);
    }

    Paging paging(IntFunction<String> link) {
        return Paging.of(number, all, most, link);
    }
}
