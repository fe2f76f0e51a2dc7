package org.hearsay.cli;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;
import org.hearsay.intake.Reading;
import org.hearsay.text.Article;

/** Where results go. Articles come one after the other, on one thread. */
interface Output extends Closeable {
    /**
     * The article as it is to be read for this place; empty where the place holds it already. Asked on any thread.
     *
     * @throws Unusable if the place cannot tell
     */
    default Optional<Article> wanted(Article article) {
        return Optional.of(article);
    }

    /** Says that an article was not read, since the place holds it. */
    default void held(Article article) throws IOException {}

    /** Says that a document was skipped. */
    default void skipped(Reading.Skipped skipped) {}

    /** Writes one article's results, whole. */
    void write(Article article, Found found) throws IOException;

    /** Says that all is written: only now does a file get its name. Without it, closing leaves the file's place as it was. */
    void complete() throws IOException;

    /**
     * What became of it all, on one line.
     *
     * @param ignored files that were passed over
     */
    default String summary(Tally tally, boolean withClaims, long ignored) {
        return tally.summary(withClaims, ignored);
    }

    /** Keeps what is whole of an interrupted run, and says in one line where; empty when there is nothing to say. */
    String keepPart() throws IOException;
}
