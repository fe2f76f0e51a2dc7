package org.hearsay.syntax;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.hearsay.tables.Table;

/**
 * From form and tags to the word as a dictionary has it, in the conventions of the English Web Treebank. Irregular forms are tables; the
 * spelling rules undo the rest, and where they leave a choice ("hoped": "hope" or "hop") the more frequent word is taken.
 */
public final class Lemmas {
    private static final Pattern ROMAN = Pattern.compile("[IVX]+");
    private static final Pattern CLOSED = Pattern.compile("[^aeiouy]*[aeiou][bcdfgklmnprstvz]");
    /** Consonants that are doubled at the end of many words. */
    private static final String LONG = "lsfz";

    private static final String VOWELS = "aeiouy";

    /** Tag, a blank and form, to lemma. */
    private final Map<String, String> irregular = new HashMap<>();

    /** Words, to their place in an order of frequency. */
    private final Map<String, Integer> ranks;

    private final Capitals capitals;

    private Lemmas(List<String> words) {
        ranks = HashMap.newHashMap(words.size());
        for (String word : words) {
            ranks.putIfAbsent(word, ranks.size());
        }
        for (List<String> row : Table.read("irregular.tsv")) {
            addVerb(row);
        }
        for (List<String> row : Table.read("lemmas.tsv")) {
            for (String tag : row.get(0).split(" ", -1)) {
                for (String form : row.get(2).split(" ", -1)) {
                    irregular.put(tag + " " + form, row.get(1));
                }
            }
        }
        capitals = Capitals.load();
    }

    /**
     * The lemmas of English.
     *
     * @param words English words, the more frequent ones first
     */
    public static Lemmas load(List<String> words) {
        return new Lemmas(words);
    }

    /** Columns: lemma, past, participle, gerund, third person. */
    private void addVerb(List<String> row) {
        List<List<String>> tags = List.of(List.of("VBD"), List.of("VBN"), List.of("VBG"), List.of("VBZ"));
        for (int i = 0; i < tags.size(); i++) {
            if (!row.get(i + 1).isEmpty()) {
                irregular.putIfAbsent(tags.get(i).getFirst() + " " + row.get(i + 1), row.getFirst());
            }
        }
    }

    /**
     * The lemma of a token.
     *
     * @param xpos its tag of the Penn Treebank
     */
    public String lemma(String form, Upos upos, String xpos) {
        String plain = Marks.plain(form);
        String lower = plain.toLowerCase(Locale.ROOT);
        String known = irregular.get(xpos + " " + lower);
        if (known == null) {
            known = irregular.get(upos + " " + lower);
        }
        if (known != null) {
            return known;
        }
        return switch (upos) {
            case PROPN -> xpos.equals("NNPS") ? singular(plain) : plain;
            case VERB, AUX -> verb(lower, xpos);
            case NOUN -> noun(lower, xpos);
            case ADJ, ADV -> capitals.keeps(plain, xpos) ? plain : compared(lower, xpos);
            case NUM -> ROMAN.matcher(plain).matches() ? plain : lower.replace(",", "");
            case PUNCT -> Marks.mark(form);
            case SYM, X -> plain;
            default -> lower;
        };
    }

    private String verb(String form, String tag) {
        return switch (tag) {
            case "VBD", "VBN" -> form.endsWith("ed") && form.length() > 3 ? past(form) : form;
            case "VBG" ->
                form.endsWith("ing") && form.length() > 4 ? stem(form.substring(0, form.length() - 3)) : ing(form);
            case "VBZ" -> form.endsWith("s") && form.length() > 2 ? singular(form) : form;
            default -> form;
        };
    }

    /** "goin'". */
    private String ing(String form) {
        return form.endsWith("in'") && form.length() > 4 ? stem(form.substring(0, form.length() - 3)) : form;
    }

    private String past(String form) {
        if (form.endsWith("ied") && form.length() > 4) {
            return form.substring(0, form.length() - 3) + "y";
        }
        return stem(form.substring(0, form.length() - 2));
    }

