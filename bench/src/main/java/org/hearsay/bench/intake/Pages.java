package org.hearsay.bench.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearsay.intake.Intake;
import org.hearsay.intake.Reading;
import org.hearsay.intake.Readings;
import org.hearsay.text.Article;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Saved pages, read through the door that the product uses. */
final class Pages {
    private Pages() {}

    static Optional<Article> read(Path page) {
        try (Readings readings = Intake.standard().read(List.of(page.toString()));
                Stream<Reading> stream = readings.stream()) {
            return stream.flatMap(reading ->
                            reading instanceof Reading.Read read ? Stream.of(read.article()) : Stream.empty())
                    .findFirst();
        }
    }

    /** The article's text without its title. */
    static String body(Article article) {
        String text = article.text().string();
        if (article.title().isPresent() && !article.paragraphs().isEmpty()) {
            return text.substring(
                    article.text().unit(article.paragraphs().getFirst().end()));
        }
        return text;
    }

    static JsonNode json(Path file) {
        try {
            return JsonMapper.shared().readTree(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String squeeze(String text) {
        return text.replaceAll("[\\s\\p{Z}]+", " ").strip();
    }
}
