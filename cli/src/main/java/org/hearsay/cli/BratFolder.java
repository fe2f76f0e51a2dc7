package org.hearsay.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import org.hearsay.claims.BratFormat;
import org.hearsay.text.Article;

/** Results as a folder of brat annotations: for each article its text and, beside it, the annotation. */
final class BratFolder implements Output {
    private static final List<String> ENDINGS = List.of(".txt", ".ann");

    private final Path folder;
    private final boolean nested;
    private final Stems stems;

    /** @param stems names the files */
    BratFolder(Path folder, boolean nested, Stems stems) throws IOException {
        this.folder = Files.createDirectories(folder.toAbsolutePath());
        this.nested = nested;
        this.stems = stems;
    }

    @Override
    public void write(Article article, Found found) throws IOException {
        Stems.Naming naming = stems.name(article.uri());
        for (Map.Entry<String, String> move : naming.moves().entrySet()) {
            for (String ending : ENDINGS) {
                Path target = file(move.getValue(), ending);
                Files.move(file(move.getKey(), ending), target, StandardCopyOption.REPLACE_EXISTING);
            }
        }
        write(file(naming.name(), ".txt"), article.text().string());
        write(file(naming.name(), ".ann"), BratFormat.of(article.text(), found.claims(), nested));
    }

    private Path file(String name, String ending) throws IOException {
        Path file = folder.resolve(name + ending);
        Path parent = file.getParent();
        if (parent != null) {
            Files.createDirectories(parent);
        }
        return file;
    }

    private static void write(Path file, String content) throws IOException {
        try (AtomicFile whole = AtomicFile.at(file)) {
            whole.write(content.getBytes(StandardCharsets.UTF_8));
            whole.commit();
        }
    }

    @Override
    public void complete() {}

    @Override
    public String keepPart() {
        return "what was read so far is in " + folder;
    }

    @Override
    public void close() {}
}
