package org.hearsay.bench.speed;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Counts the word pieces of a text under an encoder's vocabulary: longest match first, lower case, without accents. */
public final class Pieces {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+|[^\\s\\p{L}\\p{N}]");

    private final Set<String> vocabulary;

    /**
     * A counter for the vocabulary of the English model on the class path.
     *
     * @throws IllegalStateException if there is none
     */
    public static Pieces english() {
        try (InputStream in = Pieces.class.getResourceAsStream("/org/hearsay/model/vocabulary.txt")) {
            if (in == null) {
                throw new IllegalStateException("no vocabulary on the class path");
            }
            String file = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return new Pieces(file.lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param vocabulary the pieces; those inside words begin with "##" */
    public Pieces(List<String> vocabulary) {
        this.vocabulary = new HashSet<>(vocabulary);
    }

    /** How many pieces a text has. */
    public long count(String text) {
        String plain = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{Mn}", "");
        return WORD.matcher(plain)
                .results()
                .map(MatchResult::group)
                .mapToLong(this::pieces)
                .sum();
    }

    private long pieces(String word) {
        long count = 0;
        int from = 0;
        while (from < word.length()) {
            String prefix = from == 0 ? "" : "##";
            int to = word.length();
            while (to > from && !vocabulary.contains(prefix + word.substring(from, to))) {
                to--;
            }
            if (to == from) {
                return 1;
            }
            from = to;
            count++;
        }
        return count;
    }
}
