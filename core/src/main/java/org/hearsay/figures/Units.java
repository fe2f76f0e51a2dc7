package org.hearsay.figures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hearsay.tables.Table;
import org.jspecify.annotations.Nullable;

/** Names and signs of units, found at a token; the longest fitting form wins. */
final class Units {
    /**
     * A form that stands in the text.
     *
     * @param unit what it means
     * @param from its first token
     * @param to one past its last token
     */
    record Match(Unit unit, int from, int to) {}

    private record Form(List<String> words, boolean exact, Unit unit) {
        int end(Tokens tokens, int at) {
            if (!exact) {
                return tokens.match(at, words);
            }
            for (int i = 0; i < words.size(); i++) {
                if (!tokens.get(at + i).written().equals(words.get(i))) {
                    return -1;
                }
            }
            return at + words.size();
        }
    }

    private static final Pattern CUT = Pattern.compile(" |(?<=[°])(?=[CF])|(?<=\\p{L})-(?=\\p{L})");

    private final Map<String, List<Form>> byFirst = new HashMap<>();

    private Units() {}

    /** The units of measure. */
    static Units measures() {
        Units units = new Units();
        for (List<String> row : Table.read("figure-units.tsv")) {
            Quantity.Kind kind = Quantity.Kind.valueOf(row.get(1).toUpperCase(Locale.ROOT));
            Unit unit = new Unit(row.getFirst(), kind, null, null, row.get(4).equals("yes"));
            cells(row.get(2)).forEach(form -> units.add(form, false, unit));
            cells(row.get(3)).forEach(form -> units.add(form, true, unit));
        }
        return units.sorted();
    }

    /** The currencies by the words and signs that follow a number, or precede it. */
    static Units currencies() {
        Units units = new Units();
        for (List<String> row : Table.read("figure-currencies.tsv")) {
            Unit unit = currency(row);
            cells(row.get(3)).forEach(form -> units.add(form, false, unit));
            cells(row.get(5)).forEach(form -> units.add(form, true, unit));
            if (unit.iso() != null) {
                units.add(
                        "M" + unit.iso(),
                        true,
                        new Unit("million " + unit.name(), unit.measures(), unit.iso(), null, false));
            }
        }
        return units.sorted();
    }

    /** The currencies by the words that stand before a number only. */
    static Units prefixes() {
        Units units = new Units();
        for (List<String> row : Table.read("figure-currencies.tsv")) {
            cells(row.get(4)).forEach(form -> units.add(form, false, currency(row)));
        }
        return units.sorted();
    }

    private static Unit currency(List<String> row) {
        return new Unit(
                row.getFirst(),
                Quantity.Kind.MONEY,
                code(row.get(1)),
                code(row.get(2)),
                row.get(6).equals("yes"));
    }

    private static @Nullable String code(String cell) {
        return cell.isEmpty() ? null : cell;
    }

    private static Stream<String> cells(String cell) {
        return Stream.of(cell.split("\\|", -1)).filter(form -> !form.isEmpty());
    }

    private void add(String form, boolean exact, Unit unit) {
        List<String> words = new ArrayList<>();
        for (String word : CUT.split(form, -1)) {
            words.add(word);
        }
        String first = exact ? words.getFirst().toLowerCase(Locale.ROOT) : words.getFirst();
        byFirst.computeIfAbsent(first, _ -> new ArrayList<>()).add(new Form(words, exact, unit));
    }

    private Units sorted() {
        Comparator<Form> order = Comparator.comparingInt(form -> -form.words().size());
        byFirst.values().forEach(forms -> forms.sort(order.thenComparing(form -> !form.exact())));
        return this;
    }

    /** The longest form that begins at this token. */
    @Nullable
    Match at(Tokens tokens, int at) {
        for (Form form : byFirst.getOrDefault(tokens.form(at).toLowerCase(Locale.ROOT), List.of())) {
            int end = form.end(tokens, at);
            if (end > 0) {
                return new Match(form.unit(), at, end);
            }
        }
        return null;
    }
}
