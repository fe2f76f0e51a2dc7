package org.hearsay.ledger.series;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.tables.Table;
import org.hearsay.text.Span;
import org.hearsay.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Finds the places that an article names. A name is one if words around it say so at least once in the article ("in Harnok", "the town of Harnok",
 * "Harnok province"); then it is one wherever it stands. Countries come from the gazetteer.
 */
final class Places {
    /** One word of a name; a name of more hyphens than any has is cut, since a pattern without end would recurse with the input. */
    private static final Pattern WORD = Pattern.compile(
            "(?:(?:[aA]l|[eE]l|[aA]d|[aA]r|[aA]s|[aA]sh|[aA]t|[aA]z|[aA]n)-)?\\p{Lu}[\\p{L}\\p{M}]*+(?:[’'-]\\p{L}[\\p{L}\\p{M}]*+){0,5}");

    private static final Pattern HELD =
            Pattern.compile(".+-(?:held|controlled|occupied|populated|majority|dominated|run|backed)");
    private static final Pattern ARTICLE =
            Pattern.compile("^(?:[aA]l|[eE]l|[aA]d|[aA]r|[aA]s|[aA]sh|[aA]t|[aA]z|[aA]n)-");
    private static final Pattern POSSESSIVE = Pattern.compile("[’']s$|[’']$");

    /** Characters before and after a name in which the words that tell of it stand. */
    private static final int REACH = 80;

    private final SeriesWords words;
    private final Map<String, String> countries = new HashMap<>();
    private final Set<String> peoples = new HashSet<>();
    private final Set<String> bodies = new HashSet<>();

    /**
     * A place where it stands.
     *
     * @param place which
     * @param span where
     */
    record Mention(Place place, Span span) {}

    private record Piece(String name, int start, int end) {}

    Places(SeriesWords words) {
        this.words = words;
        for (List<String> row : Table.read("gazetteer-countries.tsv")) {
            List<String> names = new ArrayList<>(List.of(row.get(1)));
            names.addAll(Table.values(row.get(2)));
            names.addAll(Table.values(row.get(3)));
            names.forEach(name -> countries.put(name.toLowerCase(Locale.ROOT), row.get(1)));
        }
        for (List<String> row : Table.read("gazetteer-peoples.tsv")) {
            peoples.add(row.getFirst().toLowerCase(Locale.ROOT));
        }
        for (List<String> row : Table.read("actor-words.tsv")) {
            if (row.getFirst().equals("orghead")) {
                bodies.addAll(List.of(row.get(1).split(" ", -1)));
            }
        }
    }

    /**
     * The places of a text, in order.
     *
     * @param others names of those who are no places: persons, organizations
     */
    List<Mention> of(Text text, Set<String> others) {
        String string = text.string();
        List<Mention> mentions = new ArrayList<>();
        List<Piece> pieces = pieces(text, mentions);
        Map<String, Place> known = new HashMap<>();
        for (Piece piece : pieces) {
            Place.Level level = level(string, piece);
            if (level != null) {
                Place place = Place.of(piece.name(), level);
                if (!others.contains(place.name()) && !isBody(piece.name())) {
                    known.merge(place.key(), place, (a, b) -> a.level().compareTo(b.level()) <= 0 ? a : b);
                }
            }
        }
        for (Piece piece : pieces) {
            Place place = known.get(Place.key(piece.name()));
            if (place != null) {
                mentions.add(new Mention(place, text.span(piece.start(), piece.end())));
            }
        }
        mentions.sort((a, b) -> a.span().compareTo(b.span()));
        return mentions;
    }

