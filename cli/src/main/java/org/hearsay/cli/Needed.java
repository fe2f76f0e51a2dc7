package org.hearsay.cli;

/** What results hold of each article besides its text: what has to be read for them. */
enum Needed {
    /** Nothing that the model reads. */
    NOTHING,
    /** Claims. */
    CLAIMS,
    /** Sentences with their trees and names. */
    TREES
}
