package org.hearsay.figures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hearsay.tables.Table;
import org.jspecify.annotations.Nullable;

/** The words that bound a number, before and after it. */
final class Bounds {
    /**
     * Words found at a token.
     *
     * @param bound what they say
     * @param to one past their last token
     */
    record Match(Bound bound, int to) {}

    private record Form(List<String> words, Bound bound) {}

    private final Map<String, List<Form>> before = new HashMap<>();
    private final Map<String, List<Form>> after = new HashMap<>();

    private Bounds() {}

    static Bounds load() {
        Bounds bounds = new Bounds();
        for (List<String> row : Table.read("figure-bounds.tsv")) {
            List<String> words =
                    List.of(row.getFirst().replaceAll("(?<=[<>])(?==)", " ").split(" "));
            Bound bound = Bound.valueOf(row.get(2).toUpperCase(Locale.ROOT));
            (row.get(1).equals("before") ? bounds.before : bounds.after)
                    .computeIfAbsent(words.getFirst(), _ -> new ArrayList<>())
                    .add(new Form(words, bound));
        }
        Comparator<Form> longest = Comparator.comparingInt(form -> -form.words().size());
        bounds.before.values().forEach(forms -> forms.sort(longest));
        bounds.after.values().forEach(forms -> forms.sort(longest));
        return bounds;
    }

    /** The words before a number that begin at this token. */
    @Nullable
    Match before(Tokens tokens, int at) {
        return find(before, tokens, at);
    }

    /** The words after a number that begin at this token. */
    @Nullable
    Match after(Tokens tokens, int at) {
        return find(after, tokens, at);
    }

    private static @Nullable Match find(Map<String, List<Form>> forms, Tokens tokens, int at) {
        for (Form form : forms.getOrDefault(tokens.form(at), List.of())) {
            int end = tokens.match(at, form.words());
            if (end > 0) {
                return new Match(form.bound(), end);
            }
        }
        return null;
    }
}
