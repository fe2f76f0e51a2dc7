package org.hearsay.cli;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hearsay.ledger.questions.Position;
import org.hearsay.ledger.questions.Question;
import org.hearsay.ledger.questions.Question.Taken;
import org.hearsay.text.Published;

/** Positions on a question along time, drawn in columns of a terminal: a line a voice, {@code +} affirms, {@code -} denies, {@code ?} leaves open. */
final class Timeline {
    private static final int NAME = 24;
    private static final int NARROWEST = 20;
    private static final int WIDEST = 64;

    /** Voices beyond these are left to the listing. */
    private static final int MOST = 20;

    private static final char BOTH = '*';

    private Timeline() {}

    /** The lines; none where not two days are known. */
    static String of(Question question, int width) {
        List<LocalDate> days = question.positions().stream()
                .flatMap(taken -> day(taken).stream())
                .sorted()
                .toList();
        if (days.isEmpty() || days.getFirst().equals(days.getLast())) {
            return "";
        }
        int columns = Math.clamp(width - NAME - 2, NARROWEST, WIDEST);
        LocalDate first = days.getFirst();
        long span = ChronoUnit.DAYS.between(first, days.getLast());
        StringBuilder out = new StringBuilder(" ".repeat(NAME + 1))
                .append(first)
                .append(" ".repeat(columns - 2 * first.toString().length()))
                .append(days.getLast())
                .append('\n');
        List<List<Taken>> voices = new ArrayList<>(question.byVoice().values());
        for (List<Taken> voice : voices.subList(0, Math.min(MOST, voices.size()))) {
            Map<Integer, Character> marks = new TreeMap<>();
            for (Taken taken : voice) {
                day(taken)
                        .ifPresent(day -> marks.merge(
                                (int) (ChronoUnit.DAYS.between(first, day) * (columns - 1) / span),
                                mark(taken.position()),
                                (a, b) -> a.equals(b) ? a : BOTH));
            }
            if (!marks.isEmpty()) {
                line(out, voice.getFirst().name(), marks, columns);
            }
        }
        return out.append(" ".repeat(NAME + 1))
                .append("+ affirms   - denies   ? leaves open   * several\n")
                .toString();
    }

    private static void line(StringBuilder out, String name, Map<Integer, Character> marks, int columns) {
        String plain = Plain.oneLine(name);
        int taken = 0;
        for (int codePoint : plain.codePoints().toArray()) {
            if (taken + Plain.columns(codePoint) > NAME) {
                break;
            }
            out.appendCodePoint(codePoint);
            taken += Plain.columns(codePoint);
        }
        out.append(" ".repeat(NAME + 1 - taken));
        StringBuilder strip = new StringBuilder("·".repeat(columns));
        marks.forEach((column, mark) -> strip.setCharAt(column, mark));
        out.append(strip).append('\n');
    }

    private static char mark(Position position) {
        return switch (position) {
            case AFFIRMS -> '+';
            case DENIES -> '-';
            case HEDGES -> '?';
            case ASIDE -> '·';
        };
    }

    private static Optional<LocalDate> day(Taken taken) {
        return Optional.ofNullable(taken.where().published())
                .flatMap(Published::parse)
                .map(Published::date);
    }
}
