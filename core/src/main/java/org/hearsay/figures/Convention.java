package org.hearsay.figures;

/** How to read forms that isolated numbers and news prose use differently. */
public enum Convention {
    /**
     * As a newspaper writes: a dash with blanks around it is a dash, "5 in 3 attacks" and "20 over 3 days" are two numbers each,
     * "a fifth" is a share only before "of", a range includes both ends, units count only with a number.
     */
    NEWS,

    /**
     * As an isolated expression: a dash may stand apart from its number, "1 in 20" and "1 over 3" are fractions, blanks group
     * digits, "between" excludes its upper end, a unit's name alone is a measure without a value.
     */
    LITERAL
}
