package org.hearsay.ledger.questions;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.hearsay.ledger.pairs.Token;
import org.hearsay.tables.Table;
import org.jspecify.annotations.Nullable;

/**
 * Finds who may have done something in a text: a country, whichever of its names or forces stands for it, a group or body by one of its names,
 * rebels, or a name that no table knows. From the gazetteers and {@code question-doers.tsv}.
 */
final class Doers {
    /** Some state or its forces, where the text does not say which. */
    static final String STATE = "state";

    /** Whoever fights a state. */
    static final String REBELS = "rebels";

    /** Tokens of a name at most. */
    private static final int LONGEST_NAME = 6;

    private static final String OUTLET = "outlet";

    /** Classes of {@code times-words.tsv} that are written with a capital. */
    private static final Set<String> DAYS = Set.of("month", "weekday");

    private static final String INSIDE = "inside";

    private final Map<String, String> names = new HashMap<>();
    private final Map<String, String> countries = new HashMap<>();
    private final Map<String, Kind> nouns = new HashMap<>();
    private final Set<String> states;
    private final Set<String> known = new HashSet<>();
    private final Set<String> inside = new HashSet<>();
    private final Set<String> noDoers = new HashSet<>();

    /** What a doer is named by. */
    enum Kind {
        /** A name that no table knows. */
        UNKNOWN,
        /** A noun for a state or its forces. */
        STATE,
        /** A country, body or group of the tables. */
        KNOWN,
        /** A noun for whoever fights a state. */
        REBELS
    }

    /**
     * A doer in a text.
     *
     * @param name by which it is the same as others, without white space
     * @param kind what names it
     * @param from its first token
     * @param to the token after its last one
     */
    record Doer(String name, Kind kind, int from, int to) {}

    private Doers() {
        for (List<String> row : Table.read("gazetteer-countries.tsv")) {
            String country = joined(row.get(1));
            countries.put(row.getFirst(), country);
            row.subList(1, row.size()).forEach(cell -> Table.values(cell).forEach(name -> put(name, country)));
        }
        states = Set.copyOf(countries.values());
        for (List<String> row : Table.read("gazetteer-bodies.tsv")) {
            String country = countries.getOrDefault(row.get(3), "");
            boolean stands = !country.isEmpty() && !row.getFirst().equals(OUTLET);
            String name = stands ? country : joined(row.get(1));
            put(row.get(1), name);
            Table.values(row.get(2)).forEach(other -> put(other, name));
        }
        for (List<String> row : Table.read("question-doers.tsv")) {
            if (row.getFirst().equals(INSIDE)) {
                inside.add(stem(row.get(1)));
            } else {
                nouns.put(stem(row.get(1)), Kind.valueOf(row.getFirst().toUpperCase(Locale.ROOT)));
            }
        }
        Table.read("names-given.tsv").forEach(row -> noDoers.add(row.getFirst().toLowerCase(Locale.ROOT)));
        for (List<String> row : Table.read("times-words.tsv")) {
            noDoers.addAll(DAYS.contains(row.getFirst()) ? List.of(row.get(2).split(" ", -1)) : List.of());
        }
        noDoers.forEach(word -> known.add(stem(word)));
    }

    /** With the tables of the class path. @throws IllegalStateException if one is missing or damaged */
    static Doers load() {
        return new Doers();
    }

    private static String joined(String name) {
        return name.replace(' ', '_');
    }

    private static String stem(String word) {
        return Token.of(word).getFirst().stem();
    }

    private void put(String name, String doer) {
        String key = Token.of(name).stream().map(Doers::bare).collect(Collectors.joining(" "));
        if (key.isEmpty()) {
            return;
        }
        names.putIfAbsent(key, doer);
        if (!key.contains(" ")) {
            known.add(stem(key));
        }
    }

    /** Whether a word's stem is a name that the tables know, or a given name, or the name of a month or day: it tells hardly which deed is meant. */
    boolean isCommon(String stem) {
        return known.contains(stem);
    }

