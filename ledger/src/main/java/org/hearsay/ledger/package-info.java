/**
 * What a ledger keeps, as records: documents with their versions, claims as they were written, what changed between two versions,
 * and the JSON Lines in which all of it travels.
 *
 * <p>In: articles with their claims, or lines of an export. Out: records that the package {@code store} keeps in a database. A claim is
 * held as the JSON by which it came, and read from there, whether it was just made or imported: what this program does not know
 * of it is kept all the same. No SQL, no files.
 *
 * <p>Invariants: a document's id is the hash of its address and text; its claims name it.
 */
@NullMarked
package org.hearsay.ledger;

import org.jspecify.annotations.NullMarked;
