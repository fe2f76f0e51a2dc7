package org.hearsay.figures;

import org.jspecify.annotations.Nullable;

/** Finds the time of a count ("as of Monday morning"), and whether figures are running totals or those of one incident. */
final class Moments {
    private final Tokens tokens;
    private final WordLists words;

    Moments(Tokens tokens, WordLists words) {
        this.tokens = tokens;
        this.words = words;
    }

    /** First and end token of the words for the time of the count, or null. */
    int @Nullable [] asOf() {
        for (int at = 0; at < tokens.size(); at++) {
            int end = words.phrase("as-of", tokens, at);
            int to = end < 0 ? -1 : time(end, end == at + 1 || tokens.form(at).equals("up"));
            if (to > 0) {
                return new int[] {at, to};
            }
        }
        return null;
    }

    /** One past the time that begins here; after "by" it must begin with a day or a time of day. */
    private int time(int from, boolean strict) {
        int at = from;
        int last = -1;
        while (at < tokens.size() && at < from + 10) {
            Token token = tokens.get(at);
            boolean named =
                    token.isCapital() && (words.has("weekday", token.form()) || words.has("month", token.form()));
            boolean moment = words.has("moment", token.form());
            boolean digits = token.isNumber() && isTimeNumber(at);
            boolean sign = token.is(",") || token.is(":") || token.is(".");
            if (!named && !moment && !digits && !(sign && tokens.get(at + 1).isNumber())) {
                break;
            }
            if (named || digits || moment && isTime(token.form())) {
                last = at + 1;
            }
            at++;
        }
        boolean future =
                strict && (tokens.form(from).equals("the") || tokens.form(from).equals("end"));
        return future ? -1 : last;
    }

    /** A day of a month, a year, or a time of day; any other number is counted, not told the time by. */
    private boolean isTimeNumber(int at) {
        String written = tokens.get(at).written();
        String before = tokens.form(at - 1);
        String after = tokens.form(at + 1);
        boolean month = words.has("month", before)
                || words.has("month", after)
                || before.equals(".") && words.has("month", tokens.form(at - 2));
        boolean clock = words.has("clock", after) || after.equals(":") || before.equals(":");
        boolean year = written.matches("(?:19|20)\\d\\d")
                && (before.equals(",")
                        || before.equals("of")
                        || words.has("month", before)
                        || tokens.get(at - 1).isNumber());
        return written.length() <= 2 && (month || clock) || year || written.matches("[0-2]\\d[0-5]\\d") && clock;
    }

    private static boolean isTime(String form) {
        return switch (form) {
            case "the",
                    "of",
                    "on",
                    "at",
                    "last",
                    "this",
                    "mid",
                    "late",
                    "early",
                    "end",
                    "start",
                    "beginning",
                    "local" -> false;
            default -> true;
        };
    }

    /** Over what a figure is counted, null when the sentence does not say or nothing is tallied. */
    Figure.@Nullable Scope scope(Draft draft, boolean dated) {
        if (draft.kind != Quantity.Kind.NUMBER && draft.kind != Quantity.Kind.MONEY && draft.deed == null) {
            return null;
        }
        int size = tokens.size();
        if (dated || words.anyIn("cumulative", tokens, 0, size) || isLongPast()) {
            return Figure.Scope.CUMULATIVE;
        }
        if (draft.deed == null) {
            return null;
        }
        boolean day = words.anyIn("day", tokens, 0, size);
        boolean incident = words.anyIn("incident", tokens, 0, size) || day;
        if (words.anyIn("sum", tokens, 0, size) && !incident) {
            return Figure.Scope.CUMULATIVE;
        }
        if (isPerfect(draft) && !incident) {
            return words.anyIn("war", tokens, 0, size) ? Figure.Scope.CUMULATIVE : null;
        }
        boolean purpose = tokens.form(draft.verbFrom - 1).equals("to") && !day;
        boolean open = tokens.form(draft.from - 1).equals("(") && !incident;
        if (purpose || open) {
            return null;
        }
        boolean given = draft.kind == Quantity.Kind.MONEY || (draft.deed.agent() && !incident);
        return given ? null : Figure.Scope.INCIDENT;
    }

    /** "over the past two years", but not "over the past 24 hours". */
    private boolean isLongPast() {
        for (int at = 0; at < tokens.size(); at++) {
            int end = words.phrase("past", tokens, at);
            boolean shortTime =
                    words.has("short-time", tokens.form(end)) || words.has("short-time", tokens.form(end + 1));
            if (end > 0 && !shortTime) {
                return true;
            }
        }
        return false;
    }

    private boolean isPerfect(Draft draft) {
        for (int at = Math.max(0, draft.verbFrom - 4); at < draft.verbFrom; at++) {
            if (words.has("have", tokens.form(at))) {
                return true;
            }
        }
        return false;
    }
}
