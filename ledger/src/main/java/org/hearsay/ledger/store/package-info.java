/**
 * The ledger in a database: SQLite in one file, or PostgreSQL. {@link org.hearsay.ledger.store.Ledger} is the door.
 *
 * <p>In: entries, addresses, ids and filters. Out: entries and found claims, and {@link org.hearsay.ledger.LedgerException} where the database cannot be used. This
 * is the only package that holds SQL; it is the same for both databases but for the migrations, and what differs otherwise stands in
 * {@code SqliteFile} and {@code PostgresServer}.
 *
 * <p>Invariants: a document and its claims are written in one transaction; writers wait for one another, so that both databases
 * number versions alike; what claims are found by is written and removed with them; every string passes {@code SafeText} on its way in and out; every value is a bound parameter. Migrations that
 * were ever released stay as they are, so that a ledger of any older version opens.
 */
@NullMarked
package org.hearsay.ledger.store;

import org.jspecify.annotations.NullMarked;
