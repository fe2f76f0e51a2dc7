package org.hearsay.claims;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.hearsay.actors.Naming;
import org.hearsay.attributions.Attribution;
import org.hearsay.encoder.Word;
import org.hearsay.text.Article;
import org.hearsay.text.Sentence;
import org.hearsay.text.Span;
import org.hearsay.times.TimeExpression;
import org.jspecify.annotations.Nullable;

/**
 * Tells the time of saying from that of what is said: a time expression outside a claim's content that stands with its cue, as in
 * "said on Monday", "told reporters in Varna on Monday", "On Monday, officials said", "a report published on Monday says".
 */
final class Sayings {
    /** Words that may stand between a cue and the time after it ("told a news conference in the capital late | on Monday"). */
    private static final int AFTER = 7;

    /** Words that may stand between a time that begins the sentence and the source. */
    private static final int BEFORE = 4;

    /** What begins another clause, or ties the time to something else ("said after talks on Monday"). */
    private static final Set<String> APART = Set.of(
            "that", "who", "which", "whose", "where", "when", "while", "after", "before", "since", "until", "and",
            "but", "or", "because", "if", "as", "about", ";", ":", "—", "–", "“", "”", "\"", "``", "''", "?", "!");

    /** What begins a time that lasts, which no single act of saying does. */
    private static final Set<String> LASTING = Set.of("since", "until", "till", "from", "by", "for", "before", "after");

    private final Article article;
    private final List<Word> words;
    private final List<Claim> claims;
    private final Map<Integer, List<Integer>> bySentence = new HashMap<>();

    Sayings(Article article, List<Word> words, List<Claim> claims) {
        this.article = article;
        this.words = words;
        this.claims = claims;
        for (int i = 0; i < claims.size(); i++) {
            if (claims.get(i).cue() != null) {
                bySentence
                        .computeIfAbsent(claims.get(i).sentence(), _ -> new ArrayList<>())
                        .add(i);
            }
        }
    }

    /** A claim, and how many words lie between its cue and a time. */
    private record Near(int claim, int words) {}

    /** The time of saying of each claim that has one, by the claim's index. */
    Map<Integer, TimeExpression> of(List<TimeExpression> times) {
        Map<Integer, TimeExpression> said = new HashMap<>();
        Map<Integer, Integer> distances = new HashMap<>();
        for (TimeExpression time : times) {
            for (Near near : nearest(time)) {
                int before = distances.getOrDefault(near.claim(), Integer.MAX_VALUE);
                if (near.words() < before) {
                    said.put(near.claim(), time);
                    distances.put(near.claim(), near.words());
                }
            }
        }
        return said;
    }

    /** The claims with whose cue the time stands: those of one cue, or none. */
    private List<Near> nearest(TimeExpression time) {
        if (!isMoment(time)) {
            return List.of();
        }
        Span at = Span.hull(time.spans());
        Sentence sentence = article.sentenceAt(at.start());
        List<Near> nearest = new ArrayList<>();
        for (int claim : bySentence.getOrDefault(sentence.number(), List.of())) {
            int distance = distance(claims.get(claim), at, sentence);
            if (distance < 0
                    || (!nearest.isEmpty() && distance > nearest.getFirst().words())) {
                continue;
            }
            if (!nearest.isEmpty() && distance < nearest.getFirst().words()) {
                nearest.clear();
            }
            nearest.add(new Near(claim, distance));
        }
        return nearest;
    }

    private static boolean isMoment(TimeExpression time) {
        boolean lasts = LASTING.contains(time.text().split(" ", 2)[0].toLowerCase(Locale.ROOT));
        return switch (time.type()) {
            case DATE, TIME, RANGE -> !lasts;
            case DURATION, SET -> false;
        };
    }

    /** Words between the time and the claim's cue or source; -1 when the time does not stand with them. */
    private int distance(Claim claim, Span time, Sentence sentence) {
        Words cue = Objects.requireNonNull(claim.cue());
        if (claim.content().spans().stream().anyMatch(time::overlaps)) {
            return -1;
        }
        if (cue.spans().stream().anyMatch(time::overlaps)) {
            return 0;
        }
        Claim.Source source = claim.source();
        List<Span> voice = source == null ? List.of() : source.words().spans();
        if (source != null && voice.stream().anyMatch(time::overlaps)) {
            return source.kind() == Naming.DOCUMENT ? 0 : -1;
        }
        List<Span> pieces = Stream.of(cue.spans(), voice, carriers(claim))
                .flatMap(List::stream)
                .filter(sentence.span()::contains)
                .toList();
        Span before = last(pieces, time.start());
        Span after = first(pieces, time.end());
        boolean afterCue = before != null && cue.spans().contains(before);
        if (after != null && !afterCue && gap(claim, time.end(), after.start(), BEFORE) < 0) {
            return -1;
        }
        if (before != null) {
            return gap(claim, before.end(), time.start(), after == null ? AFTER : BEFORE);
        }
        boolean leads = wordsIn(sentence.span().start(), time.start()).size() <= 1;
        return leads && after != null ? gap(claim, time.end(), after.start(), BEFORE) : -1;
    }

    /** Those who passed this claim on, without the outer voices. */
    private static List<Span> carriers(Claim claim) {
        Attribution attribution = claim.attribution();
        return attribution == null
                ? List.of()
                : attribution.carriers().stream().flatMap(List::stream).toList();
    }

    private static @Nullable Span last(List<Span> pieces, int end) {
        return pieces.stream()
                .filter(piece -> piece.end() <= end)
                .max(Comparator.comparingInt(Span::end))
                .orElse(null);
    }

    private static @Nullable Span first(List<Span> pieces, int start) {
        return pieces.stream()
                .filter(piece -> piece.start() >= start)
                .min(Comparator.comparingInt(Span::start))
                .orElse(null);
    }

    /** Words in a gap; -1 when content lies in it, another clause begins in it, or there are more than so many. */
    private int gap(Claim claim, int from, int to, int most) {
        if (from >= to) {
            return 0;
        }
        Span gap = new Span(from, to);
        boolean content = claim.content().spans().stream().anyMatch(gap::overlaps);
        List<Word> between = wordsIn(from, to);
        boolean apart = between.stream().anyMatch(word -> APART.contains(word.norm()));
        return content || apart || between.size() > most ? -1 : between.size();
    }

    private List<Word> wordsIn(int from, int to) {
        int first = Quotations.first(words, from);
        int end = first;
        while (end < words.size() && words.get(end).span().end() <= to) {
            end++;
        }
        return words.subList(first, end);
    }
}
