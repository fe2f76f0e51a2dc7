package org.hearsay.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.BiFunction;
import org.hearsay.text.Article;

/** Results as text: each article's in one write, so that a line is never cut off. */
final class LineOutput implements Output {
    private final BiFunction<Article, Found, String> format;
    private final OutputStream out;

    /** @param format what to write for an article, in whole lines */
    LineOutput(BiFunction<Article, Found, String> format, OutputStream out) {
        this.format = format;
        this.out = out;
    }

    @Override
    public void write(Article article, Found found) throws IOException {
        out.write(format.apply(article, found).getBytes(StandardCharsets.UTF_8));
        if (!(out instanceof AtomicFile)) {
            out.flush();
        }
    }

    @Override
    public void complete() throws IOException {
        out.flush();
        if (out instanceof AtomicFile file) {
            file.commit();
        }
    }

    @Override
    public String keepPart() throws IOException {
        out.flush();
        return out instanceof AtomicFile file ? file.keepPart() : "";
    }

    @Override
    public void close() throws IOException {
        if (out instanceof AtomicFile) {
            out.close();
        }
    }
}
