package org.hearsay.web.pages;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.web.guard.Refused;
import org.hearsay.web.reader.VoiceStyles;

/**
 * Styles, script and icon. Each has its hash in its address, so that browsers may keep it for ever.
 *
 * @param files by their paths
 */
public record Assets(Map<String, File> files) implements Page {
    private static final String FOLDER = "/org/hearsay/web/assets/";

    /** The sheets in the order in which they stand in one: what all pages share, then one a page. */
    private static final List<String> SHEETS = List.of(
            "base.css",
            "charts.css",
            "questions.css",
            "question.css",
            "article.css",
            "voice.css",
            "lists.css",
            "api.css",
            "corrections.css");

    private static final List<String> SCRIPTS = List.of("hearsay.js", "article.js", "search.js", "corrections.js");

    private static final int OF_HASH = 12;

    /** A file as it is sent. */
    public record File(String name, String path, String type, String content) {}

    /** Makes the map unchangeable. */
    public Assets {
        files = Map.copyOf(files);
    }

    static Assets load() {
        String sheet = SHEETS.stream().map(Assets::read).collect(Collectors.joining("\n")) + VoiceStyles.sheet();
        String script = SCRIPTS.stream().map(Assets::read).collect(Collectors.joining("\n"));
        return new Assets(Stream.of(
                        file("hearsay.css", "text/css;charset=utf-8", sheet),
                        file("hearsay.js", "text/javascript;charset=utf-8", script),
                        file("icon.svg", "image/svg+xml", read("icon.svg")))
                .collect(Collectors.toMap(File::name, its -> its)));
    }

    private static File file(String name, String type, String content) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            String version = HexFormat.of().formatHex(hash).substring(0, OF_HASH);
            int dot = name.lastIndexOf('.');
            String path = "/assets/" + name.substring(0, dot) + "-" + version + name.substring(dot);
            return new File(name, path, type, content);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static String read(String name) {
        try (InputStream stream = Assets.class.getResourceAsStream(FOLDER + name)) {
            return new String(Objects.requireNonNull(stream, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The address of a file. */
    public String path(String name) {
        return Objects.requireNonNull(files.get(name), name).path();
    }

    /** The address of the styles. */
    public String style() {
        return path("hearsay.css");
    }

    /** The address of the script. */
    public String script() {
        return path("hearsay.js");
    }

    @Override
    public void addTo(RoutesConfig routes) {
        files.values().forEach(file -> routes.get(file.path(), answer -> send(answer, file)));
        routes.get("/favicon.ico", answer -> send(answer, Objects.requireNonNull(files.get("icon.svg"))));
        routes.get("/assets/*", _ -> {
            throw Refused.missing("No such file", "Load the page again: the program is a newer one.");
        });
    }

    private static void send(Context answer, File file) {
        answer.header("Cache-Control", "public, max-age=31536000, immutable")
                .contentType(file.type())
                .result(file.content());
    }
}
