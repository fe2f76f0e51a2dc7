package org.hearsay.events;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.tables.Table;

/**
 * What must stand, or must not, in a slot of a trigger.
 *
 * @param wanted whether it must stand there
 * @param slot the slot
 * @param classes classes of which the phrase must be one; empty for any or where lemmas are given
 * @param lemmas words of which the phrase's head must be one
 */
record Condition(boolean wanted, String slot, List<String> classes, List<String> lemmas) {
    private static final Pattern FORM = Pattern.compile("(!?)([a-z_.|]+?)(?:([:=])(.+))?");

    /** @throws IllegalStateException if the cell is no condition */
    static Condition parse(String cell) {
        Matcher matcher = FORM.matcher(cell);
        if (!matcher.matches()) {
            throw new IllegalStateException("event-triggers.tsv: no condition: " + cell);
        }
        List<String> values = matcher.group(4) == null ? List.of() : Table.values(matcher.group(4));
        boolean isClass = ":".equals(matcher.group(3));
        return new Condition(
                matcher.group(1).isEmpty(),
                matcher.group(2),
                isClass ? values : List.of(),
                isClass ? List.of() : values);
    }

    /** The heads of the phrases that fit. */
    List<Integer> matches(Tree tree, Slots slots, Nouns nouns, int predicate) {
        List<Integer> found = new ArrayList<>();
        for (String path : Table.values(slot)) {
            for (int filler : slots.fillers(predicate, path)) {
                if (fits(tree, nouns, filler)) {
                    found.add(filler);
                }
            }
        }
        return found;
    }

    private boolean fits(Tree tree, Nouns nouns, int filler) {
        boolean free = classes.isEmpty() && lemmas.isEmpty();
        return free
                || lemmas.contains(tree.lemma(filler))
                || lemmas.contains(tree.form(filler))
                || classes.stream().anyMatch(each -> nouns.is(tree, filler, each));
    }

    /** Whether what fits is part of the trigger's words: a listed word, and nobody who takes part. */
    boolean isAnchor() {
        return wanted && (!lemmas.isEmpty() || classes.stream().anyMatch(Condition::isOfThings));
    }

    private static boolean isOfThings(String name) {
        return switch (name) {
            case "actor",
                    "person",
                    "place",
                    "target",
                    "many",
                    "any",
                    "group",
                    "force",
                    "victim",
                    "captive",
                    "captives",
                    "site",
                    "passage",
                    "prey",
                    "media",
                    "property",
                    "policing",
                    "forces",
                    "aid",
                    "help",
                    "stand",
                    "weapon",
                    "ordnance" -> false;
            default -> true;
        };
    }
}
