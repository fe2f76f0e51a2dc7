package org.hearsay.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hearsay.bench.corpora.Corpora;
import org.hearsay.bench.corpora.Document;
import org.hearsay.bench.corpora.FaKes;
import org.hearsay.intake.ArticleJson;

/** Writes FA-KES as articles that every command reads, dated by their datelines: {@code bench/run FaKesArticles FILE.jsonl}. */
public final class FaKesArticles {
    private FaKesArticles() {}

    /** Writes the file. */
    public static void main(String[] args) throws IOException {
        List<Document> documents = FaKes.documents(Corpora.required(System.getenv()));
        Files.write(
                Path.of(args[0]),
                documents.stream()
                        .map(document -> ArticleJson.write(document.article()))
                        .toList());
        long dated = documents.stream()
                .filter(document -> document.published() != null)
                .count();
        System.out.println(documents.size() + " articles, " + dated + " of them dated");
    }
}
