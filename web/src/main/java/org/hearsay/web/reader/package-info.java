/**
 * An article as a reader's page. In: a document with its claims, on which questions these stand, what of it to show. Out: records that a template
 * turns into HTML as they are.
 *
 * <p>Invariants: the words of the page, in order, are the article's words, whatever is marked in them; marks that overlap are cut so that they nest;
 * what is shown at once is bounded, however long the article is.
 */
@NullMarked
package org.hearsay.web.reader;

import org.jspecify.annotations.NullMarked;