    private String noun(String form, String tag) {
        return tag.equals("NNS") && !Character.isDigit(form.charAt(0)) ? singular(form) : form;
    }

    private String compared(String form, String tag) {
        return switch (tag) {
            case "JJR", "RBR" -> form.endsWith("er") && form.length() > 4 ? graded(form, 2) : form;
            case "JJS", "RBS" -> form.endsWith("est") && form.length() > 5 ? graded(form, 3) : form;
            default -> form;
        };
    }

    private String graded(String form, int ending) {
        String stem = form.substring(0, form.length() - ending);
        return stem.endsWith("i") ? stem.substring(0, stem.length() - 1) + "y" : stem(stem);
    }

    /** Form without the "s" of a plural or a third person. */
    private String singular(String form) {
        String lower = form.toLowerCase(Locale.ROOT);
        int length = form.length();
        if (!lower.endsWith("s") || lower.endsWith("ss") || length < 3) {
            return form;
        }
        String without = form.substring(0, length - 1);
        if (lower.endsWith("'s") || lower.endsWith("’s")) {
            return form.substring(0, length - 2);
        }
        if (lower.endsWith("ies") && length > 4) {
            String y = form.substring(0, length - 3) + "y";
            return rank(without) < rank(y) ? without : y;
        }
        if (lower.endsWith("ves") && rank(without) == Integer.MAX_VALUE) {
            String f = form.substring(0, length - 3) + "f";
            return rank(f) < Integer.MAX_VALUE ? f : without;
        }
        if (lower.endsWith("es")) {
            return hisses(lower.substring(0, length - 2)) ? hissing(form) : without;
        }
        return without;
    }

    private static boolean hisses(String stem) {
        return stem.endsWith("s")
                || stem.endsWith("x")
                || stem.endsWith("z")
                || stem.endsWith("ch")
                || stem.endsWith("sh")
                || stem.endsWith("o");
    }

    /** "classes" to "class", "cases" to "case". */
    private String hissing(String form) {
        String whole = form.substring(0, form.length() - 1);
        String stem = form.substring(0, form.length() - 2);
        if (rank(whole) != rank(stem)) {
            return rank(whole) < rank(stem) ? whole : stem;
        }
        boolean keepsE = stem.endsWith("s") && !stem.endsWith("ss") || stem.endsWith("z") && !stem.endsWith("zz");
        return keepsE ? whole : stem;
    }

    /** What was before an ending that begins with a vowel: "plann", "hop", "help" to "plan", "hope", "help". */
    private String stem(String rest) {
        List<String> choices = new ArrayList<>(List.of(rest + "e"));
        // "hop" would double its last letter
        if (!CLOSED.matcher(rest).matches()) {
            choices.add(rest);
        }
        if (isDoubled(rest) && !(LONG.indexOf(rest.charAt(rest.length() - 1)) >= 0 && rank(rest) < Integer.MAX_VALUE)) {
            choices.add(rest.substring(0, rest.length() - 1));
        }
        String best = "";
        for (String choice : choices) {
            if (rank(choice) < rank(best) && hasVowel(choice) && choice.length() > 1) {
                best = choice;
            }
        }
        return best.isEmpty() ? spelled(rest) : best;
    }

    /** The rules of spelling alone, for rare words. */
    private static String spelled(String rest) {
        if (isDoubled(rest)
                && !rest.endsWith("ll")
                && !rest.endsWith("ss")
                && !rest.endsWith("zz")
                && !rest.endsWith("ff")) {
            return rest.substring(0, rest.length() - 1);
        }
        return Endings.dropsE(rest) ? rest + "e" : rest;
    }

    private static boolean isDoubled(String rest) {
        int length = rest.length();
        return length > 2
                && rest.charAt(length - 1) == rest.charAt(length - 2)
                && VOWELS.indexOf(rest.charAt(length - 1)) < 0;
    }

    private static boolean hasVowel(String word) {
        return word.chars().anyMatch(c -> VOWELS.indexOf(c) >= 0);
    }

    private int rank(String word) {
        return ranks.getOrDefault(word.toLowerCase(Locale.ROOT), Integer.MAX_VALUE);
    }
}
