package org.hearsay.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import org.hearsay.claims.ClaimJson;
import org.hearsay.intake.ArticleJson;

/** Opens the place that the user named for the results, in the format asked for. */
final class Outputs {
    private static final int BUFFER = 1 << 16;

    private Outputs() {}

    /** @throws IOException if it cannot be written to; the message says why, without naming it */
    static Output open(ReadOptions options, Console console) throws IOException {
        Path target = options.input().output();
        if (options.format() == Format.BRAT && target != null) {
            return new BratFolder(
                    target, options.nested(), new Stems(options.input().paths()));
        }
        OutputStream out = stream(options.input(), console);
        return switch (options.format()) {
            case JSONL ->
                new LineOutput(
                        (article, found) -> found.claims().stream()
                                .map(claim -> ClaimJson.line(claim) + "\n")
                                .collect(Collectors.joining()),
                        out);
            case ARTICLE -> new LineOutput((article, found) -> ArticleJson.write(article) + "\n", out);
            case CONLLU -> new LineOutput((article, found) -> found.conllu(), out);
            case TEXT, BRAT -> {
                boolean coloured = options.colour().shows(target == null && console.outIsTerminal(), console);
                Listing listing = new Listing(console.width(), coloured, options.own());
                yield new LineOutput((article, found) -> listing.of(article, found.claims()) + "\n", out);
            }
        };
    }

    /** @throws IOException if it cannot be written to; the message says why, without naming it */
    static Output open(TableOptions options, ClaimTable<?> table, Console console) throws IOException {
        OutputStream out = stream(options.input(), console);
        if (options.format() == TableFormat.CSV) {
            out.write(table.header().getBytes(StandardCharsets.UTF_8));
        }
        return new LineOutput((article, found) -> table.rows(found.claims(), options.format()), out);
    }

    private static OutputStream stream(InputOptions options, Console console) throws IOException {
        Path target = options.output();
        return target == null
                ? new BufferedOutputStream(console.out(), BUFFER)
                : AtomicFile.at(checked(target, options));
    }

    private static Path checked(Path target, InputOptions options) throws IOException {
        for (String path : options.paths()) {
            Path input = Path.of(path);
            if (Files.isRegularFile(input) && Files.exists(target) && Files.isSameFile(input, target)) {
                throw new IOException("it is one of the documents to be read");
            }
        }
        return target;
    }

    /** Whether writing failed because nobody reads any more, as when {@code head} has seen enough. */
    static boolean isClosedPipe(IOException e) {
        return String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT).contains("pipe");
    }
}
