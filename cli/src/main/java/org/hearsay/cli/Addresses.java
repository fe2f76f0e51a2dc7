package org.hearsay.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.hearsay.text.Article;

/** Addresses as the ledger has them: the same wherever the program is run. */
final class Addresses {
    private static final Pattern ABSOLUTE =
            Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*://.*|(?:urn|tag|stdin):.*", Pattern.DOTALL);
    private static final Pattern STANDARD_INPUT = Pattern.compile("-(?::[0-9]+)?");

    private Addresses() {}

    /** The address of an article; one from standard input has none, and is known by its text. */
    static String of(Article article) {
        return STANDARD_INPUT.matcher(article.uri()).matches()
                ? "stdin:" + Article.digest(article.text().string())
                : of(article.uri());
    }

    /** A file's address from its path as given; other addresses are what they are. */
    static String of(String given) {
        if (ABSOLUTE.matcher(given).matches()) {
            return given;
        }
        try {
            return Path.of(given).toAbsolutePath().normalize().toUri().toString();
        } catch (InvalidPathException e) {
            return given;
        }
    }
}
