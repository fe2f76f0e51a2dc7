package org.hearsay.encoder;

/** The layers of attributions that the encoder labels. */
public enum Layer {
    /** Attributions that stand in no other's content. */
    OUTER,
    /** Attributions inside the content of an outer one. */
    INNER
}
