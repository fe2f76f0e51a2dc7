package org.hearsay.ledger;

import java.time.Instant;

/**
 * That something shown is not as it was read but as somebody corrected it.
 *
 * @param correction id of the correction, by which it is undone
 * @param kind of correction, as its JSON names it: "position", "actor", "span", "merge" or "split"
 * @param by who corrected it
 * @param at when
 * @param why in that person's words
 * @param asRead how it was read, in words: "hedges"
 */
public record Corrected(String correction, String kind, String by, Instant at, String why, String asRead) {}
