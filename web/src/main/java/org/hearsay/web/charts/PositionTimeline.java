package org.hearsay.web.charts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.ledger.questions.Position;
import org.hearsay.ledger.questions.Question;
import org.hearsay.ledger.questions.Question.Taken;
import org.hearsay.web.words.Dates;
import org.hearsay.web.words.Isolated;
import org.hearsay.web.words.Names;
import org.hearsay.web.words.Numbers;
import org.hearsay.web.words.Sides;
import org.jspecify.annotations.Nullable;

/**
 * The positions of voices along time, a row a voice.
 *
 * @param axis null where nothing is dated
 * @param rows voices in the order of their first word
 * @param more how many voices have no row, since there are too many
 */
public record PositionTimeline(@Nullable TimeAxis axis, List<Row> rows, int more) {
    private static final int MOST_ROWS = 40;

    /** Room that a verb takes beside its mark, in per cent. */
    private static final double FOR_VERB = 13;

    /** Room that a verb and words take, and what each letter of the verb adds to that, in per cent. */
    private static final double FOR_WORDS = 42;

    private static final double FOR_LETTER = 0.8;

    private static final int LONGEST_WORDS = 62;
    private static final int MOST_SHAPES = 3;
    private static final int SHAPE = 17;

    /** Makes the list unchangeable. */
    public PositionTimeline {
        rows = List.copyOf(rows);
    }

    /**
     * A voice.
     *
     * @param card id of the first of its claims
     * @param carriers how its words came
     * @param own whether it is an outlet's own
     * @param label all of the row in words
     * @param marks its dated positions, those of a day together
     * @param turns where it changed sides: from, to
     * @param undated the first of its positions without a date, if it has none with one; null otherwise
     */
    public record Row(
            String card,
            String voice,
            String carriers,
            boolean own,
            String label,
            List<Mark> marks,
            List<Turn> turns,
            @Nullable Mark undated) {
        /** Makes the lists unchangeable. */
        public Row {
            marks = List.copyOf(marks);
            turns = List.copyOf(turns);
        }
    }

    /** A line between two marks of opposite sides. */
    public record Turn(String from, String to) {}

    /**
     * What a voice said on a day.
     *
     * @param styles the shapes, one or more
     * @param document id of the document in which the first of it stands
     * @param claim id of that claim
     * @param verb what the voice does, "denies, twice"
     * @param words the beginning of what is claimed; empty where there is no room
     * @param side "right" or "left" of the mark for the verb, "none" where there is no room
     * @param textX where the text begins, or ends, counted from the mark
     * @param last whether it is the last one, whose verb stands also where there is little room
     * @param label all of it in words
     */
    public record Mark(
            String x,
            List<String> styles,
            String document,
            String claim,
            String verb,
            String words,
            String side,
            int textX,
            boolean last,
            String label) {
        /** Makes the list unchangeable. */
        public Mark {
            styles = List.copyOf(styles);
        }

        /** Where a shape stands, counted from the mark. */
        public int shapeX(int number) {
            return number * SHAPE - SHAPE / 2;
        }
    }

    /** The timeline of a question. */
    public static PositionTimeline of(Question question) {
        TimeAxis axis = TimeAxis.over(question.positions().stream()
                .flatMap(taken -> Stream.ofNullable(Dates.of(taken.where().published()))));
        List<List<Taken>> voices = List.copyOf(question.byVoice().values());
        return new PositionTimeline(
                axis,
                voices.stream().limit(MOST_ROWS).map(taken -> row(taken, axis)).toList(),
                Math.max(0, voices.size() - MOST_ROWS));
    }

    private static Row row(List<Taken> voice, @Nullable TimeAxis axis) {
        Map<LocalDate, List<Taken>> days = new LinkedHashMap<>();
        List<Taken> undated = new ArrayList<>();
        for (Taken taken : voice) {
            LocalDate day = Dates.of(taken.where().published());
            if (day == null) {
                undated.add(taken);
            } else {
                days.computeIfAbsent(day, _ -> new ArrayList<>()).add(taken);
            }
        }
        Taken first = voice.getFirst();
        List<Mark> marks = axis == null ? List.of() : marks(days, axis);
        return new Row(
                first.claim().id(),
                Names.voice(first),
                carriers(voice, days.isEmpty() ? 0 : undated.size()),
                Names.isOwn(first),
                Names.voice(first) + ": "
                        + (marks.isEmpty()
                                ? verb(undated) + ", not dated"
                                : marks.stream().map(Mark::label).collect(Collectors.joining("; "))),
                marks,
                axis == null ? List.of() : turns(days, axis),
                marks.isEmpty() ? mark("0%", voice, "right", true, true, null) : null);
    }

