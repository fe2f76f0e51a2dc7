package org.hearsay.web.pages;

import org.hearsay.ledger.store.Claims;
import org.jspecify.annotations.Nullable;

/** Where a list of claims goes on, as addresses have it. */
final class After {
    private After() {}

    /** For example: 8812.1048577. */
    static String of(Claims.Mark mark) {
        return mark.place() + "." + mark.claim();
    }

    /** Null for the beginning, and for what is not understood. */
    static Claims.@Nullable Mark read(@Nullable String text) {
        int dot = text == null ? -1 : text.indexOf('.');
        if (text == null || dot < 0) {
            return null;
        }
        try {
            return new Claims.Mark(Long.parseLong(text.substring(0, dot)), Long.parseLong(text.substring(dot + 1)));
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
