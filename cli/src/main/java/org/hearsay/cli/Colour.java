package org.hearsay.cli;

import java.util.Locale;

/** When the listing is coloured. */
enum Colour {
    /** When somebody is looking at it on a terminal that takes colour. */
    AUTO,
    /** Always. */
    ALWAYS,
    /** Never. */
    NEVER;

    boolean shows(boolean onTerminal, Console console) {
        return switch (this) {
            case AUTO -> onTerminal && console.takesColour();
            case ALWAYS -> true;
            case NEVER -> false;
        };
    }

    /** The name as the user writes it. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
