package org.hearsay.acts;

import java.util.List;

/**
 * Whether the act took place, as the words around its head tell.
 *
 * @param negated it is said not to have
 * @param hypothetical it is only said that it might
 * @param refused the voice would not do it
 */
record Deed(boolean negated, boolean hypothetical, boolean refused) {
    static Deed of(Setting setting, Head head, Vocabulary vocabulary) {
        Reader reader = new Reader(setting, head, vocabulary);
        boolean negated = reader.negated()
                || reader.ofNobody()
                || vocabulary.has("unknowing", head.entry().pattern().getFirst());
        boolean refused = negated
                && reader.isAfter("would")
                && vocabulary.has("saying", head.entry().pattern().getFirst());
        return new Deed(negated && !refused, reader.hypothetical(negated) && !refused, refused);
    }

    private record Reader(Setting setting, Head head, Vocabulary vocabulary) {
        /** How far before the head the verb lies that leaves the act open ("urged him to press for"). */
        private static final int REACH = 8;

        boolean negated() {
            List<Word> cue = setting.cue();
            for (int i = 0; i < cue.size(); i++) {
                boolean inside = i >= head.at() && i < head.end();
                boolean aside = i >= head.end() && cue.get(i).is("without");
                if (!inside && !aside && isNegator(cue, i)) {
                    return true;
                }
            }
            return negatedBefore();
        }

        private boolean isNegator(List<Word> words, int at) {
            boolean negator = vocabulary.has("negator", words.get(at)) || (at < head.at() && isUndone(words, at));
            return negator && !(at + 1 < words.size() && vocabulary.has("only", words.get(at + 1)));
        }

        /** "failed to", "stopped short of": verbs and nouns by which a thing is not done. */
        private boolean isUndone(List<Word> words, int at) {
            if (at + 1 >= words.size() || vocabulary.has("avoiding", words.get(at))) {
                return at + 1 < words.size();
            }
            if (!vocabulary.has("undone", words.get(at))) {
                return false;
            }
            Word next = words.get(at + 1);
            return vocabulary.has("link", next) || next.form().endsWith("ing");
        }

        /** A cue may be cut so that "did not" or "without" stands outside it. */
        private boolean negatedBefore() {
            List<Word> before = setting.before();
            for (int i = before.size() - 1; i >= 0; i--) {
                Word word = before.get(i);
                if (word.is("not") || word.is("never") || word.is("without") || word.is("nor")) {
                    return !(i + 1 < before.size() && vocabulary.has("only", before.get(i + 1)));
                }
                boolean passable = vocabulary.isAdverb(word) || (word.is("to") && i > 0 && isUndone(before, i - 1));
                if (!passable) {
                    return word.is("to") && i > 0 && vocabulary.has("undone", before.get(i - 1));
                }
            }
            return false;
        }

        boolean ofNobody() {
            List<Word> source = setting.source();
            return !source.isEmpty()
                    && (vocabulary.has("nobody", source.getFirst())
                            || (source.getFirst().is("no") && !source.getLast().isWordLike()));
        }

        /** Whether this auxiliary governs the head, adverbs and negation between them. */
        boolean isAfter(String auxiliary) {
            int at = governor();
            List<Word> words = setting.upTo(head.at());
            return at >= 0
                    && (words.get(at).is(auxiliary)
                            || (auxiliary.equals("would") && words.get(at).is("will")));
        }

        private int governor() {
            List<Word> words = setting.upTo(head.at());
            int at = words.size() - 1;
            while (at >= 0 && (vocabulary.isAdverb(words.get(at)) || vocabulary.has("transparent", words.get(at)))) {
                at--;
            }
            return at;
        }

        boolean hypothetical(boolean negated) {
            if (vocabulary.has("conditional", lastBeforeSource()) || vocabulary.has("conditional", firstOfCue())) {
                return true;
            }
            int at = governor();
            if (at < 0) {
                return false;
            }
            List<Word> words = setting.upTo(head.at());
            String form = words.get(at).form();
            if (form.equals("would") || form.equals("'d")) {
                return !isHabit(words, at);
            }
            if (form.equals("could") || form.equals("can")) {
                return !negated;
            }
            return vocabulary.has("modal", form) || (form.equals("to") && isOpen(words, at));
        }

        /** "would often say" tells what was, and "he'd said" is a past. */
        private boolean isHabit(List<Word> words, int at) {
            String verb = setting.cue().get(head.at()).form();
            boolean past = words.get(at).is("'d")
                    && !verb.equals(head.entry().pattern().getFirst());
            return past || vocabulary.hasAny("habit", words.subList(at, words.size()));
        }

        /** Whether a verb before "to" leaves open what follows, as "want" and "urge" do and "go on" does not. */
        private boolean isOpen(List<Word> words, int to) {
            for (int i = to - 1; i >= Math.max(0, to - REACH); i--) {
                Word word = words.get(i);
                boolean called =
                        i > 0 && vocabulary.has("calling", words.get(i - 1)) && vocabulary.has("preposition", word);
                if (called || vocabulary.has("open", word)) {
                    return true;
                }
                if (vocabulary.has("realis", word) || !word.isWordLike()) {
                    return false;
                }
            }
            return false;
        }

        private String lastBeforeSource() {
            List<Word> words = setting.beforeSource();
            int at = words.size() - 1;
            while (at >= 0 && vocabulary.isAdverb(words.get(at))) {
                at--;
            }
            return at < 0 ? "" : words.get(at).form();
        }

        private String firstOfCue() {
            return setting.cue().isEmpty() ? "" : setting.cue().getFirst().form();
        }
    }
}
