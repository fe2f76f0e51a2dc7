package org.hearsay.intake;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

/** What a path on the command line stands for. */
sealed interface Place {
    /** Standard input. */
    record Input() implements Place {}

    /** One file, or something that can be read like one, such as a named pipe. */
    record File(Path path) implements Place {}

    /** A folder. */
    record Folder(Path path) implements Place {}

    /** What a glob matches, in order, each to be looked up in its turn. */
    record Many(List<String> paths) implements Place {}

    /** Nothing that can be read. */
    record Nowhere(String reason) implements Place {}

    /** Looks a path up. A file whose name holds a glob's characters is that file. */
    static Place of(String given) {
        if (given.equals("-")) {
            return new Input();
        }
        if (given.isEmpty()) {
            return new Nowhere("empty path; name a file, a folder, a glob or -");
        }
        try {
            Path path = Path.of(given);
            if (Files.isDirectory(path)) {
                return new Folder(path);
            }
            if (Files.exists(path)) {
                return new File(path);
            }
            if (Files.isSymbolicLink(path)) {
                return new Nowhere("broken link; check where it points");
            }
        } catch (InvalidPathException e) {
            return new Nowhere("not a path on this system; check its characters");
        }
        return Glob.isGlob(given) ? Glob.expand(given) : new Nowhere("no such file; check the path");
    }
}
