package org.hearsay.ledger.series;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A named place.
 *
 * @param key what spellings of the name have in common
 * @param name as an article writes it
 * @param level how narrow it is
 */
public record Place(String key, String name, Level level) {
    private static final Pattern MARKS = Pattern.compile("\\p{M}|['’`ʿʾ]");
    private static final Pattern ARTICLE = Pattern.compile("(?<![\\p{L}])(?:al|el|ad|ar|as|ash|at|az|an)-");
    private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern VOWELS = Pattern.compile("(?<=\\p{L})[aeiouyw]+|h$");
    private static final Pattern DOUBLE = Pattern.compile("(.)\\1+");

    /** Consonants from which on a name is told by them alone. */
    private static final int ENOUGH = 3;

    /** How narrow a place is. */
    public enum Level {
        /** A town, village, district. */
        TOWN,
        /** A province or region. */
        PROVINCE,
        /** A country. */
        COUNTRY
    }

    static Place of(String name, Level level) {
        return new Place(key(name), name, level);
    }

    /** Transcribed names differ in vowels, doubled letters and the article: "al-Hasakah", "Hasakeh" and "Hasaka" have one key. */
    static String key(String name) {
        String plain = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        String bare = OTHER.matcher(ARTICLE.matcher(plain).replaceAll("")).replaceAll("");
        String skeleton = DOUBLE.matcher(
                        VOWELS.matcher(VOWELS.matcher(bare).replaceAll("")).replaceAll(""))
                .replaceAll("$1");
        return skeleton.length() < ENOUGH ? bare : skeleton;
    }
}
