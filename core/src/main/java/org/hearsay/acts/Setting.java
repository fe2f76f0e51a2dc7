package org.hearsay.acts;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.text.Span;
import org.hearsay.text.Text;

/**
 * The words that a judgement looks at. All lists are bounded, so a judgement takes constant time beyond its spans.
 *
 * @param source words of the source
 * @param cue words of the cue
 * @param before words of the sentence that stand before the cue, nearest last
 * @param beforeSource words of the sentence before source and cue, nearest last
 * @param content words of the content's beginning
 * @param whole whether the content is one piece
 * @param asks whether the content's first sentence is a question in form
 */
record Setting(
        List<Word> source,
        List<Word> cue,
        List<Word> before,
        List<Word> beforeSource,
        List<Word> content,
        boolean whole,
        boolean asks) {
    /** As many words of a span are read. */
    static final int MOST = 80;

    private static final int NEAR = 120;
    private static final int NEAREST = 10;

    static Setting of(
            Text text, Span sentence, List<Span> source, List<Span> cue, List<Span> content, Vocabulary vocabulary) {
        int cueStart = cue.stream().mapToInt(Span::start).min().orElse(sentence.start());
        int first = source.stream().mapToInt(Span::start).min().orElse(cueStart);
        List<Word> words = Word.of(text, content, MOST);
        return new Setting(
                Word.of(text, source, MOST),
                Word.of(text, cue, MOST),
                lead(text, sentence, cueStart),
                lead(text, sentence, Math.min(first, cueStart)),
                words,
                content.size() == 1,
                Clause.isQuestion(words, vocabulary));
    }

    private static List<Word> lead(Text text, Span sentence, int to) {
        int from = Math.max(sentence.start(), to - NEAR);
        if (from >= to) {
            return List.of();
        }
        List<Word> words = Word.of(text, List.of(new Span(from, to)), MOST);
        return words.subList(Math.max(0, words.size() - NEAREST), words.size());
    }

    /** The words up to the cue's word at this index: those before the cue, then the cue's own. */
    List<Word> upTo(int index) {
        List<Word> words = new ArrayList<>(before);
        words.addAll(cue.subList(0, index));
        return words;
    }

    /** The content without signs at its beginning. */
    List<Word> contentWords() {
        int from = 0;
        while (from < content.size() && !content.get(from).isWordLike()) {
            from++;
        }
        return content.subList(from, content.size());
    }

    /** Whether the content begins as a question in another's clause does; a bare "which" or "who" refers back instead. */
    boolean isEmbeddedQuestion(Vocabulary vocabulary) {
        List<Word> words = contentWords();
        if (words.isEmpty() || !vocabulary.has("question", words.getFirst())) {
            return false;
        }
        boolean mayRefer =
                vocabulary.has("relative", words.getFirst()) || words.getFirst().is("what");
        return !mayRefer || (whole && words.size() > 1);
    }
}
