package org.hearsay.figures;

import org.jspecify.annotations.Nullable;

/**
 * A unit of measure or a currency.
 *
 * @param name its name
 * @param measures what it measures
 * @param iso code of a currency that the words tell surely
 * @param usual code of the currency that the words mean if nothing else is said
 * @param alone whether its name is a unit even without a number
 */
record Unit(
        String name,
        Quantity.Kind measures,
        @Nullable String iso,
        @Nullable String usual,
        boolean alone) {}
