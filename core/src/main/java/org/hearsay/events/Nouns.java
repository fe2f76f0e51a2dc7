package org.hearsay.events;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.encoder.NameType;
import org.hearsay.syntax.Token;
import org.hearsay.syntax.Upos;
import org.hearsay.tables.Table;

/** Which class the head of a noun phrase belongs to. */
final class Nouns {
    private static final Set<String> PEOPLE_ROLES = Set.of("office", "spokesman", "stooge", "person");
    private static final Set<String> BODY_ROLES = Set.of("state", "body");
    private static final Set<String> PERSONAL =
            Set.of("he", "she", "they", "we", "who", "him", "her", "them", "us", "i", "his", "their", "our", "whom");
    private static final Set<String> SEVERAL = Set.of("NNS", "NNPS", "PRP");

    private final Map<String, Set<String>> classes = new HashMap<>();
    private final Set<String> people = new HashSet<>();
    private final Set<String> bodies = new HashSet<>();
    private final Set<String> calendar = new HashSet<>();
    private final Countries countries;

    private Nouns(Countries countries) {
        this.countries = countries;
    }

    static Nouns load(Countries countries) {
        Nouns nouns = new Nouns(countries);
        for (List<String> row : Table.read("event-words.tsv")) {
            nouns.classes.computeIfAbsent(row.get(0), _ -> new HashSet<>()).addAll(Table.values(row.get(1)));
        }
        for (List<String> row : Table.read("roles.tsv")) {
            String word = row.get(0).substring(row.get(0).lastIndexOf(' ') + 1);
            String plural = row.get(1).substring(row.get(1).lastIndexOf(' ') + 1);
            if (PEOPLE_ROLES.contains(row.get(2))) {
                nouns.people.addAll(List.of(word, plural));
            } else if (BODY_ROLES.contains(row.get(2))) {
                nouns.bodies.addAll(List.of(word, plural));
            }
        }
        for (List<String> row : Table.read("actor-words.tsv")) {
            if (row.get(0).equals("calendar")) {
                nouns.calendar.addAll(List.of(row.get(1).split(" ", -1)));
            }
        }
        return nouns;
    }

    /** Whether a class is one of the table's: a list of words. */
    boolean isListed(String name) {
        return classes.containsKey(name);
    }

    /** Whether the phrase with this head belongs to the class. */
    boolean is(Tree tree, int head, String name) {
        boolean listed = isListed(name) && (isListed(tree, head, name) || isMeasured(tree, head, name));
        return listed
                || switch (name) {
                    case "any" -> true;
                    case "actor" -> isActor(tree, head);
                    case "person" -> isPerson(tree, head);
                    case "place" -> isPlace(tree, head);
                    case "target" ->
                        isActor(tree, head)
                                || isPlace(tree, head)
                                || isListed(tree, head, "site")
                                || isListed(tree, head, "victim");
                    case "many" -> isMany(tree, head);
                    case "official" -> isPersonName(tree, head);
                    case "captive", "victim" ->
                        isPersonName(tree, head) || isPersonal(tree, head) || isHeadless(tree, head);
                    default -> false;
                };
    }

    private boolean isListed(Tree tree, int head, String name) {
        Set<String> words = classes.get(name);
        boolean inFrontOf =
                tree.form(head).equals("front") && tree.form(head - 1).equals("in");
        if (words == null || isPersonName(tree, head) || inFrontOf) {
            return false;
        }
        String lemma = tree.lemma(head);
        String form = tree.form(head);
        String before = head > 0 ? tree.form(head - 1) + " " : " ";
        return words.contains(lemma)
                || words.contains(form)
                || words.contains(before + lemma)
                || !tree.isVerbal(head) && (words.contains(singular(form)) || words.contains(before + singular(form)));
    }

    /** For plurals whose tag was misread. */
    private static String singular(String form) {
        if (form.endsWith("ies")) {
            return form.substring(0, form.length() - 3) + "y";
        }
        return form.endsWith("s") && !form.endsWith("ss") ? form.substring(0, form.length() - 1) : form;
    }

    /** "certain kinds of aid", "hundreds of protesters". */
    private boolean isMeasured(Tree tree, int head, String name) {
        return isListed(tree, head, "measure")
                && tree.children(head, "nmod").stream()
                        .anyMatch(child -> tree.preposition(child).equals("of") && isListed(tree, child, name));
    }

    private static boolean isPersonName(Tree tree, int head) {
        return tree.nameType(head) == NameType.PERSON;
    }

    private static boolean isPersonal(Tree tree, int head) {
        return tree.at(head).upos() == Upos.PRON && PERSONAL.contains(tree.form(head));
    }

    /** "Ten were killed", "dozens". */
    private static boolean isHeadless(Tree tree, int head) {
        return tree.at(head).upos() == Upos.NUM && !tree.has(head, "nmod");
    }

    private boolean isActor(Tree tree, int head) {
        Token token = tree.at(head);
        NameType type = tree.nameType(head);
        if (isListed(tree, head, "nobody")) {
            return false;
        }
        if (type != null) {
            return switch (type) {
                case PERSON, ORGANIZATION, GROUP -> true;
                case LOCATION -> countries.isActor(tree, head);
                case EVENT, WEAPON -> false;
            };
        }
        if (isListed(tree, head, "group") || isMeasured(tree, head, "group")) {
            return !tree.isVerbal(head);
        }
        return switch (token.upos()) {
            case PRON -> isPersonal(tree, head);
            case PROPN -> !isCalendar(tree, head) && !countries.isPlace(tree, head);
            case NOUN -> people.contains(tree.lemma(head)) || bodies.contains(tree.lemma(head));
            case ADJ -> countries.isDemonym(token.form());
            default -> false;
        };
    }

    private boolean isCalendar(Tree tree, int head) {
        return calendar.contains(tree.at(head).form())
                || tree.is(head, "obl:unmarked")
                || tree.is(head, "nmod:unmarked");
    }

    private boolean isPerson(Tree tree, int head) {
        return isPersonName(tree, head)
                || isPersonal(tree, head)
                || tree.at(head).upos() == Upos.NOUN && people.contains(tree.lemma(head));
    }

    private boolean isPlace(Tree tree, int head) {
        NameType type = tree.nameType(head);
        if (countries.isDemonym(tree.at(head).form())) {
            return false;
        }
        return type == NameType.LOCATION
                || type == null && tree.at(head).upos() == Upos.PROPN && countries.isPlace(tree, head);
    }

    private boolean isMany(Tree tree, int head) {
        boolean plural =
                SEVERAL.contains(tree.at(head).xpos()) && !tree.form(head).matches("he|she|it|i|him|her");
        return plural
                || tree.at(head).upos() == Upos.NOUN
                        && !singular(tree.form(head)).equals(tree.form(head))
                || tree.withConjuncts(head).size() > 1
                || tree.has(head, "nummod")
                || isListed(tree, head, "force") && tree.at(head).upos() == Upos.NOUN;
    }
}
