/**
 * What a selection of claims or a question can be carried away as: JSON Lines, tables, annotations, linked data, brat, a report for paper. In: claims one
 * by one, as {@link org.hearsay.web.downloads.Selection} reads them from the ledger page by page. Out: a stream.
 *
 * <p>Invariants: no form holds more than a page of claims and one document's text; no cell of a table is a formula; names of files are of letters, digits
 * and hyphens.
 */
@NullMarked
package org.hearsay.web.downloads;

import org.jspecify.annotations.NullMarked;
