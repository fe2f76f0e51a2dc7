/**
 * Documents to articles: files, folders, globs and standard input in, a lazy sequence of articles and named refusals out.
 *
 * <p>{@link org.hearsay.intake.Intake} is the door. Bytes are decoded ({@link org.hearsay.intake.Charsets}), told apart by
 * kind ({@link org.hearsay.intake.Kind}) and read as plain text, page or JSON Lines; words that are not the article are marked
 * ({@link org.hearsay.intake.scraped}) or, on a page, not taken ({@link org.hearsay.intake.page}).
 *
 * <p>Invariants: one document is in memory at a time; the order of results depends on names alone; whatever a document
 * holds, it ends in an article or in a refusal that names it.
 */
@NullMarked
package org.hearsay.intake;

import org.jspecify.annotations.NullMarked;
