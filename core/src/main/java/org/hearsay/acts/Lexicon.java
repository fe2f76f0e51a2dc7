package org.hearsay.acts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hearsay.tables.Table;
import org.jspecify.annotations.Nullable;

/** The lexicon of cues: which rows fit the words at a place. */
final class Lexicon {
    private static final String GAP = "_";
    private static final int WIDEST_GAP = 3;

    /**
     * Rows of one pattern and kind, in the table's order, found in a cue.
     *
     * @param at index of the first word in the cue
     * @param end index after the last one
     */
    record Match(int at, int end, List<Entry> entries) {
        Kind kind() {
            return entries.getFirst().kind();
        }

        int size() {
            return entries.getFirst().pattern().size();
        }
    }

    private record Pattern(List<Set<String>> forms, List<Entry> entries) {}

    private final List<Entry> entries;
    private final Map<String, List<Pattern>> byFirst = new HashMap<>();
    private final Vocabulary vocabulary;

    Lexicon(List<List<String>> rows, Inflections inflections, Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.entries = rows.stream().map(Lexicon::entry).toList();
        Map<String, Pattern> patterns = new HashMap<>();
        for (Entry entry : entries) {
            String key = entry.kind() + " " + String.join(" ", entry.pattern());
            patterns.computeIfAbsent(key, _ -> add(entry, inflections))
                    .entries()
                    .add(entry);
        }
    }

    static Lexicon load(Inflections inflections, Vocabulary vocabulary) {
        return new Lexicon(Table.read("cues.tsv"), inflections, vocabulary);
    }

    private static Entry entry(List<String> row) {
        List<Condition> conditions = new ArrayList<>();
        for (String name : row.get(3).isEmpty() ? new String[0] : row.get(3).split(" ")) {
            conditions.add(Condition.valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_')));
        }
        return new Entry(
                List.of(row.get(0).split(" ")),
                Kind.valueOf(row.get(1).toUpperCase(Locale.ROOT)),
                Act.valueOf(row.get(2).toUpperCase(Locale.ROOT)),
                List.copyOf(conditions),
                certainty(row.get(4)),
                certainty(row.get(5)),
                row.get(6));
    }

    private static @Nullable Certainty certainty(String cell) {
        return cell.isEmpty() ? null : Certainty.valueOf(cell.toUpperCase(Locale.ROOT));
    }

    private Pattern add(Entry entry, Inflections inflections) {
        List<Set<String>> forms = new ArrayList<>();
        for (String lemma : entry.pattern()) {
            boolean first = forms.isEmpty();
            forms.add(lemma.equals(GAP) ? Set.of() : forms(lemma, first, entry.kind(), inflections));
        }
        Pattern pattern = new Pattern(forms, new ArrayList<>());
        for (String form : forms.getFirst()) {
            byFirst.computeIfAbsent(form, _ -> new ArrayList<>()).add(pattern);
        }
        return pattern;
    }

    private static Set<String> forms(String lemma, boolean first, Kind kind, Inflections inflections) {
        return switch (kind) {
            case ADVERB, PHRASE -> Set.of(lemma);
            case NOUN -> first ? inflections.noun(lemma) : Set.of(lemma);
            case ADJECTIVE -> first ? adjective(lemma, inflections) : Set.of(lemma);
            case VERB -> first ? inflections.verb(lemma) : both(lemma, inflections);
            case WEAK -> both(lemma, inflections);
        };
    }

    private static Set<String> adjective(String lemma, Inflections inflections) {
        return lemma.equals("be") ? inflections.verb(lemma) : Set.of(lemma);
    }

    private static Set<String> both(String lemma, Inflections inflections) {
        Set<String> forms = new HashSet<>(inflections.verb(lemma));
        forms.addAll(inflections.noun(lemma));
        return forms;
    }

    /** All rows, in the table's order. */
    List<Entry> entries() {
        return entries;
    }

    /** The patterns that fit at this word; those that reach further first, then those that name more words on their way. */
    List<Match> at(List<Word> words, int index) {
        List<Match> matches = new ArrayList<>();
        for (Pattern pattern : byFirst.getOrDefault(words.get(index).form(), List.of())) {
            int end = end(pattern.forms(), 1, words, index + 1);
            if (end > 0) {
                matches.add(new Match(index, end, pattern.entries()));
            }
        }
        matches.sort(Comparator.comparingInt(Match::end)
                .thenComparingInt(Match::size)
                .reversed());
        return matches;
    }

    private int end(List<Set<String>> forms, int from, List<Word> words, int index) {
        int at = index;
        for (int i = from; i < forms.size(); i++) {
            boolean gap = forms.get(i).isEmpty();
            Set<String> wanted = gap ? forms.get(++i) : forms.get(i);
            int limit = gap ? at + WIDEST_GAP : at + 1;
            while (at < words.size()
                    && !wanted.contains(words.get(at).form())
                    && (at < limit || vocabulary.isAdverb(words.get(at)))
                    && (gap || vocabulary.isAdverb(words.get(at)))) {
                at++;
            }
            if (at >= words.size() || !wanted.contains(words.get(at).form())) {
                return -1;
            }
            at++;
        }
        return at;
    }
}
