package org.hearsay.bench.corpora;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/** A gzipped tar archive of text files. */
final class TarGz {
    private TarGz() {}

    /** Names and UTF-8 contents of the files with a wanted name, in the archive's order. */
    static Map<String, String> files(Path archive, Predicate<String> wanted) {
        Map<String, String> files = new LinkedHashMap<>();
        try (TarArchiveInputStream tar = new TarArchiveInputStream(
                new GZIPInputStream(new BufferedInputStream(Files.newInputStream(archive))))) {
            TarArchiveEntry entry = tar.getNextEntry();
            while (entry != null) {
                if (entry.isFile() && wanted.test(entry.getName())) {
                    files.put(entry.getName(), new String(tar.readAllBytes(), StandardCharsets.UTF_8));
                }
                entry = tar.getNextEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(archive.toString(), e);
        }
        return files;
    }

    /** Last part of a path in an archive, without its ending. */
    static String stem(String name) {
        String file = name.substring(name.lastIndexOf('/') + 1);
        int dot = file.lastIndexOf('.');
        return dot < 0 ? file : file.substring(0, dot);
    }
}
