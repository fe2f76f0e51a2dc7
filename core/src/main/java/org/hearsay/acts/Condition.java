package org.hearsay.acts;

import java.util.List;

/** What must hold around a cue for a row of the lexicon to count. */
enum Condition {
    /** The content begins with "to" and a verb, or the cue ends so. */
    INFINITIVE,
    /** The content begins with somebody and what he is to do ("the guards to leave"). */
    OBJECT_INFINITIVE,
    /** The content begins with "that". */
    THAT,
    /** The content begins with a form in "-ing". */
    GERUND,
    /** The content says what should or must be. */
    SHOULD,
    /** The content says what will or would be. */
    FUTURE,
    /** The content says what is, not what will be. */
    PRESENT,
    /** The content is a question in form. */
    QUESTION,
    /** The content is an embedded question. */
    WHETHER,
    /** The content calls something said untrue. */
    DENIAL,
    /** The content has no finite verb to speak of. */
    VERBLESS,
    /** The content holds a bad name. */
    BAD,
    /** The content holds a good name. */
    GOOD,
    /** The content is an offer, plan or proposal. */
    OFFER,
    /** The content is something said. */
    CHARGE,
    /** The content is responsibility for a deed. */
    RESPONSIBILITY,
    /** The content is an attack. */
    ATTACK,
    /** The content is retaliation. */
    RETALIATION,
    /** The content is something that is kept from somebody, as in "denied them access". */
    WITHHELD,
    /** The source is a document or those who made it. */
    DOCUMENT,
    /** The verb is passive. */
    PASSIVE,
    /** The verb is passive and nobody is named. */
    PASSIVE_UNSOURCED,
    /** The verb is "is considering" or the like. */
    PROGRESSIVE,
    /** The cue is negated. */
    NEGATED;

    /** Words within which the object of a verb ends. */
    private static final int OBJECT = 20;

    boolean holds(Setting setting, int at, Vocabulary vocabulary) {
        List<Word> content = setting.contentWords();
        return switch (this) {
            case INFINITIVE -> first(content, "to") || setting.cue().getLast().is("to");
            case OBJECT_INFINITIVE -> hasObjectInfinitive(content, vocabulary);
            case THAT -> first(content, "that");
            case GERUND -> !content.isEmpty() && isGerund(content.getFirst());
            case SHOULD -> vocabulary.hasAny("duty", head(content, 12));
            case FUTURE -> vocabulary.hasAny("future", content);
            case PRESENT ->
                !vocabulary.hasAny("future", content) && vocabulary.hasAny("present", head(content, OBJECT));
            case QUESTION -> setting.asks();
            case WHETHER -> setting.isEmbeddedQuestion(vocabulary);
            case VERBLESS -> !vocabulary.hasAny("auxiliary", head(content, 25));
            case DENIAL -> isDenial(content, vocabulary);
            case BAD -> vocabulary.hasAny("bad", head(content, 25));
            case GOOD -> vocabulary.hasAny("good", head(content, 25));
            case OFFER -> vocabulary.hasAny("offer", head(content, 5));
            case CHARGE -> vocabulary.hasAny("charge", head(content, 5));
            case RESPONSIBILITY -> vocabulary.hasAny("responsibility", head(content, 4));
            case ATTACK -> vocabulary.hasAny("attack", head(content, 6));
            case RETALIATION -> vocabulary.hasAny("retaliation", head(content, 6));
            case WITHHELD ->
                !first(content, "that")
                        && !GERUND.holds(setting, at, vocabulary)
                        && vocabulary.hasAny("withheld", head(content, OBJECT));
            case DOCUMENT -> vocabulary.hasAny("document", setting.source());
            case PASSIVE -> isPassive(setting, at, vocabulary);
            case PASSIVE_UNSOURCED -> setting.source().isEmpty() && isPassive(setting, at, vocabulary);
            case PROGRESSIVE -> isGerund(setting.cue().get(at)) && followsBe(setting, at, vocabulary);
            case NEGATED -> vocabulary.hasAny("negator", setting.cue());
        };
    }

    static boolean isPassive(Setting setting, int at, Vocabulary vocabulary) {
        return !isGerund(setting.cue().get(at)) && followsBe(setting, at, vocabulary);
    }

    private static boolean followsBe(Setting setting, int at, Vocabulary vocabulary) {
        List<Word> words = setting.upTo(at);
        for (int i = words.size() - 1; i >= 0; i--) {
            Word word = words.get(i);
            if (vocabulary.has("be", word)) {
                return true;
            }
            if (!vocabulary.isAdverb(word) && !word.is("not")) {
                return false;
            }
        }
        return false;
    }

    private static boolean isDenial(List<Word> content, Vocabulary vocabulary) {
        return vocabulary.hasAny("untruth", head(content, 25)) && vocabulary.hasAny("charge", head(content, 4));
    }

    private static boolean hasObjectInfinitive(List<Word> content, Vocabulary vocabulary) {
        for (int i = 1; i < Math.min(content.size() - 1, OBJECT); i++) {
            if (content.get(i).is("to")) {
                return !vocabulary.has("determiner", content.get(i + 1));
            }
            if (vocabulary.has("auxiliary", content.get(i)) || vocabulary.has("question", content.get(i - 1))) {
                return false;
            }
        }
        return false;
    }

    private static boolean isGerund(Word word) {
        return word.form().endsWith("ing") && word.form().length() > 4;
    }

    private static boolean first(List<Word> words, String form) {
        return !words.isEmpty() && words.getFirst().is(form);
    }

    private static List<Word> head(List<Word> words, int most) {
        return words.subList(0, Math.min(most, words.size()));
    }
}
