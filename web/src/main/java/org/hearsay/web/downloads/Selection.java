package org.hearsay.web.downloads;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.hearsay.ledger.Document;
import org.hearsay.ledger.Entry;
import org.hearsay.ledger.FoundClaim;
import org.hearsay.ledger.filter.Filter;
import org.hearsay.ledger.questions.Question;
import org.hearsay.ledger.store.Claims;
import org.hearsay.ledger.store.Claims.Mark;
import org.hearsay.ledger.store.Ledger;
import org.jspecify.annotations.Nullable;

/**
 * Claims that are carried away.
 *
 * @param name for a file: letters, digits and hyphens
 * @param title what they are, for people
 * @param claims those of a document together; read from the ledger page by page as they are asked for
 */
public record Selection(String name, String title, Iterable<FoundClaim> claims) {
    private static final int PAGE = 500;
    private static final int LONGEST_NAME = 60;

    /** The claims that fit a filter, newest first. */
    public static Selection of(Ledger ledger, Filter filter) {
        String title = filter.all().isEmpty() ? "All claims" : "Claims: " + filter;
        return new Selection(name("claims", filter), title, () -> new Pages(ledger, filter));
    }

    /** The claims on a question, in its order. */
    static Selection of(Ledger ledger, Question question) {
        List<String> ids =
                question.positions().stream().map(taken -> taken.claim().id()).toList();
        return new Selection(
                "question-" + plain(question.summary().title()),
                question.summary().title(),
                () -> ids.stream()
                        .flatMap(id -> ledger.claims().of(id).stream())
                        .iterator());
    }

    /** The claims in a document, in its order. */
    static Selection of(Ledger ledger, Entry entry) {
        Document document = entry.document();
        String title = Objects.requireNonNullElse(document.title(), document.uri());
        return new Selection(
                "article-" + plain(title),
                title,
                () -> entry.claims().stream()
                        .flatMap(claim -> ledger.claims().of(claim.id()).stream())
                        .filter(found -> found.claim().document().equals(document.id()))
                        .iterator());
    }

    /** A name of a file of what a filter chooses. */
    static String name(String what, Filter filter) {
        String words = plain(filter.toString());
        return words.isEmpty() ? what : what + "-" + words;
    }

    /** Words as a part of a file's name. */
    static String plain(String text) {
        String words = text.replaceAll("[^A-Za-z0-9]+", "-").replaceAll("^-|-$", "");
        return words.length() <= LONGEST_NAME ? words : words.substring(0, LONGEST_NAME);
    }

    private static final class Pages implements Iterator<FoundClaim> {
        private final Ledger ledger;
        private final Filter filter;
        private final Deque<FoundClaim> ahead = new ArrayDeque<>();
        private @Nullable Mark after;
        private boolean last;

        Pages(Ledger ledger, Filter filter) {
            this.ledger = ledger;
            this.filter = filter;
        }

        @Override
        public boolean hasNext() {
            if (ahead.isEmpty() && !last) {
                Claims.Page page = ledger.claims().search(filter, PAGE, after);
                ahead.addAll(page.claims());
                after = page.next();
                last = after == null;
            }
            return !ahead.isEmpty();
        }

        @Override
        public FoundClaim next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            return ahead.remove();
        }
    }
}