    /** A token's form without the ending of the possessive. */
    private static String bare(Token token) {
        return token.form().endsWith("'s")
                ? token.form().substring(0, token.form().length() - 2)
                : token.form();
    }

    /** Name of the country of a code; empty if no table knows it. */
    String country(String code) {
        return countries.getOrDefault(code, "");
    }

    /** Whether a doer is a country of the tables, or is named as many others are. */
    boolean isCountry(String name) {
        return states.contains(name)
                || name.endsWith(Countries.ADJECTIVE.substring(0, Countries.ADJECTIVE.length() - 1));
    }

    /** The doers in a text, in their order; names that touch, with a noun behind them, are one: "Syrian government forces". */
    List<Doer> in(List<Token> tokens) {
        List<Doer> found = new ArrayList<>();
        for (int at = 0; at < tokens.size(); ) {
            Doer doer = at(tokens, at);
            at = doer == null ? at + 1 : doer.to();
            if (doer != null) {
                add(found, doer, tokens);
            }
        }
        return found;
    }

    private @Nullable Doer at(List<Token> tokens, int at) {
        StringBuilder words = new StringBuilder();
        Doer longest = null;
        for (int to = at + 1; to <= Math.min(tokens.size(), at + LONGEST_NAME); to++) {
            words.append(to == at + 1 ? "" : " ").append(bare(tokens.get(to - 1)));
            String name = name(words.toString());
            longest = name.isEmpty() ? longest : new Doer(name, Kind.KNOWN, at, to);
        }
        if (longest != null) {
            return longest;
        }
        Token token = tokens.get(at);
        Kind noun = nouns.get(token.stem());
        if (noun != null) {
            return new Doer(noun == Kind.STATE ? STATE : REBELS, noun, at, at + 1);
        }
        return isName(token) ? new Doer(unknown(token), Kind.UNKNOWN, at, at + 1) : null;
    }

    /** The doer of a name; texts that lost their apostrophes have "Assads" for "Assad's". */
    private String name(String words) {
        String known = names.get(words);
        if (known != null || !words.endsWith("s")) {
            return known == null ? "" : known;
        }
        return names.getOrDefault(words.substring(0, words.length() - 1), "");
    }

    private boolean isName(Token token) {
        String lower = bare(token).toLowerCase(Locale.ROOT);
        return (token.kind() == Token.Kind.CAPITAL || token.kind() == Token.Kind.FIRST)
                && !EnglishAnalyzer.ENGLISH_STOP_WORDS_SET.contains(lower)
                && !noDoers.contains(lower);
    }

    /** Of countries that no table knows "Soravian" and "Soravia" are one. */
    private static String unknown(Token token) {
        String form = bare(token);
        return form.endsWith(Countries.ADJECTIVE) ? form.substring(0, form.length() - 1) : form;
    }

    private void add(List<Doer> found, Doer doer, List<Token> tokens) {
        Doer last = found.isEmpty() ? null : found.getLast();
        Doer telling = last == null || !touch(tokens, last.to(), doer.from()) ? null : telling(last, doer);
        if (last == null || telling == null) {
            found.add(doer);
        } else {
            found.set(found.size() - 1, new Doer(telling.name(), telling.kind(), last.from(), doer.to()));
        }
    }

    private boolean touch(List<Token> tokens, int from, int to) {
        return from == to || (from + 1 == to && inside.contains(tokens.get(from).stem()));
    }

    /** Which of two that touch tells who is meant; null if they are two. */
    private @Nullable Doer telling(Doer last, Doer next) {
        return switch (next.kind()) {
            // "Syrian rebels" are rebels, "ISIS militants" are of ISIS.
            case REBELS -> last.kind() == Kind.KNOWN && !states.contains(last.name()) ? last : next;
            case STATE -> last;
            case KNOWN -> last.kind() == Kind.UNKNOWN ? next : null;
            case UNKNOWN -> last.kind() == Kind.UNKNOWN || last.kind() == Kind.KNOWN ? last : null;
        };
    }
}
