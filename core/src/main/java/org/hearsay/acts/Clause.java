package org.hearsay.acts;

import java.util.ArrayList;
import java.util.List;

/**
 * The words of a content's main clause, as far as they bear on its verb: relative clauses in the subject, and whatever
 * follows the verb's own clause, are left out.
 *
 * @param words its words
 * @param sentence the words of the content's first sentence
 */
record Clause(List<Word> words, List<Word> sentence, Vocabulary vocabulary) {
    static Clause main(List<Word> content, Vocabulary vocabulary) {
        List<Word> sentence = firstSentence(content, vocabulary);
        int start = start(sentence, vocabulary);
        return new Clause(new Scan(sentence, start, vocabulary).words(), sentence, vocabulary);
    }

    /** Whether the first sentence of these words ends with a question mark. */
    static boolean isQuestion(List<Word> content, Vocabulary vocabulary) {
        List<Word> sentence = firstSentence(content, vocabulary);
        return !sentence.isEmpty() && sentence.getLast().is("?");
    }

    private static List<Word> firstSentence(List<Word> content, Vocabulary vocabulary) {
        for (int i = 1; i < content.size(); i++) {
            String form = content.get(i).form();
            boolean stop = form.equals(".") && !isAbbreviation(content.get(i - 1), vocabulary);
            if (stop || form.equals("?") || form.equals("!")) {
                return content.subList(0, i + 1);
            }
            if (isNewQuotation(content, i)) {
                return content.subList(0, i);
            }
        }
        return content;
    }

    /** A quotation mark after another, then a capital: the voice speaks on after "he said". */
    private static boolean isNewQuotation(List<Word> words, int i) {
        return isMark(words.get(i - 1))
                && isMark(words.get(i))
                && i + 1 < words.size()
                && words.get(i + 1).capital();
    }

    private static boolean isMark(Word word) {
        return word.is("\"") || word.is("“") || word.is("”");
    }

    private static boolean isAbbreviation(Word word, Vocabulary vocabulary) {
        return vocabulary.has("abbreviation", word)
                || word.form().contains(".")
                || word.form().length() == 1;
    }

    /** Past "that" and signs, and past clauses and phrases that are set before the main clause with a comma. */
    private static int start(List<Word> words, Vocabulary vocabulary) {
        int at = 0;
        while (at < words.size()) {
            Word word = words.get(at);
            boolean fronted = vocabulary.has("subordinator", word) || vocabulary.has("preposition", word);
            int comma = fronted && !word.is("to") ? comma(words, at) : -1;
            if (comma < 0 && word.isWordLike() && !word.is("that") && !vocabulary.has("opener", word)) {
                return at;
            }
            at = Math.max(at, comma) + 1;
        }
        return at;
    }

    private static int comma(List<Word> words, int from) {
        for (int i = from; i < words.size() - 2; i++) {
            if (words.get(i).is(",")) {
                return i;
            }
        }
        return -1;
    }

    /** Reads the clause; a class of its own because it has a state. */
    private static final class Scan {
        private final List<Word> all;
        private final Vocabulary vocabulary;
        private final List<Word> kept = new ArrayList<>();
        private int at;
        private boolean verb;
        private boolean finite;

        Scan(List<Word> all, int start, Vocabulary vocabulary) {
            this.all = all;
            this.at = start;
            this.vocabulary = vocabulary;
        }

        List<Word> words() {
            while (at < all.size() && !ends(all.get(at))) {
                Word word = all.get(at);
                if (!verb && !kept.isEmpty() && opensAside(word)) {
                    skipAside();
                    continue;
                }
                kept.add(word);
                at++;
                verb |= isVerb(word);
                finite |= vocabulary.has("auxiliary", word);
                if (opensAnother(word)) {
                    break;
                }
            }
            return List.copyOf(kept);
        }

        /** Participles before nouns look like past tenses; so does much else, but those can be told. */
        private boolean isVerb(Word word) {
            boolean modifier = kept.size() > 1
                    && (vocabulary.has("preposition", all.get(at - 2))
                            || vocabulary.has("determiner", all.get(at - 2)));
            return vocabulary.has("auxiliary", word) || (!modifier && vocabulary.isVerbLike(word));
        }

        /** An infinitive after what may be no verb at all does not end the clause. */
        private boolean ends(Word word) {
            return verb
                    && (vocabulary.has("relative", word)
                            || (vocabulary.has("clause-end", word) && (finite || !word.is("to"))));
        }

        private boolean opensAside(Word word) {
            return vocabulary.has("relative", word)
                    || (all.get(at - 1).is(",") && vocabulary.has("subordinator", word));
        }

