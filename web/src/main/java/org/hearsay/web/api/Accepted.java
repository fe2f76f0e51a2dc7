package org.hearsay.web.api;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a visitor accepts, as RFC 9110 gives it. */
final class Accepted {
    private Accepted() {}

    private record Range(String type, double weight) {
        /** How closely it speaks of a type: 2 for itself, 1 for all of its kind, 0 for all, -1 not at all. */
        int closeness(String its) {
            if (type.equals(its)) {
                return 2;
            }
            if (type.endsWith("/*") && !type.equals("*/*")) {
                return its.startsWith(type.substring(0, type.length() - 1)) ? 1 : -1;
            }
            return type.equals("*/*") ? 0 : -1;
        }
    }

    /**
     * The media type that is wanted most; of those wanted alike the first.
     *
     * @param header what the visitor accepts; null for anything
     * @param offered at least one
     */
    static Optional<String> best(@Nullable String header, List<String> offered) {
        if (header == null || header.isBlank()) {
            return Optional.of(offered.getFirst());
        }
        List<Range> ranges =
                List.of(header.split(",", -1)).stream().map(Accepted::range).toList();
        String best = null;
        double most = 0;
        for (String type : offered) {
            double weight = weight(type, ranges);
            if (weight > most) {
                best = type;
                most = weight;
            }
        }
        return Optional.ofNullable(best);
    }

    private static double weight(String type, List<Range> ranges) {
        int closest = -1;
        double weight = 0;
        for (Range range : ranges) {
            int closeness = range.closeness(type);
            if (closeness > closest) {
                closest = closeness;
                weight = range.weight();
            }
        }
        return weight;
    }

    private static Range range(String written) {
        String[] parts = written.toLowerCase(Locale.ROOT).split(";", -1);
        double weight = 1;
        for (int i = 1; i < parts.length; i++) {
            String part = parts[i].strip();
            if (part.startsWith("q=")) {
                weight = number(part.substring(2));
            }
        }
        return new Range(parts[0].strip(), weight);
    }

    private static double number(String written) {
        try {
            return Math.clamp(Double.parseDouble(written), 0, 1);
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
