package org.hearsay.syntax;

/** The parts of speech of Universal Dependencies, in the order in which the encoder scores them. */
public enum Upos {
    /** Adjective. */
    ADJ,
    /** Preposition or postposition. */
    ADP,
    /** Adverb. */
    ADV,
    /** Auxiliary verb. */
    AUX,
    /** Coordinating conjunction. */
    CCONJ,
    /** Determiner. */
    DET,
    /** Interjection. */
    INTJ,
    /** Noun. */
    NOUN,
    /** Numeral. */
    NUM,
    /** Particle. */
    PART,
    /** Pronoun. */
    PRON,
    /** Proper noun. */
    PROPN,
    /** Punctuation. */
    PUNCT,
    /** Subordinating conjunction. */
    SCONJ,
    /** Symbol. */
    SYM,
    /** Verb. */
    VERB,
    /** Anything else. */
    X
}
