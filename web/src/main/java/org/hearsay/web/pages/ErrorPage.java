package org.hearsay.web.pages;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.util.function.Consumer;
import org.hearsay.ledger.LedgerException;
import org.hearsay.web.guard.Problem;
import org.hearsay.web.guard.Refused;

/**
 * What is shown where a request cannot be answered: one page for people, a line of JSON for programs.
 *
 * @param failures is told of what should not happen
 */
public record ErrorPage(Site site, Consumer<Throwable> failures) implements Page {
    /**
     * What is shown.
     *
     * @param frame null where not even the ledger can be asked
     */
    public record View(Frame frame, String title, String why) {}

    @Override
    public void addTo(RoutesConfig routes) {
        routes.exception(
                Refused.class, (refused, answer) -> answer(answer, refused.status(), refused.title(), refused.why()));
        routes.exception(HttpResponseException.class, (failure, answer) -> {
            switch (failure.getStatus()) {
                case 404 -> answer(answer, 404, "Nothing at this address", "Check it, or begin with the questions.");
                case 405 -> answer(answer, 405, "That cannot be done here", "This address can only be read.");
                case 413 -> answer(answer, 413, "That is too long", "Send less at once.");
                default ->
                    answer(answer, failure.getStatus(), "The request was not understood", "Check what was sent.");
            }
        });
        routes.exception(
                LedgerException.class,
                (failure, answer) -> answer(answer, 503, "The ledger cannot be used", message(failure) + "."));
        routes.exception(Exception.class, (failure, answer) -> {
            failures.accept(failure);
            answer(
                    answer,
                    500,
                    "The program failed",
                    "It is a fault of the program, told on its standard error; please report it.");
        });
    }

    private static String message(Exception failure) {
        String message = String.valueOf(failure.getMessage());
        return message.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + message.substring(1);
    }

    private void answer(Context answer, int status, String title, String why) {
        answer.status(status);
        if (Problem.isWanted(answer)) {
            Problem.send(answer, status, title, why);
        } else {
            site.show(answer, "error.jte", new View(site.bareFrame(title), title, why));
        }
    }
}
