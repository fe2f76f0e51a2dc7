/**
 * The server: a ledger as pages, at an address of this machine or, with a token, of a network. In: an open ledger, how far a reading of articles has
 * come, the clock. Out: HTML that works without script.
 *
 * <p>{@link org.hearsay.web.Server} wires and guards; each page is a class in {@code pages} that makes a record of what is shown from the ledger's
 * records, and a template of the same name in {@code src/main/jte} that shows it. Styles are files in {@code assets}, one a page, put together when
 * the server starts.
 *
 * <p>Invariants: article text never becomes markup (templates escape by context, and no template says otherwise); nothing writes to
 * the ledger here but corrections; no page reads more of it than it shows, or counts what it could not count in a moment.
 */
@NullMarked
package org.hearsay.web;

import org.jspecify.annotations.NullMarked;
