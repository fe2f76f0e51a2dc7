package org.hearsay.cli;

import java.io.BufferedOutputStream;
import java.io.FileOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * A file that appears under its name only when it is whole. Until {@link #commit} all goes to a hidden file beside it, which
 * {@link #close} deletes.
 */
final class AtomicFile extends FilterOutputStream {
    private final Path file;
    private final Path part;
    private boolean open = true;

    private AtomicFile(Path file, Path part) throws IOException {
        super(new BufferedOutputStream(new FileOutputStream(part.toFile()), 1 << 16));
        this.file = file;
        this.part = part;
    }

    static AtomicFile at(Path file) throws IOException {
        // A link keeps its place, and what it leads to is replaced.
        Path real = Files.isSymbolicLink(file) && Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        Path folder = real.getParent();
        if (folder == null || Files.isDirectory(real)) {
            throw new IOException("it is a folder");
        }
        if (!Files.isDirectory(folder)) {
            throw new IOException("there is no folder " + folder);
        }
        Path part = folder.resolve(
                "." + real.getFileName() + "." + ProcessHandle.current().pid() + ".part");
        return new AtomicFile(real, part);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        out.write(bytes, offset, length);
    }

    void commit() throws IOException {
        shut();
        move(file);
    }

    String keepPart() throws IOException {
        shut();
        Path kept = file.resolveSibling(file.getFileName() + ".part");
        move(kept);
        return "what was read so far is in " + kept;
    }

    private void shut() throws IOException {
        open = false;
        out.close();
    }

    private void move(Path target) throws IOException {
        try {
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    @Override
    public void close() throws IOException {
        if (open) {
            open = false;
            try {
                out.close();
            } finally {
                Files.deleteIfExists(part);
            }
        }
    }
}
