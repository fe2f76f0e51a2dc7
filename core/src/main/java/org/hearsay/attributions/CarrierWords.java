package org.hearsay.attributions;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The lexicon {@code carriers.tsv}: who passes words on, and in which phrases. Its header explains the kinds. */
final class CarrierWords {
    private static final String RESOURCE = "/org/hearsay/model/carriers.tsv";
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+|[^\\p{L}\\p{N}\\s]");

    /** Kinds of rows. */
    enum Kind {
        OUTLET,
        ARTICLE,
        HEAD,
        NOUN,
        CROWD,
        STAFF,
        MODIFIER,
        PUBLIC,
        OCCASION,
        BEARING,
        SAYING,
        EVIDENCE,
        VOICE,
        DOCUMENT,
        CALENDAR,
        CLOSED,
        IDIOM,
        TAKING,
        TAKEN
    }

    /** An entry as the encoder's words; {@code capitals}: only capitals in the table, and so in the text. */
    private record Entry(List<String> words, boolean capitals) {}

    private final Map<Kind, Map<String, List<Entry>>> entries = new EnumMap<>(Kind.class);

    private CarrierWords() {}

    /** @throws IllegalStateException if the lexicon is missing or damaged */
    static CarrierWords load() {
        try (InputStream in = CarrierWords.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException(
                        "the lexicon " + RESOURCE + " is not on the class path: add the module model-en to it");
            }
            CarrierWords lexicon = new CarrierWords();
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .skip(1)
                    .forEach(lexicon::add);
            return lexicon;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the lexicon " + RESOURCE, e);
        }
    }

    private void add(String row) {
        String[] cells = row.split("\t", -1);
        if (cells.length != 2) {
            throw new IllegalStateException(RESOURCE + ": not 2 columns: " + row);
        }
        Kind kind = Kind.valueOf(cells[0].strip().toUpperCase(Locale.ROOT));
        for (String name : cells[1].split("\\|", -1)) {
            List<String> words = split(name);
            if (words.isEmpty()) {
                throw new IllegalStateException(RESOURCE + ": an empty entry: " + row);
            }
            boolean capitals =
                    name.equals(name.toUpperCase(Locale.ROOT)) && name.chars().anyMatch(Character::isLetter);
            entries.computeIfAbsent(kind, k -> new HashMap<>())
                    .computeIfAbsent(words.getFirst(), w -> new ArrayList<>())
                    .add(new Entry(words, capitals));
        }
    }

    private static List<String> split(String name) {
        String plain = Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{Mn}", "");
        return WORD.matcher(plain).results().map(MatchResult::group).toList();
    }

    /** Number of words of the longest entry of this kind that begins at a word; 0 for none. */
    int length(Kind kind, Tokens tokens, int at) {
        int longest = 0;
        for (Entry entry : entries.getOrDefault(kind, Map.of()).getOrDefault(tokens.norm(at), List.of())) {
            int length = entry.words.size();
            if (length > longest && matches(entry, tokens, at)) {
                longest = length;
            }
        }
        return longest;
    }

    private static boolean matches(Entry entry, Tokens tokens, int at) {
        for (int i = 0; i < entry.words.size(); i++) {
            String form = tokens.form(at + i);
            if (!entry.words.get(i).equals(tokens.norm(at + i))
                    || (entry.capitals && !form.equals(form.toUpperCase(Locale.ROOT)))) {
                return false;
            }
        }
        return true;
    }

    /** Whether an entry of this kind begins at a word. */
    boolean is(Kind kind, Tokens tokens, int at) {
        return length(kind, tokens, at) > 0;
    }
}
