package org.hearsay.actors;

/**
 * A kind of state organ.
 *
 * @param pattern the name we write, "{}" for the state
 * @param state whether the words stand for the state itself, as "government" does
 */
record Organ(String pattern, boolean state) {
    String of(String country) {
        return pattern.replace("{}", country);
    }

    /** The name where no state is known. */
    String alone() {
        return pattern.replace(" of {}", "");
    }
}
