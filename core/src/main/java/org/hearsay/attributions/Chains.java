package org.hearsay.attributions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hearsay.encoder.Word;
import org.hearsay.text.Article;
import org.hearsay.text.Span;

/**
 * Takes the chain of each attribution apart: whose word it is in the end, and who passed it on (docs/annotation.md, "Chain"). Works by
 * rules over words and spans, without a model. Thread-safe.
 */
public final class Chains {
    private final CarrierWords lexicon = CarrierWords.load();

    /**
     * The attributions with voices and carriers. What is one claim in two attributions becomes one, so there can be fewer than before.
     *
     * @param words the article's words, as the encoder reads them
     * @param attributions each after the one that holds it, with its source as it was marked
     * @return outer ones before those inside them, otherwise in order of their cues
     */
    public List<Attribution> apart(Article article, List<Word> words, List<Attribution> attributions) {
        if (attributions.isEmpty()) {
            return List.of();
        }
        Tokens tokens = new Tokens(article, words);
        List<Draft> drafts = drafts(attributions, tokens);
        Phrases phrases = new Phrases(tokens, lexicon);
        Edges edges = new Edges(tokens, lexicon, phrases);
        drafts.removeIf(edges::isIdiom);
        drafts.forEach(draft -> edges.mend(draft, drafts));
        Outlet outlet = new Outlet(article.outlet().orElse(""));
        Quoting quoting = new Quoting(phrases, lexicon, outlet);
        Citing citing = new Citing(phrases, outlet);
        Trailing trailing = new Trailing(phrases, lexicon, outlet);
        Hosting hosting = new Hosting(phrases, lexicon, outlet);
        Accompanying accompanying = new Accompanying(phrases, outlet);
        for (Turn turn : turns(tokens, drafts)) {
            quoting.apply(turn);
            citing.apply(turn);
            trailing.apply(turn);
            hosting.apply(turn);
            accompanying.apply(turn);
        }
        new Passing(tokens, phrases, lexicon, outlet).apply(drafts);
        drafts.removeIf(draft -> draft.dissolved);
        drafts.forEach(edges::join);
        Nesting.settle(drafts);
        return finished(drafts);
    }

    private static List<Draft> drafts(List<Attribution> attributions, Tokens tokens) {
        List<Draft> drafts = new ArrayList<>();
        for (Attribution attribution : attributions) {
            Draft draft = new Draft(attribution, tokens);
            draft.outer = attribution.within() < 0 ? null : drafts.get(attribution.within());
            drafts.add(draft);
        }
        return drafts;
    }

    private static List<Turn> turns(Tokens tokens, List<Draft> drafts) {
        Map<Integer, Range> sentences = new HashMap<>();
        Map<Integer, List<Draft>> bySentence = new TreeMap<>();
        for (Draft draft : drafts) {
            int cue = tokens.from(draft.cue.getFirst());
            if (cue < tokens.size()) {
                Range sentence = tokens.sentence(cue);
                sentences.put(sentence.from(), sentence);
                bySentence
                        .computeIfAbsent(sentence.from(), from -> new ArrayList<>())
                        .add(draft);
            }
        }
        List<Turn> turns = new ArrayList<>();
        bySentence.forEach((from, group) -> {
            group.sort(Comparator.comparing(draft -> draft.cue.getFirst()));
            turns.add(new Turn(tokens, sentences.getOrDefault(from, new Range(from, from + 1)), group));
        });
        return turns;
    }

    private static List<Attribution> finished(List<Draft> drafts) {
        Map<Draft, List<Draft>> inner = new HashMap<>();
        List<Draft> outermost = new ArrayList<>();
        for (Draft draft : drafts) {
            if (draft.outer == null) {
                outermost.add(draft);
            } else {
                inner.computeIfAbsent(draft.outer, outer -> new ArrayList<>()).add(draft);
            }
        }
        Map<Draft, Integer> places = new HashMap<>();
        List<Attribution> attributions = new ArrayList<>();
        List<Draft> open = new ArrayList<>(sorted(outermost).reversed());
        while (!open.isEmpty()) {
            Draft draft = open.removeLast();
            places.put(draft, attributions.size());
            Integer outer = draft.outer == null ? null : places.get(draft.outer);
            attributions.add(draft.finished(outer == null ? -1 : outer));
            open.addAll(sorted(inner.getOrDefault(draft, List.of())).reversed());
        }
        return List.copyOf(attributions);
    }

    private static List<Draft> sorted(List<Draft> drafts) {
        return drafts.stream()
                .sorted(Comparator.<Draft, Span>comparing(draft -> draft.cue.getFirst()))
                .toList();
    }
}
