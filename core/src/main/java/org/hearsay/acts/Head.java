package org.hearsay.acts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The word of a cue that says what the voice does, and the row of the lexicon that fits it.
 *
 * @param at index of its first word in the cue
 * @param end index after its last word
 * @param entry the row
 */
record Head(int at, int end, Entry entry) {
    private static final Entry UNKNOWN = new Entry(List.of(""), Kind.WEAK, Act.STATES, List.of(), null, null, "");

    /** The head of a cue; if the lexicon knows none of its words, the first that is neither auxiliary nor adverb, as stating. */
    static Head of(Setting setting, Lexicon lexicon, Vocabulary vocabulary) {
        return find(setting, lexicon, vocabulary).orElseGet(() -> {
            List<Word> cue = setting.cue();
            int at = 0;
            while (at + 1 < cue.size() && isBeforeVerb(cue.get(at), vocabulary)) {
                at++;
            }
            return new Head(at, cue.isEmpty() ? 0 : at + 1, UNKNOWN);
        });
    }

    private static boolean isBeforeVerb(Word word, Vocabulary vocabulary) {
        return vocabulary.has("auxiliary", word) || vocabulary.has("negator", word) || vocabulary.isAdverb(word);
    }

    private static Optional<Head> find(Setting setting, Lexicon lexicon, Vocabulary vocabulary) {
        List<Head> heads = new ArrayList<>();
        for (int at = 0; at < setting.cue().size(); ) {
            List<Head> here = at(at, setting, lexicon, vocabulary);
            heads.addAll(here);
            at = here.isEmpty() ? at + 1 : here.getFirst().end();
        }
        return first(heads, Kind.VERB)
                .or(() -> first(withoutModifiers(heads), Kind.NOUN, Kind.ADJECTIVE))
                .or(() -> first(heads, Kind.ADVERB))
                .or(() -> first(heads, Kind.PHRASE))
                .or(() -> heads.isEmpty() ? Optional.empty() : Optional.of(heads.getLast()));
    }

    /** "passionate endorsements": an adjective right before a noun says nothing of its own. */
    private static List<Head> withoutModifiers(List<Head> heads) {
        return heads.stream()
                .filter(head -> head.entry().kind() != Kind.ADJECTIVE
                        || heads.stream().noneMatch(other -> other.at() == head.end() && other.isNominal()))
                .toList();
    }

    private boolean isNominal() {
        return entry.kind() == Kind.NOUN || entry.kind() == Kind.WEAK;
    }

    private static Optional<Head> first(List<Head> heads, Kind... kinds) {
        List<Kind> wanted = List.of(kinds);
        return heads.stream()
                .filter(head -> wanted.contains(head.entry().kind()))
                .findFirst();
    }

    private static List<Head> at(int at, Setting setting, Lexicon lexicon, Vocabulary vocabulary) {
        List<Head> heads = new ArrayList<>();
        int end = 0;
        int size = 0;
        for (Lexicon.Match match : lexicon.at(setting.cue(), at)) {
            boolean longest = end == 0 || (match.end() == end && match.size() == size);
            if (!longest || !isPossible(match, setting, vocabulary)) {
                continue;
            }
            for (Entry entry : match.entries()) {
                if (entry.when().stream().allMatch(condition -> condition.holds(setting, at, vocabulary))) {
                    end = match.end();
                    size = match.size();
                    heads.add(new Head(at, end, entry));
                    break;
                }
            }
        }
        if (heads.size() > 1) {
            Kind other = isNominal(at, setting, vocabulary) ? Kind.VERB : Kind.NOUN;
            heads.removeIf(head -> head.entry().kind() == other);
        }
        return heads;
    }

    /** Signs attribute at a cue's beginning, and what follows "the" is no verb ("said during the debate"). */
    private static boolean isPossible(Lexicon.Match match, Setting setting, Vocabulary vocabulary) {
        if (match.at() == 0) {
            return true;
        }
        Word previous = setting.cue().get(match.at() - 1);
        boolean determined = vocabulary.has("determiner", previous) && !vocabulary.has("pronoun", previous);
        return switch (match.kind()) {
            case PHRASE -> false;
            case VERB -> !determined && !isName(match.at(), setting);
            case NOUN, ADJECTIVE, ADVERB, WEAK -> true;
        };
    }

    /** "The Washington Post" in a cue that is no headline. */
    private static boolean isName(int at, Setting setting) {
        return setting.cue().get(at).capital() && !setting.cue().getFirst().capital();
    }

    /** Whether a word that can be both is a noun here: after a determiner or an owner, or at a cue's start without a source. */
    private static boolean isNominal(int at, Setting setting, Vocabulary vocabulary) {
        if (at > 0) {
            Word previous = setting.cue().get(at - 1);
            return vocabulary.has("determiner", previous)
                    || vocabulary.has("preposition", previous)
                    || previous.is("no");
        }
        return setting.source().isEmpty() || isOwner(setting.source(), vocabulary);
    }

    private static boolean isOwner(List<Word> source, Vocabulary vocabulary) {
        Word last = source.getLast();
        return last.is("'s") || last.is("'") || vocabulary.has("possessive", last);
    }
}
