package org.hearsay.times;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A length of time.
 *
 * @param parts amounts of units, the largest first; never empty
 * @param mod whether it is more, less or about that, or null
 */
record Length(List<Part> parts, @Nullable Mod mod) implements Meaning {
    Length {
        parts = List.copyOf(parts);
    }

    /** Units with their designator in ISO 8601 and TIMEX3, the largest first. */
    enum Unit {
        CENTURY("C", Grain.CENTURY),
        DECADE("E", Grain.DECADE),
        YEAR("Y", Grain.YEAR),
        QUARTER("Q", Grain.QUARTER),
        MONTH("M", Grain.MONTH),
        FORTNIGHT("W", Grain.WEEK),
        WEEK("W", Grain.WEEK),
        WEEKEND("WE", Grain.WEEKEND),
        DAY("D", Grain.DAY),
        HOUR("H", Grain.HOUR),
        MINUTE("M", Grain.MINUTE),
        SECOND("S", Grain.SECOND);

        private final String designator;
        private final Grain grain;

        Unit(String designator, Grain grain) {
            this.designator = designator;
            this.grain = grain;
        }

        Grain grain() {
            return grain;
        }

        boolean isClock() {
            return compareTo(HOUR) >= 0;
        }
    }

    /**
     * So many of a unit.
     *
     * @param amount null where the words leave it open ("several days")
     */
    record Part(@Nullable BigDecimal amount, Unit unit) {}

    static Length of(@Nullable BigDecimal amount, Unit unit) {
        return new Length(List.of(new Part(amount, unit)), null);
    }

    static Length of(int amount, Unit unit) {
        return of(BigDecimal.valueOf(amount), unit);
    }

    Length plus(Length other) {
        List<Part> all = new ArrayList<>(parts);
        all.addAll(other.parts);
        return new Length(all, mod);
    }

    Length with(@Nullable Mod value) {
        return new Length(parts, value);
    }

    Grain grain() {
        return parts.getLast().unit().grain();
    }

    /** Whether all amounts are whole and known, so that it can be counted off a calendar. */
    boolean isCountable() {
        return parts.stream()
                .allMatch(part -> part.amount() != null
                        && part.amount().stripTrailingZeros().scale() <= 0
                        && part.amount().abs().precision() < 7);
    }

    boolean isClock() {
        return parts.stream().anyMatch(part -> part.unit().isClock());
    }

    /** The day so far before (sign -1) or after (sign 1) another; it must be countable. */
    LocalDate from(LocalDate day, int sign) {
        return moved(day.atStartOfDay(java.time.ZoneOffset.UTC).toOffsetDateTime(), sign)
                .toLocalDate();
    }

    OffsetDateTime moved(OffsetDateTime time, int sign) {
        OffsetDateTime moved = time;
        for (Part part : parts) {
            BigDecimal amount = part.amount();
            if (amount == null) {
                throw new IllegalStateException("not countable: " + this);
            }
            long n = sign * amount.longValueExact();
            moved = switch (part.unit()) {
                case CENTURY -> moved.plusYears(100 * n);
                case DECADE -> moved.plusYears(10 * n);
                case YEAR -> moved.plusYears(n);
                case QUARTER -> moved.plusMonths(3 * n);
                case MONTH -> moved.plusMonths(n);
                case FORTNIGHT -> moved.plusWeeks(2 * n);
                case WEEK, WEEKEND -> moved.plusWeeks(n);
                case DAY -> moved.plusDays(n);
                case HOUR -> moved.plusHours(n);
                case MINUTE -> moved.plus(n, ChronoUnit.MINUTES);
                case SECOND -> moved.plus(n, ChronoUnit.SECONDS);
            };
        }
        return moved;
    }

    /** TIMEX3's value: "P3M", "PT1H30M", "PXD"; quarters, decades and centuries in months and years. */
    String timex() {
        StringBuilder out = new StringBuilder("P");
        boolean clock = false;
        for (Part part : parts) {
            if (part.unit().isClock() && !clock) {
                out.append('T');
                clock = true;
            }
            out.append(amount(part)).append(designator(part.unit()));
        }
        return out.toString();
    }

    private static String designator(Unit unit) {
        return switch (unit) {
            case CENTURY, DECADE -> Unit.YEAR.designator;
            case QUARTER -> Unit.MONTH.designator;
            default -> unit.designator;
        };
    }

    private static String amount(Part part) {
        int factor = switch (part.unit()) {
            case CENTURY -> 100;
            case DECADE -> 10;
            case QUARTER -> 3;
            case FORTNIGHT -> 2;
            default -> 1;
        };
        BigDecimal amount = part.amount();
        if (amount == null) {
            return factor == 100 ? "X00" : factor == 10 ? "X0" : "X";
        }
        BigDecimal product = amount.multiply(BigDecimal.valueOf(factor)).stripTrailingZeros();
        return product.toPlainString();
    }
}
