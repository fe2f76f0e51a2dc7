package org.hearsay.web.endpoints;

import io.javalin.http.Context;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;

/**
 * Answers that are written while they are made.
 *
 * @param failures is told of what breaks one off
 */
public record Streams(Consumer<Throwable> failures) {
    /** What is kept back: an answer of less gets a status that says whether it went well. */
    private static final int BUFFER = 64 << 10;

    /** What is written. */
    public interface Body {
        /** Writes it. @throws IOException only if the stream does */
        void writeTo(OutputStream out) throws IOException;
    }

    /**
     * Writes an answer.
     *
     * @throws RuntimeException whatever the body throws before anything is sent; later the connection is cut, so that half an answer is not taken for
     *     a whole one
     */
    public void send(Context answer, String type, Body body) {
        send(answer, type, answer::outputStream, body);
    }

    /** The same, uncompressed, so that what the body flushes is with the visitor at once. */
    public void sendAtOnce(Context answer, String type, Body body) {
        send(answer, type, () -> answer.res().getOutputStream(), body);
    }

    /** Where an answer is written to. */
    private interface Way {
        OutputStream open() throws IOException;
    }

    private void send(Context answer, String type, Way way, Body body) {
        answer.contentType(type);
        try {
            OutputStream out = new BufferedOutputStream(way.open(), BUFFER);
            body.writeTo(out);
            out.flush();
        } catch (IOException | UncheckedIOException e) {
            // The visitor is gone: nobody is left to be told.
            cut(answer, e);
        } catch (RuntimeException e) {
            if (!answer.res().isCommitted()) {
                answer.removeHeader("Content-Disposition");
                throw e;
            }
            failures.accept(e);
            cut(answer, e);
        }
    }

    private static void cut(Context answer, Throwable why) {
        ServletContextRequest.getServletContextRequest(answer.req())
                .getConnectionMetaData()
                .getConnection()
                .getEndPoint()
                .close(why);
    }
}