    /** For example: The Alvarian Post ← Pallas; in 3 outlets; and 2 not dated. */
    private static String carriers(List<Taken> voice, int undated) {
        List<String> chains = voice.stream()
                .map(taken -> {
                    List<String> chain = Names.chain(taken).map(Isolated::of).toList();
                    int voices = taken.claim().source() == null ? 0 : 1;
                    return String.join(" ← ", chain.subList(0, chain.size() - voices));
                })
                .distinct()
                .toList();
        String more = chains.size() == 1 ? "" : ", " + Numbers.count(chains.size() - 1, "more way");
        return chains.getFirst() + more + (undated == 0 ? "" : " · and " + undated + " not dated");
    }

    private static List<Mark> marks(Map<LocalDate, List<Taken>> days, TimeAxis axis) {
        List<LocalDate> all = List.copyOf(days.keySet());
        List<Mark> marks = new ArrayList<>();
        double taken = 0;
        for (int i = 0; i < all.size(); i++) {
            double at = axis.place(all.get(i));
            double next = i + 1 < all.size() ? axis.place(all.get(i + 1)) : 100;
            double left = at - taken;
            boolean right = next - at >= FOR_VERB && (at <= 100 - FOR_VERB * 1.2);
            boolean fits = right || left >= FOR_VERB;
            List<Taken> day = days.getOrDefault(all.get(i), List.of());
            boolean words = (right ? next - at : left)
                    >= FOR_WORDS + FOR_LETTER * verb(day).length();
            marks.add(mark(
                    axis.x(all.get(i)),
                    day,
                    right ? "right" : fits ? "left" : "none",
                    words,
                    i + 1 == all.size(),
                    all.get(i)));
            taken = right ? Math.min(next, at + FOR_VERB) : at;
        }
        return marks;
    }

    private static Mark mark(
            String x, List<Taken> taken, String side, boolean words, boolean last, @Nullable LocalDate day) {
        Taken first = taken.getFirst();
        List<String> styles = taken.stream()
                .map(its -> Sides.of(its.position()).style())
                .distinct()
                .toList();
        if (styles.size() == 1 && taken.size() > 1) {
            styles = List.of(styles.getFirst(), styles.getFirst());
        }
        List<String> shapes = styles.subList(0, Math.min(styles.size(), MOST_SHAPES));
        int gap = SHAPE / 2 + 6;
        return new Mark(
                x,
                shapes,
                first.claim().document(),
                first.claim().id(),
                verb(taken),
                words ? "“" + Isolated.of(shortened(first.claim().content())) + "”" : "",
                side,
                side.equals("left") ? -gap : (shapes.size() - 1) * SHAPE + gap,
                last,
                verb(taken) + ", " + (day == null ? "not dated" : Dates.longDay(day)));
    }

    private static String verb(List<Taken> taken) {
        List<String> verbs = taken.stream()
                .map(its -> Sides.of(its.position()).verb(1))
                .distinct()
                .toList();
        if (verbs.size() > 1) {
            return String.join(" and ", verbs);
        }
        return verbs.getFirst()
                + switch (taken.size()) {
                    case 1 -> "";
                    case 2 -> ", twice";
                    default -> ", " + Numbers.of(taken.size()) + " times";
                };
    }

    private static String shortened(String content) {
        String plain = content.replaceAll("[“”\"]", "").strip();
        if (plain.length() <= LONGEST_WORDS) {
            return plain;
        }
        int end = plain.lastIndexOf(' ', LONGEST_WORDS);
        return plain.substring(0, end < LONGEST_WORDS / 2 ? plain.offsetByCodePoints(0, LONGEST_WORDS / 2) : end)
                + " …";
    }

    private static List<Turn> turns(Map<LocalDate, List<Taken>> days, TimeAxis axis) {
        List<Turn> turns = new ArrayList<>();
        Position before = null;
        LocalDate since = null;
        for (Map.Entry<LocalDate, List<Taken>> day : days.entrySet()) {
            List<Position> sides = day.getValue().stream()
                    .map(Taken::position)
                    .filter(position -> position != Position.HEDGES)
                    .distinct()
                    .toList();
            if (!sides.isEmpty()) {
                if (before != null && since != null && before != sides.getFirst()) {
                    turns.add(new Turn(axis.x(since), axis.x(day.getKey())));
                }
                before = sides.getLast();
                since = day.getKey();
            }
        }
        return turns;
    }
}
