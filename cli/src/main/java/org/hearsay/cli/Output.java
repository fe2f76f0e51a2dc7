package org.hearsay.cli;

import java.io.Closeable;
import java.io.IOException;
import org.hearsay.text.Article;

/** Where results go. Articles come one after the other, on one thread. */
interface Output extends Closeable {
    /** Writes one article's results, whole. */
    void write(Article article, Found found) throws IOException;

    /** Says that all is written: only now does a file get its name. Without it, closing leaves the file's place as it was. */
    void complete() throws IOException;

    /** Keeps what is whole of an interrupted run, and says in one line where; empty when there is nothing to say. */
    String keepPart() throws IOException;
}
