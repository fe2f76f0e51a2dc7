package org.hearsay.web.corrections;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.hearsay.ledger.corrections.CorrectionException;
import org.hearsay.ledger.corrections.Signed;
import org.hearsay.web.pages.Site;
import org.jspecify.annotations.Nullable;

/**
 * The forms of a page as they are shown: empty, or as one of them was sent that could not be done.
 *
 * @param typed what was sent; nothing yet
 * @param name whom the browser remembers; empty for nobody
 * @param problem why it could not be done; null where nothing was sent
 */
public record Form(Fields typed, String name, @Nullable String problem) {
    private static final int UNPROCESSABLE = 422;

    /** Forms that nobody sent yet. */
    static Form empty(Context request) {
        return new Form(new Fields(Map.of()), Signing.remembered(request), null);
    }

    /**
     * Does what a form asks for and leads on; shows it again, with the reason and what was typed, where that cannot be done.
     *
     * @param work does it, and tells the address to lead to
     * @param again shows the page with its forms
     */
    static void submit(Site site, Context request, BiFunction<Fields, Signed, String> work, Consumer<Form> again) {
        Fields typed = Fields.ofForm(request);
        try {
            Signed signed = Signing.of(typed, site.clock());
            String next = work.apply(typed, signed);
            Signing.remember(request, signed.by());
            request.redirect(next, HttpStatus.SEE_OTHER);
        } catch (CorrectionException e) {
            request.status(UNPROCESSABLE);
            again.accept(new Form(typed, typed.raw("by"), Signing.sentence(e)));
        }
    }

    /** Whether the form of a kind was sent, and could not be done. */
    public boolean failed(String kind) {
        return problem != null && typed.raw("kind").equals(kind);
    }

    /** The same, as if the form of this kind was sent: where no form of a page was, one must tell why not. */
    Form sentAs(String kind) {
        return problem == null ? this : new Form(typed.with("kind", List.of(kind)), name, problem);
    }

    /** The form of this kind alone: others are shown as nobody sent them. */
    public Form of(String kind) {
        return failed(kind) || problem == null ? this : new Form(new Fields(Map.of()), name, null);
    }

    /** What was typed into a field; empty for nothing. */
    public String value(String field) {
        return typed.raw(field);
    }

    /** Whether a choice was made among several. */
    public boolean chose(String field, String value) {
        return typed.values().getOrDefault(field, List.of()).contains(value);
    }
}
