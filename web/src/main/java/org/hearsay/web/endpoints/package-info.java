/**
 * Addresses for programs, each with the words that describe it: what it takes, what it answers. In: a request. Out: JSON, or a stream that is written
 * while the ledger is read page by page.
 *
 * <p>Invariants: an address takes the parameters that it names and no others; a stream holds no more than a page of the ledger and keeps no reader of the
 * ledger waiting while the visitor is slow; one that breaks off ends without the mark of its end.
 */
@NullMarked
package org.hearsay.web.endpoints;

import org.jspecify.annotations.NullMarked;
