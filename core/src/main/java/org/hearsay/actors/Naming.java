package org.hearsay.actors;

import java.util.Locale;

/** How the article names a source. */
public enum Naming {
    /** By name, or by a word that stands for a name in the article; also media other than the article's own. */
    NAMED,
    /** By what it is: an official, residents, local media. */
    UNNAMED,
    /** A report, study or footage. */
    DOCUMENT,
    /** As the article's own outlet, or its author. */
    OUTLET,
    /** Not at all. */
    NONE;

    /** The name as the formats write it. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
