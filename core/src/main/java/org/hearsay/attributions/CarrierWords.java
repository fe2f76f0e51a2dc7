package org.hearsay.attributions;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.hearsay.tables.Table;

/** The lexicon {@code carriers.tsv}: who passes words on, and in which phrases. Its header explains the kinds. */
final class CarrierWords {
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
        CarrierWords lexicon = new CarrierWords();
        for (List<String> row : Table.read("carriers.tsv")) {
            Kind kind = Kind.valueOf(row.getFirst().toUpperCase(Locale.ROOT));
            Table.values(row.getLast()).forEach(name -> lexicon.add(kind, name));
        }
        return lexicon;
    }

    private void add(Kind kind, String name) {
        List<String> words = split(name);
        if (words.isEmpty()) {
            throw new IllegalStateException("carriers.tsv: an empty entry of kind " + kind);
        }
        boolean capitals =
                name.equals(name.toUpperCase(Locale.ROOT)) && name.chars().anyMatch(Character::isLetter);
        entries.computeIfAbsent(kind, k -> new HashMap<>())
                .computeIfAbsent(words.getFirst(), w -> new ArrayList<>())
                .add(new Entry(words, capitals));
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