        /** "said", "ensure": what follows is a clause of its own. */
        private boolean opensAnother(Word word) {
            boolean finite = kept.size() > 1 && vocabulary.has("complement", word);
            return finite && !vocabulary.has("determiner", kept.get(kept.size() - 2));
        }

        /** To the comma after it, or past its own verb and what belongs to that. */
        private void skipAside() {
            boolean parenthetic = all.get(at - 1).is(",");
            boolean seen = false;
            for (at++; at < all.size(); at++) {
                Word word = all.get(at);
                boolean verbLike = vocabulary.isVerbLike(word);
                if (parenthetic ? word.is(",") : seen && vocabulary.has("auxiliary", word) && !follows(at)) {
                    return;
                }
                seen |= verbLike;
            }
        }

        private boolean follows(int index) {
            Word previous = all.get(index - 1);
            return vocabulary.has("auxiliary", previous) || previous.is("not") || vocabulary.isAdverb(previous);
        }
    }

    boolean isNegated() {
        for (int i = 0; i < words.size(); i++) {
            if (isNegator(i) && !isOnly(i + 1) && !isBound(i)) {
                return true;
            }
        }
        return false;
    }

    private boolean isNegator(int i) {
        Word word = words.get(i);
        if (word.is("not")) {
            return i == 0 || afterAuxiliary(i) || vocabulary.has("quantifier", next(i)) || isOfInfinitive(i);
        }
        if (vocabulary.has("no", word)) {
            return !afterPreposition(i);
        }
        return word.is("never") || word.is("nor") || (word.is("neither") && !afterPreposition(i));
    }

    /** "to not leave", "the guards not to leave", where no verb goes before. */
    private boolean isOfInfinitive(int i) {
        return words.getFirst().is("to")
                || (next(i).equals("to") && words.subList(0, i).stream().noneMatch(vocabulary::isVerbLike));
    }

    private boolean afterPreposition(int i) {
        int at = i - 1;
        while (at >= 0 && words.get(at).isMark()) {
            at--;
        }
        return at >= 0 && vocabulary.has("preposition", words.get(at));
    }

    private boolean afterAuxiliary(int i) {
        int at = i - 1;
        while (at >= 0 && isPassedOver(words.get(at))) {
            at--;
        }
        return at >= 0 && vocabulary.has("auxiliary", words.get(at));
    }

    private boolean isPassedOver(Word word) {
        return word.isMark() || vocabulary.isAdverb(word) || vocabulary.has("pronoun", word);
    }

    private String next(int i) {
        return i + 1 < words.size() ? words.get(i + 1).form() : "";
    }

    /** "no more than", "not later than": what is said is so, and bounded. */
    private boolean isBound(int i) {
        return i + 2 < words.size() && words.get(i + 2).is("than");
    }

    private boolean isOnly(int i) {
        return i < words.size() && vocabulary.has("only", words.get(i));
    }

    /** Whether the first sentence as a whole hangs on a condition. */
    boolean isConditional() {
        for (int i = 0; i < sentence.size(); i++) {
            boolean opens = i == 0 || !vocabulary.has("before-if", sentence.get(i - 1));
            if (opens && vocabulary.has("if", sentence.get(i))) {
                return isHypothesis(sentence.subList(0, i));
            }
        }
        return false;
    }

    /** A condition at the end bears on what only would, may or is to be, not on what is. */
    private boolean isHypothesis(List<Word> before) {
        return before.stream().noneMatch(word -> word.isWordLike() && !vocabulary.has("opener", word))
                || vocabulary.hasAny("modal", before)
                || before.getFirst().is("to")
                || before.getFirst().form().endsWith("ing");
    }

    /** The strongest hedge of the clause. */
    Certainty hedge() {
        Certainty certainty = Certainty.CERTAIN;
        for (int i = 0; i < words.size(); i++) {
            Certainty here = hedge(i);
            certainty = here.compareTo(certainty) > 0 ? here : certainty;
        }
        return certainty;
    }

    private Certainty hedge(int i) {
        Word word = words.get(i);
        boolean ofNoun = i > 0
                && (vocabulary.has("preposition", words.get(i - 1)) || vocabulary.has("determiner", words.get(i - 1)));
        if (ofNoun) {
            return Certainty.CERTAIN;
        }
        if (vocabulary.has("probable", word)) {
            return Certainty.PROBABLE;
        }
        boolean month = word.is("may") && word.capital() && i > 0;
        boolean unable = (word.is("could") || word.is("can")) && (next(i).equals("not") || next(i).equals("never"));
        return vocabulary.has("possible", word) && !month && !unable ? Certainty.POSSIBLE : Certainty.CERTAIN;
    }
}
