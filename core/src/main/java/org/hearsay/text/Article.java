package org.hearsay.text;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A news article: its text and what is known of it.
 *
 * <p>The text holds the title, if there is one, as its first paragraph. Paragraphs and sentences are found once, on making.
 */
public final class Article {
    private final String uri;
    private final @Nullable String title;
    private final @Nullable String outlet;
    private final @Nullable String byline;
    private final @Nullable Published published;
    private final Text text;
    private final List<LeftOut> leftOut;
    private final List<Origin> origins;
    private final List<Span> paragraphs;
    private final List<Sentence> sentences;
    private final String id;

    private Article(Builder builder) {
        this.uri = builder.uri;
        this.title = builder.title;
        this.outlet = builder.outlet;
        this.byline = builder.byline;
        this.published = builder.published;
        this.text = builder.text;
        this.leftOut = builder.leftOut.stream()
                .sorted((a, b) -> a.span().compareTo(b.span()))
                .toList();
        this.origins = List.copyOf(builder.origins);
        leftOut.forEach(part -> check(part.span()));
        origins.forEach(part -> check(part.span()));
        this.paragraphs = Paragraphs.of(text);
        this.sentences = Sentences.of(text, paragraphs);
        this.id = id(uri, text.string());
    }

    /** The id of an article with this address and text. */
    public static String id(String uri, String text) {
        return "d" + digest(uri + "\0" + text);
    }

    /** Starts an article with this address and text. */
    public static Builder at(String uri, String text) {
        return new Builder(uri, Text.of(text));
    }

    /** The same article at another address, and so with another id. */
    public Article under(String address) {
        return new Builder(address, text)
                .title(title)
                .outlet(outlet)
                .byline(byline)
                .published(published)
                .leftOut(leftOut)
                .origins(origins)
                .build();
    }

    /** Hash of address and text: "d" and sixteen hexadecimal digits. */
    public String id() {
        return id;
    }

    /** Where the document came from: a path as given, or an address. */
    public String uri() {
        return uri;
    }

    /** The headline, if there is one. */
    public Optional<String> title() {
        return Optional.ofNullable(title);
    }

    /** Who published it, as the document or the user says. */
    public Optional<String> outlet() {
        return Optional.ofNullable(outlet);
    }

    /** Who wrote it, as the document says. */
    public Optional<String> byline() {
        return Optional.ofNullable(byline);
    }

    /** When it was published. */
    public Optional<Published> published() {
        return Optional.ofNullable(published);
    }

    /** The words. */
    public Text text() {
        return text;
    }

    /** Words in the text that are not the article, in order. */
    public List<LeftOut> leftOut() {
        return leftOut;
    }

    /** Where in the document runs of the text stand, in order of the text; empty when the text is the document. */
    public List<Origin> origins() {
        return origins;
    }

    /** The paragraphs in order, title first. */
    public List<Span> paragraphs() {
        return paragraphs;
    }

    /** The sentences in order. */
    public List<Sentence> sentences() {
        return sentences;
    }

    /** The sentence that holds this offset, or the next one after it, or the last one. */
    public Sentence sentenceAt(int offset) {
        int low = 0;
        int high = sentences.size() - 1;
        while (low < high) {
            int middle = (low + high) / 2;
            if (sentences.get(middle).span().end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return sentences.get(low);
    }

    /** Whether the span touches words that are not the article. */
    public boolean isLeftOut(Span span) {
        return leftOut.stream().anyMatch(part -> part.span().overlaps(span));
    }

    /**
     * Checks that a span lies in this article.
     *
     * @return the span
     * @throws IllegalArgumentException if it does not
     */
    public Span check(Span span) {
        if (span.end() > text.length()) {
            throw new IllegalArgumentException(
                    "span " + span + " ends after the text of " + text.length() + " characters");
        }
        return span;
    }

    /** First sixteen hexadecimal digits of the SHA-256 of a string's UTF-8 bytes. */
    public static String digest(String string) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(string.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /**
     * Where a run of the text stands in the document it was taken from.
     *
     * @param span the run in the article's text
     * @param documentStart offset of its first code point in the decoded document
     * @param documentEnd one past its last code point there; the two lengths differ where the document writes a character by
     *     several, as a page does with entities and runs of white space
     */
    public record Origin(Span span, int documentStart, int documentEnd) {}

    /** Gathers what is known of an article; every field but address and text may stay out. */
    public static final class Builder {
        private final String uri;
        private final Text text;
        private @Nullable String title;
        private @Nullable String outlet;
        private @Nullable String byline;
        private @Nullable Published published;
        private List<LeftOut> leftOut = List.of();
        private List<Origin> origins = List.of();

        private Builder(String uri, Text text) {
            this.uri = uri;
            this.text = text;
        }

        /** Sets the headline; null for none. */
        public Builder title(@Nullable String value) {
            title = value;
            return this;
        }

        /** Sets who published it; null when unknown. */
        public Builder outlet(@Nullable String value) {
            outlet = value;
            return this;
        }

        /** Sets who wrote it; null when unknown. */
        public Builder byline(@Nullable String value) {
            byline = value;
            return this;
        }

        /** Sets when it was published; null when unknown. */
        public Builder published(@Nullable Published value) {
            published = value;
            return this;
        }

        /** Marks words of the text that are not the article. */
        public Builder leftOut(List<LeftOut> value) {
            leftOut = List.copyOf(value);
            return this;
        }

        /** Sets where runs of the text stand in the document. */
        public Builder origins(List<Origin> value) {
            origins = List.copyOf(value);
            return this;
        }

        /**
         * The article.
         *
         * @throws IllegalArgumentException if a span lies outside the text
         */
        public Article build() {
            return new Article(this);
        }
    }
}
