package org.hearsay.ledger.store;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hearsay.ledger.questions.Exemplars;
import org.hearsay.ledger.questions.Relatedness;
import org.hearsay.ledger.questions.Sameness;
import org.hearsay.ledger.questions.Telling;
import org.hearsay.ledger.questions.Tellings;
import org.jdbi.v3.core.Handle;

/** Keeps questions and matters as the claims are, in the transaction that changes those. */
final class Lineup {
    /** The least probability that two claims are about the same, chosen on the tuning half of the gold of questions. */
    private static final double LEAST = 0.15;

    private static final Sameness SAMENESS = Sameness.load();
    private static final Tellings TELLINGS = Tellings.load();

    private final StandingRows standings;
    private final QuestionRows questions;
    private final Shown shown;
    private final Exemplars exemplars;
    private final Exemplars matters;

    Lineup(Handle handle) {
        standings = new StandingRows(handle);
        questions = new QuestionRows(handle, standings);
        shown = new Shown(handle, standings);
        exemplars = new Exemplars(standings, SAMENESS::probability, LEAST);
        matters = new Exemplars(questions, new Relatedness(), Relatedness.LEAST);
    }

    /** Takes in documents whose claims were written. */
    void add(List<ClaimRows.Numbered> entries) {
        List<Telling> fresh = new ArrayList<>();
        for (ClaimRows.Numbered its : entries) {
            fresh.addAll(TELLINGS.of(its.entry(), its.document(), ClaimRows.number(its.document(), 0)));
        }
        standings.insert(fresh);
        exemplars.add(fresh.stream().filter(telling -> telling.denied() == null).toList());
        settle(Set.of());
    }

    /**
     * Takes documents out, together with their rows.
     *
     * @param documents their numbers
     * @param delete deletes the rows of the documents and all that hangs on them
     */
    void remove(List<Long> documents, Runnable delete) {
        List<Telling> gone = documents.stream()
                .flatMap(document -> standings.of(document).stream())
                .toList();
        Set<Long> led = new HashSet<>();
        Set<Long> touched = shown.around(gone.stream().map(Telling::number).toList());
        for (Telling telling : gone) {
            long exemplar = standings.exemplar(telling.number());
            if (exemplar == telling.number()) {
                led.add(exemplar);
            }
        }
        List<Telling> questionsGone = questions.among(gone);
        Set<Long> mattersGone = questions.leading(questionsGone);
        standings.removeKeys(gone);
        delete.run();
        exemplars.remove(gone, led);
        gone.forEach(telling -> touched.remove(telling.number()));
        questions.forget(questionsGone);
        matters.remove(questionsGone, mattersGone);
        settle(touched);
    }

    /** Takes account of corrections of claims, or of what became of them. */
    void corrected(Set<Long> claims) {
        settle(shown.around(claims));
    }

    private void settle(Set<Long> also) {
        Set<Long> touched = standings.touched();
        touched.addAll(also);
        QuestionRows.Changed changed = questions.refresh(shown.settle(touched));
        Set<Long> led = questions.leading(changed.gone());
        questions.delete(changed.gone());
        matters.remove(changed.gone(), led);
        matters.add(changed.fresh());
    }
}
