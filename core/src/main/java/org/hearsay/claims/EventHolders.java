package org.hearsay.claims;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hearsay.actors.Actor;
import org.hearsay.actors.Cast;
import org.hearsay.acts.Act;
import org.hearsay.acts.Judgement;
import org.hearsay.events.Event;
import org.hearsay.text.Article;
import org.hearsay.text.Span;
import org.hearsay.times.TimeExpression;
import org.jspecify.annotations.Nullable;

/**
 * Finds the claim that each event stands in: the innermost whose content holds its words. What stands in no content the outlet tells, and it stands with
 * the claim that its words attribute ("Macron appealed to Putin to end the war") or that its sentence makes ("He praised the pact after Putin met Li").
 */
final class EventHolders {
    private final Article article;
    private final List<Claim> claims;
    private final Innermost innermost;
    private final Cast cast;

    EventHolders(Article article, List<Claim> claims, Innermost innermost, Cast cast) {
        this.article = article;
        this.claims = claims;
        this.innermost = innermost;
        this.cast = cast;
    }

    /**
     * The events of each claim that tells one, by the claim's index.
     *
     * @param told the article's times but those of saying, which belong to no event in a content
     * @param times all times of the article
     */
    Map<Integer, List<ReportedEvent>> of(List<Event> events, List<TimeExpression> told, List<TimeExpression> times) {
        Map<Integer, List<ReportedEvent>> held = new HashMap<>();
        for (Event event : events) {
            if (event.spans().stream().anyMatch(article::isLeftOut)) {
                continue;
            }
            int holder = innermost.holding(event.spans());
            int claim = holder < 0 ? beside(event) : holder;
            if (claim >= 0) {
                boolean narrated = holder < 0 || claims.get(claim).kind() == Claim.Kind.OWN;
                List<ReportedEvent> its = held.computeIfAbsent(claim, _ -> new ArrayList<>());
                boolean denied = !narrated && its.isEmpty() && denies(claims.get(claim));
                its.add(reported(
                        denied ? event.denied() : event,
                        claims.get(claim),
                        narrated,
                        time(event, events, holder < 0 ? times : told)));
            }
        }
        return held;
    }

    /** The claim that an event in no content stands with: the one whose cue its words are, or the first of its sentence; -1 for none. */
    private int beside(Event event) {
        int attributing = innermost.attributing(event.spans());
        if (attributing >= 0) {
            return attributing;
        }
        int sentence = article.sentenceAt(event.spans().getFirst().start()).number();
        return IntStream.range(0, claims.size())
                .filter(claim -> claims.get(claim).sentence() == sentence)
                .findFirst()
                .orElse(-1);
    }

    /** Whether what the content tells first is what its voice says is not so. */
    private static boolean denies(Claim claim) {
        Judgement judgement = claim.judgement();
        return judgement.act() == Act.DENIES && !judgement.negated() && !judgement.hypothetical();
    }

    private ReportedEvent reported(Event event, Claim claim, boolean narrated, @Nullable TimeExpression time) {
        Optional<Actor> speaker = narrated
                ? Optional.empty()
                : Optional.ofNullable(claim.source()).map(Claim.Source::actor);
        return new ReportedEvent(
                event,
                Words.of(article.text(), event.spans()),
                participants(event.actors(), speaker),
                participants(event.recipients(), speaker),
                event.place() == null ? null : Words.of(article.text(), List.of(event.place())),
                time,
                narrated);
    }

    private List<ReportedEvent.Participant> participants(List<Span> mentions, Optional<Actor> speaker) {
        return mentions.stream()
                .map(List::of)
                .map(mention -> new ReportedEvent.Participant(
                        Words.of(article.text(), mention),
                        cast.actor(mention, speaker).orElse(null)))
                .toList();
    }

    /** The time nearest to the event's words, of those whose innermost clause with an event is this event's. */
    private static @Nullable TimeExpression time(Event event, List<Event> events, List<TimeExpression> times) {
        Span words = Span.hull(event.spans());
        return times.stream()
                .filter(time -> isMoment(time) && event.clause().contains(Span.hull(time.spans())))
                .filter(time -> events.stream().noneMatch(other -> isNearer(other, event, time)))
                .min(Comparator.comparingInt(time -> distance(words, Span.hull(time.spans()))))
                .orElse(null);
    }

    private static boolean isMoment(TimeExpression time) {
        return switch (time.type()) {
            case DATE, TIME, RANGE -> true;
            case DURATION, SET -> false;
        };
    }

    /** Whether a time stands in another event's clause that lies inside this event's. */
    private static boolean isNearer(Event other, Event event, TimeExpression time) {
        return other.clause().length() < event.clause().length()
                && event.clause().contains(other.clause())
                && other.clause().contains(Span.hull(time.spans()));
    }

    private static int distance(Span one, Span other) {
        return Math.max(0, Math.max(one.start(), other.start()) - Math.min(one.end(), other.end()));
    }
}
