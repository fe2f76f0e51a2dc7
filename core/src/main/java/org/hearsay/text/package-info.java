/**
 * Text and offsets, nothing else: the article, its paragraphs and sentences, and spans over it.
 *
 * <p>Every offset that leaves or enters a class here counts Unicode code points of the article's text, half open.
 * {@link org.hearsay.text.Text} is the one place where they meet Java's UTF-16 units.
 *
 * <p>Invariants: an article's text never changes; every span made over it lies inside it; paragraphs are disjoint and in
 * order, and so are sentences, each inside one paragraph.
 */
@NullMarked
package org.hearsay.text;

import org.jspecify.annotations.NullMarked;
