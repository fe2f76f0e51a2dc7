package org.hearsay.intake;

import org.hearsay.text.Article;

/** What became of one document: an article, or a refusal that names it. */
public sealed interface Reading {
    /** Where the document came from. */
    String uri();

    /**
     * A document that was read.
     *
     * @param article what it says
     */
    record Read(Article article) implements Reading {
        @Override
        public String uri() {
            return article.uri();
        }
    }

    /**
     * A document, or a path, that could not be read.
     *
     * @param uri which one
     * @param reason why, and what to do, on one line
     */
    record Skipped(String uri, String reason) implements Reading {
        /** @throws IllegalArgumentException if the reason is not one line */
        public Skipped {
            if (reason.isBlank() || reason.lines().count() != 1) {
                throw new IllegalArgumentException("not one line: " + reason);
            }
        }

        /** The refusal for people: "notes.pdf: skipped: PDF, not text; save it as text or HTML first". */
        public String message() {
            return uri + ": skipped: " + reason;
        }
    }
}
