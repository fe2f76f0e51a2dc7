package org.hearsay.web.endpoints;

import io.javalin.http.Context;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.ledger.filter.Field;
import org.hearsay.ledger.filter.Filter;
import org.hearsay.ledger.filter.FilterException;
import org.hearsay.ledger.store.Claims.Mark;
import org.hearsay.web.guard.Refused;
import org.jspecify.annotations.Nullable;

/**
 * What a request asks for.
 *
 * @param request the request
 */
public record Asked(Context request) {
    /** How many a page has unless told. */
    private static final int USUAL = 50;

    private static final int MOST = 1_000;
    private static final int RADIX = 36;
    private static final Pattern MARK = Pattern.compile("(-?[0-9a-z]{1,13})\\.(-?[0-9a-z]{1,13})");

    /** What is to be chosen; everything where there is no filter. @throws Refused if it cannot be read */
    public Filter filter() {
        String text = request.queryParam(Parameter.FILTER.name());
        try {
            return text == null ? Filter.EVERYTHING : Filter.parse(text);
        } catch (FilterException e) {
            throw unreadable(e);
        }
    }

    /** The same, of claims. @throws Refused if it asks for what only questions have, too */
    public Filter filterOfClaims() {
        Filter filter = filter();
        if (filter.names(field -> field == Field.CONTESTED)) {
            throw new Refused(
                    400,
                    "The filter does not fit",
                    "contested: asks for questions, not for claims; leave it out, or ask for questions.");
        }
        return filter;
    }

    /** A filter that cannot be used. */
    public static Refused unreadable(IllegalArgumentException fault) {
        String why = String.valueOf(fault.getMessage());
        return new Refused(
                400,
                "The filter cannot be used",
                why.substring(0, 1).toUpperCase(Locale.ROOT) + why.substring(1) + ".");
    }

    /** How many are wanted. @throws Refused if it is no number, or too many */
    public int limit() {
        String text = request.queryParam(Parameter.LIMIT.name());
        if (text == null) {
            return USUAL;
        }
        int limit = number(text);
        if (limit < 1 || limit > MOST) {
            throw new Refused(400, "The limit does not fit", "\"limit\" is a whole number from 1 to " + MOST + ".");
        }
        return limit;
    }

    /** How many entries of a list stand before the page. @throws Refused if it is no mark of a list */
    public int passed() {
        String text = request.queryParam(Parameter.AFTER.name());
        int passed = text == null ? 0 : number(text);
        if (passed < 0) {
            throw noMark();
        }
        return passed;
    }

    private static int number(String text) {
        try {
            return text.matches("[0-9]{1,9}") ? Integer.parseInt(text) : -1;
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    /** Where the page before ended; null for the first page. @throws Refused if it is no mark */
    public @Nullable Mark after() {
        String text = request.queryParam(Parameter.AFTER.name());
        if (text == null) {
            return null;
        }
        Matcher mark = MARK.matcher(text);
        try {
            if (mark.matches()) {
                return new Mark(Long.parseLong(mark.group(1), RADIX), Long.parseLong(mark.group(2), RADIX));
            }
        } catch (NumberFormatException e) {
            throw noMark();
        }
        throw noMark();
    }

    private static Refused noMark() {
        return new Refused(400, "No such page", "\"after\" is taken from the link to the next page, as it is.");
    }

    /** A mark as {@link #after} reads it. */
    static String written(Mark mark) {
        return Long.toString(mark.place(), RADIX) + "." + Long.toString(mark.claim(), RADIX);
    }

    /** A text that must be given. @throws Refused if it is not */
    public String needed(Parameter parameter) {
        String text = request.queryParam(parameter.name());
        if (text == null || text.isBlank()) {
            throw new Refused(400, "Something is missing", "Give \"" + parameter.name() + "\": " + parameter.words());
        }
        return text;
    }

    /** The address of the page that begins after a mark; null where there is none. */
    public @Nullable String next(@Nullable Mark mark) {
        return mark == null ? null : next(written(mark));
    }

    /** The address of this same list after so many entries; null where all have been told. */
    public @Nullable String next(int passed, long all) {
        return passed >= all ? null : next(String.valueOf(passed));
    }

    private String next(String after) {
        StringBuilder query = new StringBuilder();
        request.queryParamMap().forEach((name, values) -> {
            if (!name.equals(Parameter.AFTER.name())) {
                query.append(Url.encoded(name))
                        .append('=')
                        .append(Url.encoded(values.getFirst()))
                        .append('&');
            }
        });
        return request.req().getRequestURI() + "?" + query + Parameter.AFTER.name() + "=" + after;
    }
}
