package org.hearsay.web.pages;

import io.javalin.http.Context;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.hearsay.ledger.filter.Field;
import org.hearsay.ledger.filter.Filter;
import org.hearsay.ledger.filter.FilterException;
import org.hearsay.web.words.Links;
import org.jspecify.annotations.Nullable;

/**
 * The filter by which a list is narrowed, as its address has it.
 *
 * @param path the address of the whole list
 * @param text the filter as it was written
 * @param filter as it was understood; everything where it was not
 * @param problem why it was not understood; null if it was
 */
public record ListFilter(
        String path, String text, Filter filter, @Nullable Problem problem) {
    /**
     * What was not understood.
     *
     * @param where the number of the character, from 1; 0 where it is no single one
     * @param why the reason, and what to do
     */
    public record Problem(int where, String why) {}

    /** The filter that a request asks with, of claims: what only questions have is not understood. */
    static ListFilter of(Context request, String path) {
        return of(
                request,
                path,
                filter -> filter.names(field -> field == Field.CONTESTED)
                        ? "contested: asks for questions, not for claims; leave it out"
                        : null);
    }

    /** The filter that a request asks with, of questions. */
    static ListFilter ofQuestions(Context request, String path) {
        return of(
                request,
                path,
                filter -> orContested(filter) ? "contested: stands beside OR; give it as a term of its own" : null);
    }

    private static ListFilter of(Context request, String path, Function<Filter, @Nullable String> refusal) {
        String text = Objects.requireNonNullElse(request.queryParam("q"), "");
        try {
            Filter filter = Filter.parse(text);
            String why = refusal.apply(filter);
            return why == null ? new ListFilter(path, text, filter, null) : refused(path, text, 0, why);
        } catch (FilterException e) {
            return refused(
                    path, text, e.position(), String.valueOf(e.getMessage()).replaceFirst("^[^:]*: ", ""));
        }
    }

    private static boolean orContested(Filter filter) {
        return filter.all().stream()
                .filter(alternatives -> alternatives.any().size() > 1)
                .flatMap(alternatives -> alternatives.any().stream())
                .anyMatch(term -> term.field() == Field.CONTESTED);
    }

    private static ListFilter refused(String path, String text, int where, String why) {
        return new ListFilter(path, text, Filter.EVERYTHING, new Problem(where, why + "."));
    }

    /** The status of the answer. */
    int status() {
        return problem == null ? 200 : 400;
    }

    /** The title of the list with the filter. */
    String title(String list) {
        return filter.all().isEmpty() ? list : list + ": " + filter;
    }

    /** Its conditions. */
    public List<Chip> chips() {
        return Chip.of(filter);
    }

    /** The list without a condition. */
    public String without(Chip chip) {
        return Links.list(path, chip.without());
    }

    /** The address of this list. */
    public String here() {
        return Links.list(path, filter);
    }

    /** A page of it, from 1. */
    String page(int page) {
        return Links.page(here(), page);
    }
}
