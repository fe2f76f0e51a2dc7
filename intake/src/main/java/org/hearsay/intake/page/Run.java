package org.hearsay.intake.page;

/**
 * Characters of a text and where the source writes them, in UTF-16 units.
 *
 * @param start first unit in the text
 * @param length units in the text
 * @param from first unit in the source
 * @param to one past the last unit in the source
 */
record Run(int start, int length, int from, int to) {
    /** Whether the source writes this unit for unit. */
    boolean isPlain() {
        return to - from == length;
    }

    Run shifted(int by) {
        return new Run(start + by, length, from, to);
    }
}
