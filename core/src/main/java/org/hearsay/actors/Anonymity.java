package org.hearsay.actors;

import java.util.BitSet;
import java.util.Set;
import org.hearsay.actors.Heads.Head;
import org.jspecify.annotations.Nullable;

/**
 * Finds the words that tell that, and why, a source is not named: in its own sentence outside cue and content, or in the sentence after
 * it ("The diplomat spoke on condition of anonymity because …").
 */
final class Anonymity {
    private static final Set<String> OPENERS = Set.of(
            "who", "speaking", "talking", "asking", "requesting", "insisting", "citing", "because", "declining", "on");

    private static final Set<String> VERBS = Set.of(
            "spoke",
            "asked",
            "declined",
            "requested",
            "insisted",
            "was",
            "were",
            "is",
            "are",
            "did",
            "wanted",
            "refused");

    private final Reading reading;
    private final Tokens tokens;

    Anonymity(Reading reading) {
        this.reading = reading;
        this.tokens = reading.tokens;
    }

    /** Tokens from one to another. */
    record Range(int from, int to) {}

    /**
     * The words, or null.
     *
     * @param after one past the last token of mention, cue and content
     * @param taken tokens of cue and content
     */
    @Nullable
    Range of(Head head, int after, BitSet taken) {
        Range here = in(sentenceStart(head.token()), head.token(), taken);
        if (here != null || after >= tokens.size()) {
            return here;
        }
        int next = tokens.sentence(after - 1) + 1;
        int begin = after;
        while (begin < tokens.size() && tokens.sentence(begin) < next) {
            begin++;
        }
        return begin < tokens.size() && goesOn(begin, head) ? in(begin, -1, new BitSet()) : null;
    }

    private int sentenceStart(int token) {
        int first = token;
        while (first > 0 && tokens.sentence(first - 1) == tokens.sentence(token)) {
            first--;
        }
        return first;
    }

    /** The words in the sentence that begins at a token; the head is -1 where the sentence is not the source's own. */
    private @Nullable Range in(int first, int head, BitSet taken) {
        int sentence = tokens.sentence(first);
        for (int at = first; at < tokens.size() && tokens.sentence(at) == sentence; at++) {
            Phrases.Match<String> match = reading.lexicon.anonymity(tokens, at);
            if (match != null && taken.get(at, match.end()).isEmpty()) {
                Range clause = clause(at, match.end(), first, head, taken);
                return clause.from() <= head && head < clause.to() ? null : clause;
            }
        }
        return null;
    }

    /** The clause around the words found: from what opens it to cue, content, its closing comma or the end of the sentence. */
    private Range clause(int at, int found, int first, int head, BitSet taken) {
        int border = at;
        while (border > first && border - 1 != head && !taken.get(border - 1)) {
            border--;
        }
        int from = at;
        for (int i = border; i <= at; i++) {
            boolean verb = head < 0 && VERBS.contains(tokens.lower(i));
            if (OPENERS.contains(tokens.lower(i)) || verb) {
                from = i;
                break;
            }
        }
        boolean comma = from > first && tokens.word(from - 1).equals(",");
        int to = found;
        while (to < tokens.size()
                && tokens.sentence(to) == tokens.sentence(at)
                && !taken.get(to)
                && !(comma && tokens.word(to).equals(","))) {
            to++;
        }
        while (to > found && !tokens.isWord(to - 1)) {
            to--;
        }
        return new Range(from, to);
    }

    /** Whether a sentence goes on about the source: by a pronoun, its noun again, or a noun that fits every source. */
    private boolean goesOn(int begin, Head head) {
        int at = begin;
        while (at < tokens.size() && tokens.lower(at).matches("the|both|all|these|two|three|four")) {
            at++;
        }
        if (at >= tokens.size()) {
            return false;
        }
        Role role = reading.pieces.of(at).role();
        Role mine = head.piece().role();
        boolean same = role != null && mine != null && role.word().equals(mine.word());
        return same
                || tokens.lower(at).matches("he|she|they")
                || (at > begin && reading.lexicon.is("plain", tokens.lower(at)));
    }
}
