package org.hearsay.text;

/**
 * A sentence of an article.
 *
 * @param number from 1 over the whole article, title included
 * @param paragraph number of its paragraph, from 1, title included
 * @param span where it stands, white space at its ends left off
 */
public record Sentence(int number, int paragraph, Span span) {}