    /** The runs of capitalized words without countries and peoples, directions and capitals; countries go to the mentions. */
    private List<Piece> pieces(Text text, List<Mention> mentions) {
        String string = text.string();
        List<Piece> pieces = new ArrayList<>();
        int start = -1;
        int end = -1;
        Matcher matcher = WORD.matcher(string);
        while (matcher.find()) {
            String name = POSSESSIVE.matcher(matcher.group()).replaceFirst("");
            String country = country(name);
            if (country != null) {
                mentions.add(new Mention(
                        Place.of(country, Place.Level.COUNTRY),
                        text.span(matcher.start(), matcher.start() + name.length())));
            }
            boolean part = country == null && !isEmpty(name);
            if (start >= 0 && !(part && goesOn(string, start, end, matcher.start(), name))) {
                pieces.add(new Piece(string.substring(start, end), start, end));
                start = -1;
            }
            if (part) {
                start = start < 0 ? matcher.start() : start;
                end = matcher.start() + name.length();
            }
        }
        if (start >= 0) {
            pieces.add(new Piece(string.substring(start, end), start, end));
        }
        return pieces;
    }

    /** Whether a word goes on a name: after one blank, and not with an article where the name has one ("al-Midan al-Hamadaniah" are two). */
    private static boolean goesOn(String text, int start, int end, int next, String word) {
        boolean isNext = next == end + 1 && text.charAt(end) == ' ';
        return isNext
                && !(ARTICLE.matcher(word).find()
                        && ARTICLE.matcher(text.substring(start, end)).find());
    }

    /** Whether the last word is one that ends names of organizations ("Revolution General Commission"). */
    private boolean isBody(String name) {
        return bodies.contains(name.substring(name.lastIndexOf(' ') + 1));
    }

    private @Nullable String country(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        String country = countries.get(lower);
        return country == null && lower.endsWith("s") ? countries.get(lower.substring(0, lower.length() - 1)) : country;
    }

    /** Words that are written in capitals, calendars and directions are no names of places. */
    private boolean isEmpty(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        boolean capitals = name.length() > 1 && name.equals(name.toUpperCase(Locale.ROOT));
        return capitals
                || name.length() < 3
                || peoples.contains(lower)
                || HELD.matcher(lower).matches()
                || words.places("never").contains(lower)
                || words.places("direction").contains(lower)
                || words.places("in").contains(lower)
                || words.places("town").contains(lower)
                || words.places("province").contains(lower);
    }

    /** What the words around a name say that it is; null if nothing. */
    private Place.@Nullable Level level(String text, Piece piece) {
        if (words.places("never").contains(piece.name().toLowerCase(Locale.ROOT))) {
            return null;
        }
        boolean adjacent = piece.end() < text.length() && text.charAt(piece.end()) == ' ';
        List<String> after = adjacent
                ? tokens(text.substring(piece.end(), Math.min(text.length(), piece.end() + REACH)))
                : List.of();
        if (isAdjective(after)) {
            return null;
        }
        if (!after.isEmpty() && noun(after.getFirst()) != null) {
            return noun(after.getFirst());
        }
        List<String> before = tokens(text.substring(Math.max(0, piece.start() - REACH), piece.start()))
                .reversed();
        int at = 0;
        while (at < before.size() && isModifier(before.get(at))) {
            at++;
        }
        if (at == before.size()) {
            return null;
        }
        String word = before.get(at);
        if (word.equals("of") && at + 1 < before.size()) {
            return noun(before.get(at + 1));
        }
        return words.places("in").contains(word) ? Place.Level.TOWN : null;
    }

    private Place.@Nullable Level noun(String word) {
        if (words.places("town").contains(word)) {
            return Place.Level.TOWN;
        }
        return words.places("province").contains(word) ? Place.Level.PROVINCE : null;
    }

    /** Whether what follows tells that a name only describes a place: "the Soravian town of Harnok", "a Damascan suburb town". */
    private boolean isAdjective(List<String> after) {
        return after.size() > 1
                && noun(after.get(0)) != null
                && (after.get(1).equals("of") || noun(after.get(1)) != null);
    }

    private boolean isModifier(String word) {
        return words.places("direction").contains(word)
                || HELD.matcher(word).matches()
                || peoples.contains(word)
                || country(word) != null;
    }

    /** Words in lower case; a mark between two of them is a word that nothing knows. */
    private static List<String> tokens(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT)
                        .replaceAll("[.,;:!?()\"“”]", " | ")
                        .strip()
                        .split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
