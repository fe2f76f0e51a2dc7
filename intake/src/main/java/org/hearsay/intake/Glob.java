package org.hearsay.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;

/**
 * Patterns of paths, for shells that do not expand them: {@code *}, {@code ?}, {@code [a-z]}, <code>{html,txt}</code>, and {@code **} over
 * folders.
 */
final class Glob {
    private Glob() {}

    static boolean isGlob(String path) {
        return path.chars().anyMatch(c -> c == '*' || c == '?' || c == '[' || c == '{');
    }

    static Place expand(String glob) {
        String base = base(glob);
        Path root = Path.of(base.isEmpty() ? "." : base);
        if (!Files.isDirectory(root)) {
            return new Place.Nowhere("no folder " + base + "; check the path before the first wildcard");
        }
        String pattern = glob.substring(base.length());
        try {
            PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + pattern);
            int depth = pattern.contains("**")
                    ? Integer.MAX_VALUE
                    : (int) pattern.chars().filter(c -> c == '/').count() + 1;
            List<String> found = matches(root, matcher, depth, base);
            return found.isEmpty() ? new Place.Nowhere("no file matches; check the pattern") : new Place.Many(found);
        } catch (PatternSyntaxException e) {
            return new Place.Nowhere("not a pattern: " + e.getDescription() + "; check its brackets");
        } catch (IOException | UncheckedIOException e) {
            return new Place.Nowhere("a folder under " + root + " cannot be read; check its permissions");
        }
    }

    /** The part up to the last slash before the first wildcard. */
    private static String base(String glob) {
        int wildcard = 0;
        while (!isGlob(glob.substring(wildcard, wildcard + 1))) {
            wildcard++;
        }
        return glob.substring(0, glob.lastIndexOf('/', wildcard) + 1);
    }

    private static List<String> matches(Path root, PathMatcher matcher, int depth, String base) throws IOException {
        // Links to folders are not entered, so that no loop can form.
        try (Stream<Path> walk = Files.walk(root, depth)) {
            return walk.filter(path -> !path.equals(root))
                    .map(root::relativize)
                    .filter(matcher::matches)
                    .map(path -> base + path.toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }
}
