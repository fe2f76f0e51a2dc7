package org.hearsay.bench.corpora;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.hearsay.text.Article;
import org.hearsay.text.Published;
import org.jspecify.annotations.Nullable;

/**
 * One text of a corpus.
 *
 * @param corpus the corpus
 * @param name its name there
 * @param text the text that offsets count in
 * @param outlet who published it, or null where the corpus does not say
 * @param published when, or null where the corpus does not say
 */
public record Document(
        String corpus,
        String name,
        String text,
        @Nullable String outlet,
        @Nullable Published published) {
    /** A document of no known date. */
    public Document(String corpus, String name, String text, @Nullable String outlet) {
        this(corpus, name, text, outlet, null);
    }

    /** The document as the reader gets it. */
    public Article article() {
        return Article.at(corpus + "/" + name, text)
                .outlet(outlet)
                .published(published)
                .build();
    }

    /** SHA-256 of the text's UTF-8 bytes in hexadecimal digits. */
    public String sha256() {
        return sha256(text);
    }

    /** SHA-256 of a string's UTF-8 bytes in hexadecimal digits. */
    public static String sha256(String string) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(string.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
