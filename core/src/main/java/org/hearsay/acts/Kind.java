package org.hearsay.acts;

/** What sort of word heads a cue. */
enum Kind {
    VERB,
    NOUN,
    ADJECTIVE,
    ADVERB,
    /** Signs and prepositions that attribute by themselves. */
    PHRASE,
    /** Verbs and nouns that only carry the word that counts ("issued a statement denying"); they head a cue when alone. */
    WEAK
}
