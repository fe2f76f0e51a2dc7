package org.hearsay.web.reader;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hearsay.ledger.StoredClaim;
import org.hearsay.ledger.StoredClaim.Moment;
import org.hearsay.text.LeftOut;
import org.hearsay.text.Span;
import org.hearsay.text.Text;
import org.hearsay.web.reader.Mark.Kind;
import org.hearsay.web.words.FigureWords;
import org.hearsay.web.words.Naming;
import org.jspecify.annotations.Nullable;

/** Gathers what is marked in a part of an article, and where numbers of voices stand in it. */
final class Marks {
    private final Text text;
    private final int lit;
    private final Set<Mark> marks = new LinkedHashSet<>();
    private final Map<Integer, List<Node.Badge>> badges = new LinkedHashMap<>();

    /** @param lit number of the voice that alone is lit up; 0 for all */
    Marks(Text text, int lit) {
        this.text = text;
        this.lit = lit;
    }

    /** Each once, though several claims may have a source or a figure in common. */
    Set<Mark> all() {
        return Collections.unmodifiableSet(marks);
    }

    Map<Integer, List<Node.Badge>> badges() {
        return badges;
    }

    /** Marks what is not the article, and is not a paragraph by itself. */
    void leftOut(LeftOut part) {
        String kind = part.kind().name().toLowerCase(Locale.ROOT);
        add(Kind.LEFT_OUT, List.of(part.span()), "left-out " + kind, null, null);
    }

    /** Marks a statement in the outlet's own voice. */
    void own(StoredClaim claim, ClaimPlaces spans) {
        add(Kind.OWN, spans.content(), "own", claim.id(), null);
        held(claim, spans);
    }

    /**
     * Marks an attributed claim.
     *
     * @param note id of the note in which it is told
     */
    void attributed(StoredClaim claim, ClaimPlaces spans, Speaker voice, String note) {
        String style = "claim " + voice.style() + (voice.number() == lit ? " lit" : "");
        add(Kind.CLAIM, spans.content(), style, claim.id(), null);
        add(Kind.SOURCE, spans.sources(), "src", null, null);
        add(Kind.CUE, spans.cue(), "cue", null, null);
        held(claim, spans);
        for (Span span : spans.content()) {
            List<Node.Badge> here = badges.computeIfAbsent(span.end(), _ -> new ArrayList<>());
            Node.Badge badge = new Node.Badge(voice, note);
            if (!here.contains(badge)) {
                here.add(badge);
            }
        }
    }

    private void held(StoredClaim claim, ClaimPlaces spans) {
        for (int i = 0; i < spans.figures().size(); i++) {
            String told = FigureWords.of(claim.holdings().figures().get(i));
            add(Kind.FIGURE, spans.figures().get(i), "fig", null, told);
        }
        for (int i = 0; i < spans.times().size(); i++) {
            Moment moment = claim.holdings().times().get(i);
            String told = moment.value() == null ? "no date known" : moment.value();
            add(Kind.TIME, spans.times().get(i), "tm", null, told);
        }
        List<Span> judging = spans.named().stream()
                .filter(span -> Naming.judges(text.slice(span)))
                .toList();
        add(Kind.EPITHET, judging, "epithet", null, null);
    }

    private void add(Kind kind, List<Span> spans, String style, @Nullable String claim, @Nullable String told) {
        // What is read in words of several pieces is told behind the last.
        for (int i = 0; i < spans.size(); i++) {
            boolean last = i == spans.size() - 1;
            marks.add(new Mark(kind, spans.get(i), style, claim, last && told != null ? Shown.of(told) : null));
        }
    }
}
