package org.hearsay.figures;

import java.util.Set;
import org.hearsay.figures.Deeds.Form;
import org.hearsay.figures.Deeds.Verb;

/** Finds the ends of noun phrases by closed word lists, capitals and endings. */
final class Phrases {
    private static final Set<String> NO_PLURAL = Set.of("ss", "us", "is");

    /** Longest noun phrase that is read. */
    private static final int LONGEST = 14;

    private final Tokens tokens;
    private final WordLists words;
    private final Deeds deeds;
    private final Numbers numbers;
    private final boolean headline;

    Phrases(Tokens tokens, WordLists words, Deeds deeds, Numbers numbers) {
        this.numbers = numbers;
        this.tokens = tokens;
        this.words = words;
        this.deeds = deeds;
        this.headline = hasCapitalsThroughout(tokens);
    }

    private static boolean hasCapitalsThroughout(Tokens tokens) {
        int longer = 0;
        int capitals = 0;
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).isWord() && tokens.form(i).length() > 3) {
                longer++;
                capitals += tokens.get(i).isCapital() ? 1 : 0;
            }
        }
        return longer >= 3 && capitals * 4 >= longer * 3;
    }

    /** Whether most longer words are capitalized, so that capitals tell nothing. */
    boolean isHeadline() {
        return headline;
    }

    boolean isDeterminer(int at) {
        return words.has("determiner", tokens.form(at));
    }

    /** Whether a word can go on a noun phrase. */
    boolean isNominal(int at) {
        Token token = tokens.get(at);
        return token.isWord() && !words.has("stop", token.form()) && !isDate(at) && !numbers.isNumberWord(at);
    }

    boolean isDate(int at) {
        Token token = tokens.get(at);
        return token.isCapital() && (words.has("weekday", token.form()) || words.has("month", token.form()));
    }

    boolean isPlural(int at) {
        String form = tokens.form(at);
        if (words.has("people", form) || words.has("plural", form)) {
            return true;
        }
        boolean name = tokens.get(at).isCapital() && !headline;
        boolean ending = form.length() > 3 && form.endsWith("s");
        return !name && ending && !NO_PLURAL.contains(form.substring(form.length() - 2));
    }

    /** Whether the word can be a finite verb or participle. */
    boolean isVerb(int at) {
        Token token = tokens.get(at);
        Verb verb = deeds.verb(tokens, at);
        boolean form = verb != null && (verb.form() == Form.PARTICIPLE || verb.form() == Form.PAST);
        return (form && (!token.isCapital() || headline)) || words.isPast(token);
    }

    /** One past the end of the noun phrase that begins here; the start itself when there is none. */
    int end(int from) {
        boolean head = false;
        int at = from;
        while (at < tokens.size() && at < from + LONGEST) {
            if (isJoint(at)) {
                at++;
            } else if (at > from && isPossessive(at)) {
                at += 2;
                head = false;
            } else if (isNominal(at) && !stops(at, from, head)) {
                head = isHead(at) || (head && !tokens.get(at).isCapital());
                at++;
            } else {
                break;
            }
        }
        while (at > from && !tokens.get(at - 1).isWord()) {
            at--;
        }
        return at;
    }

    /** Whether a word can end the phrase; one person's name for many may go on ("terrorist groups"). */
    private boolean isHead(int at) {
        boolean one = words.has("people", tokens.form(at)) && !tokens.form(at).endsWith("s") && !isManyPeople(at);
        boolean goesOn = one
                && isNominal(at + 1)
                && !isVerb(at + 1)
                && !tokens.get(at + 1).isCapital();
        return isPlural(at) && !goesOn;
    }

    private boolean isManyPeople(int at) {
        String form = tokens.form(at);
        return form.endsWith("men") || form.endsWith("people") || form.endsWith("children");
    }

    /** A hyphen inside a word: "ISIL-held". */
    boolean isJoint(int at) {
        String form = tokens.form(at);
        boolean sign = form.equals("-") || form.equals("/") || form.equals("&");
        boolean tight = !tokens.get(at).spaced() && !tokens.get(at + 1).spaced();
        return sign && tight && tokens.get(at + 1).isWord();
    }

    boolean isPossessive(int at) {
        boolean s = tokens.form(at + 1).equals("s") && !tokens.get(at + 1).spaced();
        return tokens.form(at).equals("'") && s;
    }

    private boolean stops(int at, int from, boolean head) {
        Token token = tokens.get(at);
        if (tokens.form(at - 1).equals("-") && !token.spaced()) {
            return false;
        }
        if (isVerb(at)) {
            boolean leads = !head && isNominal(at + 1) && !isVerb(at + 1);
            return !leads || words.has("active", token.form());
        }
        Verb verb = headline && head ? deeds.verb(tokens, at) : null;
        if (verb != null && verb.form() == Form.BASE) {
            return true;
        }
        if (words.isAdverb(token)) {
            return at > from || !isNominal(at + 1);
        }
        if (token.form().endsWith("ing") && token.form().length() > 4 && !token.isCapital()) {
            return head || words.has("place", tokens.form(at + 1)) || isDeterminer(at + 1);
        }
        return head && !headline && beginsAnother(at);
    }

    /** After the noun in the plural only lower-case nouns go on ("weapons caches"); names and people are something else. */
    private boolean beginsAnother(int at) {
        Token token = tokens.get(at);
        boolean people = words.has("people", token.form()) && words.has("people", tokens.form(at - 1));
        boolean leadsPlural = isNominal(at + 1) && isPlural(at + 1) && !isVerb(at + 1);
        return people || token.isCapital() || (!isPlural(at) && !leadsPlural);
    }

    /** Where the noun phrase that ends before this token begins; the token itself when there is none. */
    int start(int end) {
        if (words.has("pronoun", tokens.form(end - 1))) {
            return end - 1;
        }
        int at = end;
        while (at > 0 && at > end - LONGEST) {
            int before = at - 1;
            if (at < end && isDeterminer(before) && !tokens.form(before).equals("that")) {
                at = before;
                if (!tokens.form(at - 1).equals("of")) {
                    return at;
                }
            } else if (isNoun(before, end) || (at < end && isLink(before))) {
                at = before;
            } else {
                break;
            }
        }
        while (at < end && (tokens.get(at).isSign() || isLink(at))) {
            at++;
        }
        return at;
    }

    private boolean isNoun(int at, int end) {
        boolean possessive = tokens.form(at).equals("s") && tokens.form(at - 1).equals("'");
        boolean modifier = tokens.form(at - 1).equals("-") || (at + 1 < end && isDeterminer(at - 1));
        boolean noun = isNominal(at) && !words.isAdverb(tokens.get(at)) && (!isVerb(at) || modifier);
        return noun || possessive;
    }

    /** What may stand between two parts of a phrase, read backwards: "of", hyphens, "and" between names. */
    private boolean isLink(int at) {
        boolean named = tokens.get(at + 1).isCapital() || tokens.form(at + 1).equals("al");
        boolean and =
                tokens.form(at).equals("and") && named && tokens.get(at - 1).isCapital();
        return and || isJoint(at) || isPossessive(at) || tokens.form(at).equals("of");
    }
}
