package org.hearsay.intake;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How a document is written. */
enum Kind {
    TEXT(".txt"),
    PAGE(".html .htm .xhtml"),
    RECORDS(".jsonl");

    /** A tag or declaration that a page can begin with; "<b" of a text that begins in bold is rare enough to be a page too. */
    private static final Pattern MARKUP =
            Pattern.compile("<(!doctype|\\?xml|!--|[a-z][a-z0-9]*[\\s>/])", Pattern.CASE_INSENSITIVE);

    private static final Pattern RECORD = Pattern.compile("\\{\\s*(\"|\\})");

    private final String endings;

    Kind(String endings) {
        this.endings = endings;
    }

    /** The kind that a file's name tells, or null. */
    static @Nullable Kind byName(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        for (Kind kind : values()) {
            if (Stream.of(kind.endings.split(" ", -1)).anyMatch(lower::endsWith)) {
                return kind;
            }
        }
        return null;
    }

    /** The kind that a document's first characters tell; plain text when they tell nothing. */
    static Kind bySight(String beginning) {
        String start = beginning.stripLeading();
        if (MARKUP.matcher(start).lookingAt()) {
            return PAGE;
        }
        return RECORD.matcher(start).lookingAt() ? RECORDS : TEXT;
    }

    /** The names' endings, for messages. */
    static String endings() {
        return ".txt, .html, .htm, .xhtml or .jsonl";
    }
}
