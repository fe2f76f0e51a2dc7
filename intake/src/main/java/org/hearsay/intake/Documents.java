package org.hearsay.intake;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.hearsay.intake.page.Page;
import org.hearsay.text.Article;
import org.jspecify.annotations.Nullable;

/** Opens documents and reads each as its kind asks. */
final class Documents {
    /** What opening a document gave. */
    sealed interface Opened {}

    /** A document of one article, read or refused. */
    record One(Reading reading) implements Opened {}

    /** A document of many, to be read one by one. */
    record Several(Records records) implements Opened {}

    /** How much is looked at to tell a document's kind. */
    private static final int SNIFF = 4096;

    /** A code point takes at most four bytes in any encoding that is read here. */
    private static final long MOST_BYTES = 4;

    private final Intake intake;

    Documents(Intake intake) {
        this.intake = intake;
    }

    Opened input() {
        return open("-", null, () -> new BufferedInputStream(new Unclosed(intake.input())));
    }

    Opened file(String uri, Path file) {
        return open(uri, Kind.byName(uri), () -> new BufferedInputStream(Files.newInputStream(file)));
    }

    private interface Source {
        InputStream open() throws IOException;
    }

    private Opened open(String uri, @Nullable Kind byName, Source source) {
        try {
            InputStream stream = source.open();
            try {
                Kind kind = byName == null ? sniff(stream) : byName;
                if (kind == Kind.RECORDS) {
                    Records records = new Records(uri, stream, intake);
                    stream = InputStream.nullInputStream();
                    return new Several(records);
                }
                return new One(new Reading.Read(read(uri, kind, stream)));
            } finally {
                stream.close();
            }
        } catch (Refusal e) {
            return new One(e.of(uri));
        } catch (NoSuchFileException e) {
            return new One(new Reading.Skipped(uri, "no such file; check the path"));
        } catch (AccessDeniedException e) {
            return new One(new Reading.Skipped(uri, "may not be read; check its permissions"));
        } catch (IOException e) {
            return new One(new Reading.Skipped(uri, "cannot be read; check the file and its disk"));
        }
    }

    private static Kind sniff(InputStream stream) throws IOException, Refusal {
        stream.mark(SNIFF);
        byte[] bytes = stream.readNBytes(SNIFF);
        stream.reset();
        return Kind.bySight(Charsets.decode(bytes, true));
    }

    private Article read(String uri, Kind kind, InputStream stream) throws IOException, Refusal {
        long most = Math.min(intake.maxChars() * MOST_BYTES + MOST_BYTES, Integer.MAX_VALUE - 16);
        byte[] bytes = stream.readNBytes((int) most + 1);
        if (bytes.length > most) {
            throw tooLong();
        }
        if (bytes.length == 0) {
            throw new Refusal("empty; nothing to read");
        }
        String text = Charsets.decode(bytes, kind == Kind.PAGE);
        if (text.codePointCount(0, text.length()) > intake.maxChars()) {
            throw tooLong();
        }
        if (text.isBlank()) {
            throw new Refusal("holds only white space; nothing to read");
        }
        return kind == Kind.PAGE ? page(uri, text) : PlainText.article(uri, text, intake);
    }

    private Article page(String uri, String html) throws Refusal {
        Page page = Page.of(html);
        if (page.text().isEmpty()) {
            throw new Refusal("no article text found on the page; save the text itself as a .txt file");
        }
        return Article.at(uri, page.text())
                .title(page.title())
                .byline(page.authors().isEmpty() ? null : String.join(", ", page.authors()))
                .outlet(page.outlet() == null ? intake.outlet() : page.outlet())
                .published(page.published() == null ? intake.published() : page.published())
                .origins(page.origins())
                .build();
    }

    private Refusal tooLong() {
        return new Refusal(
                "longer than " + intake.maxChars() + " characters; raise the limit with --max-chars, or split it");
    }

    /** Standard input belongs to the caller. */
    private static final class Unclosed extends java.io.FilterInputStream {
        Unclosed(InputStream in) {
            super(in);
        }

        @Override
        public void close() {
            // Left open on purpose.
        }
    }
}
