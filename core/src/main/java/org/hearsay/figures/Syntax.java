package org.hearsay.figures;

/**
 * What the rules for reported figures see of a sentence.
 *
 * @param tokens its tokens
 * @param words lists of words
 * @param deeds words for what happens
 * @param phrases its noun phrases
 * @param numbers its numbers
 */
record Syntax(Tokens tokens, WordLists words, Deeds deeds, Phrases phrases, Numbers numbers) {
    /** Farthest bracket that is skipped, in tokens. */
    private static final int BRACKET = 28;

    String form(int at) {
        return tokens.form(at);
    }

    boolean has(String list, int at) {
        return words.has(list, tokens.form(at));
    }

    /** Whether a sign ends the part of the sentence that a verb can reach. */
    boolean ends(int at) {
        return switch (tokens.form(at)) {
            case ";", ":", ".", "?", "!", "—", ")", "”" -> true;
            default -> false;
        };
    }

    /** The bracket that closes this one, or itself. */
    int closing(int opening) {
        for (int at = opening + 1; at < Math.min(tokens.size(), opening + BRACKET); at++) {
            if (tokens.form(at).equals(")")) {
                return at;
            }
        }
        return opening;
    }

    /** The bracket that opens this one, or itself. */
    int opening(int closing) {
        for (int at = closing - 1; at >= Math.max(0, closing - BRACKET); at--) {
            if (tokens.form(at).equals("(")) {
                return at;
            }
        }
        return closing;
    }

    /** "25 killed, 80 injured" without the comma: whether a participle or adjective of its own follows the number before here. */
    boolean hasVerb(int after) {
        int at = phrases.end(after);
        Deeds.Verb verb = deeds.verb(tokens, at);
        boolean participle = verb != null && verb.form() == Deeds.Form.PARTICIPLE && !phrases.isNominal(verb.to());
        return participle || deeds.adjective(tokens.form(at)) != null;
    }
}
