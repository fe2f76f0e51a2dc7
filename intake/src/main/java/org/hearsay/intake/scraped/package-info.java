/**
 * Words in scraped text that are not the article: captions, buttons, teasers, bylines, notices.
 *
 * <p>{@link org.hearsay.intake.scraped.LeftOutRules} is the door; its rules are rows of {@code left-out.tsv}, each with an example that a
 * test runs. Only whole paragraphs are marked, and a sentence of an article never on purpose: a rule that could match one is
 * not made.
 */
@NullMarked
package org.hearsay.intake.scraped;

import org.jspecify.annotations.NullMarked;
