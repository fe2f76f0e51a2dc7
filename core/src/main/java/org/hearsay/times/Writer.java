package org.hearsay.times;

import java.time.LocalDate;
import java.util.List;
import org.hearsay.text.Span;
import org.hearsay.text.Text;
import org.jspecify.annotations.Nullable;

/** Makes results of readings. */
final class Writer {
    private final Text text;
    private final Lexicon lexicon;
    private final Tense tense;
    private final @Nullable Completion completion;

    /** @param today the day of publication, or null when it is unknown */
    Writer(Text text, Lexicon lexicon, @Nullable LocalDate today) {
        this.text = text;
        this.lexicon = lexicon;
        this.tense = new Tense(lexicon);
        this.completion = today == null ? null : new Completion(today);
    }

    TimeExpression write(List<Token> tokens, int at, Chart.Reading reading) {
        int last = reading.end() - 1;
        if (tokens.get(last).is(".") && last > at) {
            last--;
        }
        Span core = new Span(tokens.get(at).start(), tokens.get(last).end());
        boolean leading = at > 0 && lexicon.has("leading", tokens.get(at - 1).form());
        Span whole = leading ? new Span(tokens.get(at - 1).start(), core.end()) : core;
        Place place = new Place(whole, core);
        @Nullable Direction words = tense.around(tokens, at, reading.end());
        if (tokens.get(at).is("in")
                && words == Direction.PAST
                && reading.meaning() instanceof Moment moment
                && moment.distance() != null) {
            return lasting(
                    new Place(core, new Span(tokens.get(at + 1).start(), core.end())),
                    moment.distance(),
                    moment.grain());
        }
        return switch (reading.meaning()) {
            case Moment moment -> moment(place, moment, words);
            case Meaning.Interval interval -> interval(place, interval, words);
            case Length length ->
                result(
                        place,
                        TimeExpression.Type.DURATION,
                        length.timex(),
                        length.grain(),
                        length.mod(),
                        length.timex());
            case Meaning.Repetition set ->
                result(place, TimeExpression.Type.SET, set.value(), set.grain(), null, set.value());
            case Meaning.Value value -> throw new IllegalStateException("times-rules.tsv: a bare " + value);
        };
    }

    /** "in two weeks": what was done took them; what will be done lies that far ahead. */
    private TimeExpression lasting(Place place, String length, Grain grain) {
        return result(place, TimeExpression.Type.DURATION, length, grain, null, length);
    }

    private record Place(Span whole, Span core) {}

    private TimeExpression result(
            Place place, TimeExpression.Type type, String value, Grain grain, @Nullable Mod mod, String timex) {
        return new TimeExpression(
                text.slice(place.whole()),
                List.of(place.whole()),
                place.core(),
                type,
                value,
                grain,
                null,
                null,
                null,
                mod,
                timex,
                null);
    }

    private TimeExpression moment(Place place, Moment moment, @Nullable Direction words) {
        boolean time = moment.clock() != null;
        return new TimeExpression(
                text.slice(place.whole()),
                List.of(place.whole()),
                place.core(),
                time ? TimeExpression.Type.TIME : TimeExpression.Type.DATE,
                value(moment, words),
                moment.precision(),
                null,
                null,
                null,
                moment.mod(),
                timex(moment),
                moment.distance());
    }

    private @Nullable String timex(Moment moment) {
        return moment.relative() && completion == null ? null : moment.timex();
    }

    private @Nullable String value(@Nullable Moment moment, @Nullable Direction words) {
        if (moment == null) {
            return null;
        }
        if (completion == null) {
            boolean whole = moment.isComplete() || Completion.isClockAlone(moment);
            return whole && !moment.relative() ? moment.timex() : null;
        }
        Moment complete = completion.complete(moment, words);
        return complete == null ? null : complete.timex();
    }

    private TimeExpression interval(Place place, Meaning.Interval interval, @Nullable Direction words) {
        Meaning.Interval ordered = completion == null ? interval : completion.complete(interval, words);
        @Nullable String start = value(ordered.start(), words);
        @Nullable String end = value(ordered.end(), words);
        boolean known = (start != null || interval.start() == null) && (end != null || interval.end() == null);
        return new TimeExpression(
                text.slice(place.whole()),
                List.of(place.whole()),
                place.core(),
                TimeExpression.Type.RANGE,
                known ? (start == null ? ".." : start) + "/" + (end == null ? ".." : end) : null,
                precision(interval),
                start,
                end,
                interval.length() == null ? null : interval.length().timex(),
                mod(interval),
                timex(interval),
                null);
    }

    private @Nullable String timex(Meaning.Interval interval) {
        @Nullable String start = interval.start() == null ? ".." : timex(interval.start());
        @Nullable String end = interval.end() == null ? ".." : timex(interval.end());
        return start == null || end == null ? null : start + "/" + end;
    }

    private static Grain precision(Meaning.Interval interval) {
        if (interval.length() != null) {
            return interval.length().grain();
        }
        Grain start =
                interval.start() == null ? Grain.CENTURY : interval.start().precision();
        Grain end = interval.end() == null ? Grain.CENTURY : interval.end().precision();
        return start.compareTo(end) > 0 ? start : end;
    }

    private static @Nullable Mod mod(Meaning.Interval interval) {
        Moment one = interval.start() == null ? interval.end() : interval.end() == null ? interval.start() : null;
        return one == null ? null : one.mod();
    }
}
