package org.hearsay.intake;

import java.io.InputStream;
import java.util.List;
import org.hearsay.text.Published;
import org.jspecify.annotations.Nullable;

/**
 * The door through which documents come in.
 *
 * {@snippet :
 * try (Readings readings = Intake.standard().outlet("Reuters").read(List.of("articles", "-"))) {
 *     while (readings.hasNext()) {
 *         switch (readings.next()) {
 *             case Reading.Read read -> System.out.println(read.article().title());
 *             case Reading.Skipped skipped -> System.err.println(skipped.message());
 *         }
 *     }
 * }
 * }
 *
 * @param outlet whose articles these are, where the document does not say; null when unknown
 * @param published when they were published, where the document does not say; null when unknown
 * @param maxChars the longest document that is read, in code points
 * @param input what the path "-" stands for
 */
public record Intake(@Nullable String outlet, @Nullable Published published, int maxChars, InputStream input) {
    /** The longest document that is read unless told otherwise, in code points. */
    public static final int MAX_CHARS = 2_000_000;

    /** @throws IllegalArgumentException if no document could be short enough */
    public Intake {
        if (maxChars < 1) {
            throw new IllegalArgumentException(
                    "the longest document must hold at least one character, not " + maxChars);
        }
    }

    /** An intake that knows nothing but what documents say, with an empty standard input. */
    public static Intake standard() {
        return new Intake(null, null, MAX_CHARS, InputStream.nullInputStream());
    }

    /** The same with this outlet for documents that name none. */
    public Intake outlet(@Nullable String value) {
        return new Intake(value, published, maxChars, input);
    }

    /** The same with this publication date for documents that give none. */
    public Intake published(@Nullable Published value) {
        return new Intake(outlet, value, maxChars, input);
    }

    /** The same with another limit on a document's length, in code points. */
    public Intake maxChars(int value) {
        return new Intake(outlet, published, value, input);
    }

    /** The same with this stream for the path "-"; it is read to its end and not closed. */
    public Intake input(InputStream value) {
        return new Intake(outlet, published, maxChars, value);
    }

    /**
     * Reads files, folders, globs ("2023/**.html") and "-", in the order given; a folder's and a glob's files in the order of their
     * names. Nothing is opened before it is asked for.
     */
    public Readings read(List<String> paths) {
        return new Readings(this, paths);
    }
}
