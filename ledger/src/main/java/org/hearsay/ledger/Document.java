package org.hearsay.ledger;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.hearsay.text.Article;
import org.hearsay.text.Published;
import org.jspecify.annotations.Nullable;

/**
 * A document as the ledger holds it: one version of what stands at an address.
 *
 * @param id hash of address and text, as {@link Article#id} gives it
 * @param uri the absolute address: a file URI or URL
 * @param version from 1 at each address, later ones greater
 * @param title the headline; null for none
 * @param outlet who published it; null when unknown
 * @param byline who wrote it; null when unknown
 * @param published ISO 8601 day or moment; null when unknown
 * @param text the words
 * @param leftOut JSON array of the words that are not the article: {@code [{"kind":"caption","span":[66,214]}]}
 * @param origins JSON array of start and end in the text, start and end in the document it was taken from
 * @param reader program, model and rules that read it, with versions
 * @param added when it came into the ledger
 */
public record Document(
        String id,
        String uri,
        int version,
        @Nullable String title,
        @Nullable String outlet,
        @Nullable String byline,
        @Nullable String published,
        String text,
        String leftOut,
        String origins,
        String reader,
        Instant added) {

    /** @throws IllegalArgumentException if the version is below 1, or the id is not that of address and text */
    public Document {
        if (version < 1) {
            throw new IllegalArgumentException("versions count from 1, not " + version);
        }
        if (!id.equals(Article.id(uri, text))) {
            throw new IllegalArgumentException("id " + id + " is not that of its address and text");
        }
        added = added.truncatedTo(ChronoUnit.MICROS);
    }

    /** A document of this article, as the first version; the ledger counts on where it knows the address. */
    public static Document of(Article article, String reader, Instant added) {
        return new Document(
                article.id(),
                article.uri(),
                1,
                article.title().orElse(null),
                article.outlet().orElse(null),
                article.byline().orElse(null),
                article.published().map(Published::toString).orElse(null),
                article.text().string(),
                DocumentJson.leftOut(article.leftOut()),
                DocumentJson.origins(article.origins()),
                reader,
                added);
    }

    /** The same as another version. */
    public Document numbered(int its) {
        return new Document(id, uri, its, title, outlet, byline, published, text, leftOut, origins, reader, added);
    }

    /** The article, with its paragraphs and sentences. */
    public Article article() {
        return Article.at(uri, text)
                .title(title)
                .outlet(outlet)
                .byline(byline)
                .published(published == null ? null : Published.parse(published).orElse(null))
                .leftOut(DocumentJson.leftOut(leftOut))
                .origins(DocumentJson.origins(origins))
                .build();
    }
}
