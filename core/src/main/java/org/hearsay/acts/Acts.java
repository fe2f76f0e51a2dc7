package org.hearsay.acts;

import java.util.List;
import org.hearsay.text.Span;
import org.hearsay.text.Text;
import org.jspecify.annotations.Nullable;

/** Judges what a voice does by an attribution, from a lexicon of cues and the words around them. Immutable and thread-safe. */
public final class Acts {
    private final Lexicon lexicon;
    private final Vocabulary vocabulary;

    private Acts(Lexicon lexicon, Vocabulary vocabulary) {
        this.lexicon = lexicon;
        this.vocabulary = vocabulary;
    }

    /**
     * Reads the lexicons from the class path.
     *
     * @throws IllegalStateException if they are missing or malformed; the message says which and where
     */
    public static Acts load() {
        Inflections inflections = Inflections.load();
        Vocabulary vocabulary = Vocabulary.load(inflections);
        return new Acts(Lexicon.load(inflections, vocabulary), vocabulary);
    }

    /**
     * What the voice does by this attribution, and how surely. Takes time linear in the sentence and never fails on spans that
     * lie in the text; an unknown cue only states.
     *
     * @param text the article's text
     * @param sentence the sentence of the cue
     * @param source pieces of the source; empty when there is none
     * @param cue pieces of the cue; empty when quotation marks alone attribute
     * @param content pieces of the content, in order
     */
    public Judgement judge(Text text, Span sentence, List<Span> source, List<Span> cue, List<Span> content) {
        Setting setting = Setting.of(text, sentence, source, cue, content, vocabulary);
        Wording wording = Wording.of(setting.content(), vocabulary);
        Head head = Head.of(setting, lexicon, vocabulary);
        Deed deed = Deed.of(setting, head, vocabulary);
        Act act = act(head, deed, setting);
        Entry entry = head.entry();
        @Nullable
        Certainty own = setting.source().isEmpty() && entry.unsourced() != null ? entry.unsourced() : entry.certainty();
        Certainty certainty = certainty(act, own, wording, setting, deed.negated());
        return new Judgement(act, deed.negated(), deed.hypothetical(), certainty, wording.polarity());
    }

    /** What the outlet does by a statement in its own voice: it states, as surely as the words say. */
    public Judgement own(Text text, Span statement) {
        Wording wording = Wording.of(Word.of(text, List.of(statement), Setting.MOST), vocabulary);
        return new Judgement(Act.STATES, false, false, wording.certainty(), wording.polarity());
    }

    private static Act act(Head head, Deed deed, Setting setting) {
        if (deed.refused()) {
            return Act.DECLINES;
        }
        Act act = head.entry().act();
        return act == Act.STATES && setting.asks() ? Act.ASKS : act;
    }

    private Certainty certainty(Act act, @Nullable Certainty own, Wording wording, Setting setting, boolean negated) {
        if (act == Act.ASKS || act == Act.DECLINES || isOpenQuestion(act, setting, negated)) {
            return Certainty.UNKNOWN;
        }
        if (own == null) {
            return act == Act.DENIES ? Certainty.CERTAIN : wording.certainty();
        }
        // A fear stays a fear though a condition hangs on it ("fears that he would be shot if he left").
        boolean weaker =
                wording.certainty() != Certainty.UNKNOWN && wording.certainty().compareTo(own) > 0;
        return weaker ? wording.certainty() : own;
    }

    /** "did not say when", "knew whether": what the voice leaves open. */
    private boolean isOpenQuestion(Act act, Setting setting, boolean negated) {
        return setting.isEmbeddedQuestion(vocabulary)
                && (negated
                        || act == Act.BELIEVES
                        || !setting.contentWords().getFirst().is("what"));
    }
}
