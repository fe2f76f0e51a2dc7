package org.hearsay.attributions;

import java.util.List;
import java.util.Locale;
import org.hearsay.text.Span;

/** The article's own outlet, which carries every claim of it and therefore stands in no chain. */
final class Outlet {
    private final List<String> name;

    /** @param name as the document says, or empty when unknown */
    Outlet(String name) {
        this.name = words(name);
    }

    private static List<String> words(String name) {
        String plain = name.toLowerCase(Locale.ROOT)
                .replaceAll("^(https?://)?(www\\.)?", "")
                .replaceAll("\\.(com|org|net|co\\.uk)$", "");
        return List.of(plain.replaceAll("[^\\p{L}\\p{N}]+", " ").strip().split(" ", -1)).stream()
                .filter(word -> !word.equals("the") && !word.equals("s"))
                .toList();
    }

    /** Whether a phrase names it: the same words, the last of them ("the Post"), their initials, or the words run together. */
    boolean isNamed(String phrase) {
        List<String> words = words(phrase);
        if (name.isEmpty()
                || words.isEmpty()
                || name.getFirst().isEmpty()
                || words.getFirst().isEmpty()) {
            return words.equals(List.of("this", "newspaper"));
        }
        boolean tail = words.size() <= name.size()
                && name.subList(name.size() - words.size(), name.size()).equals(words);
        boolean head =
                words.size() <= name.size() && name.subList(0, words.size()).equals(words);
        return tail
                || head
                || String.join("", words).equals(String.join("", name))
                || initials(words).equals(String.join("", name))
                || initials(name).equals(String.join("", words));
    }

    private static String initials(List<String> words) {
        StringBuilder initials = new StringBuilder();
        words.forEach(word -> initials.append(word, 0, 1));
        return words.size() > 1 ? initials.toString() : "-";
    }

    /** Adds a carrier, unless it is the outlet or carries the claim already. */
    void carry(Draft draft, Range carrier, Tokens tokens) {
        List<Span> spans = List.of(tokens.span(carrier));
        boolean own = isNamed(tokens.article().text().slice(spans));
        if (!own && !draft.isCarriedBy(spans) && !Turn.overlaps(draft.voice, spans.getFirst())) {
            draft.carriers.add(spans);
        }
    }
}
