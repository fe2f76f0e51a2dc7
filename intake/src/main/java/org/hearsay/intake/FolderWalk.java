package org.hearsay.intake;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The files below a folder, in the order of their names, folders among them.
 *
 * <p>Linked folders are entered, each real folder once, so links that lead back do no harm.
 */
final class FolderWalk {
    /** What the next step of the walk came upon. */
    sealed interface Step {}

    /** A file to read. */
    record Found(String uri, Path file) implements Step {}

    /** A file that is no article by its name. */
    record Ignored() implements Step {}

    /** A folder that cannot be entered, or holds nothing to read. */
    record Refused(String uri, String reason) implements Step {}

    /** The walk is over. */
    record End() implements Step {}

    private record Entry(String uri, Path path) {}

    private final String root;
    private final Deque<Entry> waiting = new ArrayDeque<>();
    private final Set<Path> entered = new HashSet<>();
    private boolean anything;

    FolderWalk(String given, Path folder) {
        this.root = given;
        waiting.add(new Entry(
                given.length() > 1 && given.endsWith("/") ? given.substring(0, given.length() - 1) : given, folder));
    }

    Step next() {
        for (Entry entry = waiting.poll(); entry != null; entry = waiting.poll()) {
            if (!Files.isDirectory(entry.path())) {
                return file(entry);
            }
            try {
                enter(entry);
            } catch (IOException | DirectoryIteratorException e) {
                anything = true;
                return new Refused(entry.uri(), "folder cannot be read; check its permissions");
            }
        }
        if (!anything) {
            anything = true;
            return new Refused(
                    root, "holds no " + Kind.endings() + " file; name files to read them whatever they are called");
        }
        return new End();
    }

    private Step file(Entry entry) {
        if (Kind.byName(entry.uri()) == null || (Files.exists(entry.path()) && !Files.isRegularFile(entry.path()))) {
            return new Ignored();
        }
        anything = true;
        return new Found(entry.uri(), entry.path());
    }

    private void enter(Entry folder) throws IOException {
        if (!entered.add(folder.path().toRealPath())) {
            return;
        }
        List<Path> children = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder.path())) {
            stream.forEach(children::add);
        }
        children.sort(Comparator.comparing(FolderWalk::name).reversed());
        String prefix = folder.uri().endsWith("/") ? folder.uri() : folder.uri() + "/";
        children.forEach(child -> waiting.addFirst(new Entry(prefix + name(child), child)));
    }

    private static String name(Path path) {
        Path name = path.getFileName();
        return name == null ? "" : name.toString();
    }
}
