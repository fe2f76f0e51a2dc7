package org.hearsay.figures;

/**
 * The tables that quantities are read by.
 *
 * @param numerals words that write numbers
 * @param measures units of measure
 * @param currencies currencies by what follows or precedes a number
 * @param prefixes currencies by what only precedes it
 * @param bounds words that bound a number
 */
record Vocabulary(Numerals numerals, Units measures, Units currencies, Units prefixes, Bounds bounds) {
    static Vocabulary load() {
        return new Vocabulary(Numerals.load(), Units.measures(), Units.currencies(), Units.prefixes(), Bounds.load());
    }
}
