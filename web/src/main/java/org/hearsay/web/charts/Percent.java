package org.hearsay.web.charts;

import java.util.Locale;

/** Places in per cent, as SVG takes them. */
final class Percent {
    private Percent() {}

    /** For example: 21.6%. */
    static String of(double percent) {
        return number(percent) + "%";
    }

    /** The number of what {@link #of} writes. */
    static double read(String percent) {
        return Double.parseDouble(percent.substring(0, percent.length() - 1));
    }

    /** For example: 21.6. */
    static String number(double number) {
        String text = String.format(Locale.ROOT, "%.2f", number);
        return text.replaceFirst("\\.?0+$", "");
    }
}
