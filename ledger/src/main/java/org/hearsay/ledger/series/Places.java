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
    private static final String PART =
            "(?:(?:[aA]l|[eE]l|[aA]d|[aA]r|[aA]s|[aA]sh|[aA]t|[aA]z|[aA]n)-)?\\p{Lu}[\\p{L}\\p{M}]*(?:[’'-]\\p{L}[\\p{L}\\p{M}]*)*";
    private static final Pattern NAME = Pattern.compile(PART + "(?: " + PART + ")*");
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
        List<Piece> pieces = new ArrayList<>();
        Matcher matcher = NAME.matcher(string);
        while (matcher.find()) {
            pieces.addAll(pieces(matcher, text, mentions));
        }
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

    /** What is left of a run of capitalized words without countries and peoples, directions and capitals. */
    private List<Piece> pieces(Matcher run, Text text, List<Mention> mentions) {
        List<Piece> pieces = new ArrayList<>();
        int start = -1;
        int end = -1;
        int at = run.start();
        for (String word : run.group().split(" ", -1)) {
            String name = POSSESSIVE.matcher(word).replaceFirst("");
            String country = country(name);
            if (country != null) {
                mentions.add(new Mention(Place.of(country, Place.Level.COUNTRY), text.span(at, at + name.length())));
            }
            boolean part = country == null && !isEmpty(name);
            boolean next = ARTICLE.matcher(name).find()
                    && start >= 0
                    && ARTICLE.matcher(text.string().substring(start, end)).find();
            if ((!part || next) && start >= 0) {
                pieces.add(new Piece(text.string().substring(start, end), start, end));
                start = -1;
            }
            if (part) {
                start = start < 0 ? at : start;
                end = at + name.length();
            }
            if (part && name.length() < word.length()) {
                pieces.add(new Piece(text.string().substring(start, end), start, end));
                start = -1;
            }
            at += word.length() + 1;
        }
        if (start >= 0) {
            pieces.add(new Piece(text.string().substring(start, end), start, end));
        }
        return pieces;
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
        List<String> after = tokens(text.substring(piece.end(), Math.min(text.length(), piece.end() + REACH)));
        if (!after.isEmpty() && text.charAt(piece.end()) == ' ') {
            if (words.places("town").contains(after.getFirst())) {
                return Place.Level.TOWN;
            }
            if (words.places("province").contains(after.getFirst())) {
                return Place.Level.PROVINCE;
            }
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
            String noun = before.get(at + 1);
            return words.places("town").contains(noun)
                    ? Place.Level.TOWN
                    : words.places("province").contains(noun) ? Place.Level.PROVINCE : null;
        }
        return words.places("in").contains(word) ? Place.Level.TOWN : null;
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
