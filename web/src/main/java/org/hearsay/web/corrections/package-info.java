/**
 * Correcting from pages and by programs. In: a form or JSON that says what is wrong, who says so and why. Out: a correction in the ledger, and the way
 * back to what it changed; or the form again, with one line that says why it cannot be done.
 *
 * <p>Invariants: nothing is corrected but by POST, which the guard lets in from this server's pages and from programs alone; forms work without script;
 * the same words make the same correction, whether they come by a form, by JSON or on the command line.
 */
@NullMarked
package org.hearsay.web.corrections;

import org.jspecify.annotations.NullMarked;
