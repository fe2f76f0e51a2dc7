package org.hearsay.events;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hearsay.tables.Table;
import org.jspecify.annotations.Nullable;

/** Tells whether what a word says happened: by its tense and by the words above it. Immutable. */
final class Scopes {
    private static final Set<String> NEGATIONS =
            Set.of("not", "n't", "never", "no", "neither", "nor", "hardly", "without", "none", "nobody");
    private static final Set<String> CONDITIONS = Set.of("if", "unless", "whether", "lest", "until");
    private static final Set<String> AHEAD = Set.of("before", "ahead of", "pending", "despite calls for");

    /** What a word does to the event under it. */
    private enum Effect {
        SAME,
        NEGATED,
        FUTURE,
        HYPOTHETICAL,
        DOUBTED,
        OVER
    }

    /** Forms of auxiliaries to what they make of a verb. */
    private final Map<String, Event.Status> auxiliaries = new HashMap<>();

    /** Word class, a blank and lemma, to its effect. */
    private final Map<String, Effect> effects = new HashMap<>();

    private Scopes() {}

    static Scopes load() {
        Scopes scopes = new Scopes();
        for (List<String> row : Table.read("event-scopes.tsv")) {
            if (row.get(1).equals("auxiliary")) {
                Event.Status status = Event.Status.valueOf(row.get(2).toUpperCase(Locale.ROOT));
                Table.values(row.get(0)).forEach(word -> scopes.auxiliaries.put(word, status));
                continue;
            }
            Effect effect = Effect.valueOf(row.get(2).toUpperCase(Locale.ROOT));
            Table.values(row.get(0)).forEach(word -> scopes.effects.put(row.get(1) + " " + word, effect));
        }
        return scopes;
    }

    /**
     * Whether an event happened.
     *
     * @param status as far as it did
     * @param negated whether it is said not to be so
     * @param over whether it is spoken of as something that stopped, so that it is better left out
     */
    record Reality(Event.Status status, boolean negated, boolean over) {}

    /** What a tree says of a predicate, verb or noun. */
    Reality of(Tree tree, int predicate) {
        Walk walk = new Walk(tree);
        walk.from(predicate);
        boolean asked = tree.form(tree.size() - 1).equals("?");
        Event.Status status = asked ? Event.Status.HYPOTHETICAL : walk.status;
        return new Reality(status == null ? Event.Status.PAST : status, walk.negated, walk.over);
    }

    /** A walk up the tree; the first tense that is met counts, a stronger word above weakens it. */
    private final class Walk {
        private final Tree tree;
        private Event.@Nullable Status status;
        private boolean negated;
        private boolean over;

        Walk(Tree tree) {
            this.tree = tree;
        }

        void from(int predicate) {
            int at = predicate;
            for (int step = 0; step < Tree.STEPS && at >= 0; step++) {
                look(at);
                int up = tree.head(at);
                if (up < 0) {
                    break;
                }
                if (tree.is(at, "conj")) {
                    at = shares(at, up) ? up : above(up);
                    continue;
                }
                boolean adjunct = !tree.isVerbal(at) && tree.is(at, "obl") && at != predicate;
                if (!isUnder(at) || adjunct) {
                    // an adjunct or relative clause without a tense takes that of its clause, and nothing else
                    if (status == null) {
                        status = isPurpose(at) ? Event.Status.HYPOTHETICAL : tense(clause(up));
                    }
                    break;
                }
                if (!apply(at, up)) {
                    break;
                }
                at = up;
            }
        }

        /** Above a first conjunct, whose own words do not bear on the second; they were met where it shares them. */
        private int above(int first) {
            int up = tree.head(first);
            return up >= 0 && isUnder(first) && apply(first, up) ? up : -1;
        }

        /** Whether a second verb has no auxiliary or subject of its own, so that it shares those of the first. */
        private boolean shares(int at, int first) {
            return tree.isNominal(at)
                    || tree.at(at).xpos().equals("VB") && !tree.has(at, "aux", "nsubj", "aux:pass")
                    || !tree.has(at, "aux", "nsubj", "aux:pass")
                            && tree.at(at).xpos().equals(tree.at(first).xpos());
        }

        private int clause(int token) {
            int at = token;
            for (int step = 0; step < Tree.STEPS && at >= 0 && !tree.isVerbal(at) && !tree.has(at, "cop"); step++) {
                at = tree.head(at);
            }
            return at;
        }

        /** What is complement of a word, or its subject or object, is in the word's reach. */
        private boolean isUnder(int at) {
            return tree.is(at, "xcomp")
                    || tree.is(at, "ccomp")
                    || tree.is(at, "csubj")
                    || tree.is(at, "obj")
                    || tree.is(at, "nsubj")
                    || tree.is(at, "obl")
                    || tree.is(at, "nmod")
                    || tree.is(at, "acl") && !tree.is(at, "acl:relcl")
                    || tree.is(at, "advcl") && gerundOf(at);
        }

        /** "accused Russia of shelling": a preposition, not a conjunction, stands before the gerund. */
        private boolean gerundOf(int at) {
            return tree.at(at).xpos().equals("VBG")
                    && (tree.hasWord(at, "of", "mark") || tree.hasWord(at, "from", "mark"));
        }

        private boolean isPurpose(int at) {
            return tree.at(at).xpos().equals("VB") && tree.hasWord(at, "to", "mark");
        }

        private void look(int at) {
            List<Integer> words =
                    tree.children(at, "advmod", "det", "cc:preconj", "mark", "case", "aux", "nsubj", "obj", "obl");
            for (int child : words) {
                String form = tree.form(child);
                boolean function = tree.is(child, "advmod")
                        || tree.is(child, "det")
                        || tree.is(child, "mark")
                        || tree.is(child, "case");
                if (function
                                && NEGATIONS.contains(form)
                                && !tree.form(child + 1).matches("only|just|merely|least")
                        || !function && Set.of("nobody", "none").contains(form)) {
                    negated = true;
                }
                if (!function
                        && tree.children(child, "det").stream()
                                .anyMatch(det -> tree.form(det).equals("no"))) {
                    negated = true;
                }
                if (tree.is(child, "mark") && CONDITIONS.contains(form)) {
                    weaken(Event.Status.HYPOTHETICAL);
                }
            }
            if (!tree.preposition(at).isEmpty() && AHEAD.contains(tree.preposition(at))) {
                weaken(Event.Status.FUTURE);
            }
            for (int child : tree.children(at, "acl", "amod")) {
                Effect effect = effects.get("adjective " + tree.lemma(child));
                if (!tree.isVerbal(at) && (effect == Effect.FUTURE || effect == Effect.HYPOTHETICAL)) {
                    weaken(Event.Status.valueOf(effect.name()));
                }
            }
            if (status == null) {
                status = tense(at);
            }
        }

        private void weaken(Event.Status to) {
            if (status == null || status.compareTo(to) < 0) {
                status = to;
            }
        }

        /** Lets the word above bear on what is under it; whether what stands above that word may bear on it too. */
        private boolean apply(int at, int up) {
            if (tree.is(at, "nsubj") && !tree.is(at, "nsubj:pass")) {
                return true;
            }
            String word = switch (tree.at(up).upos()) {
                case VERB, AUX -> "verb";
                case ADJ, ADV -> "adjective";
                default -> "noun";
            };
            boolean infinitive = tree.hasWord(at, "to", "mark");
            boolean clause = tree.is(at, "xcomp") || tree.is(at, "ccomp") || tree.is(at, "acl") || tree.is(at, "advcl");
            boolean finite =
                    clause && !infinitive && (tree.is(at, "ccomp") || tree.has(at, "nsubj")) && tense(at) != null;
            Effect known = effects.get(word + " " + tree.lemma(up));
            boolean managed = tree.lemma(up).equals("able") && tense(up) == Event.Status.PAST;
            Effect effect = managed
                    ? Effect.SAME
                    : known != null ? known : infinitive && clause ? Effect.HYPOTHETICAL : Effect.SAME;
            switch (effect) {
                case SAME -> {
                    // "said that it would": the future as seen from then
                    if (finite
                            && status == Event.Status.HYPOTHETICAL
                            && tree.hasWord(at, "would", "aux")
                            && !tree.hasWord(at, "if", "mark")) {
                        status = Event.Status.FUTURE;
                    }
                }
                case NEGATED -> negated = true;
                case FUTURE -> {
                    if (infinitive || !clause || tree.is(at, "acl") && !finite) {
                        weaken(Event.Status.FUTURE);
                    }
                }
                case HYPOTHETICAL -> {
                    if (!finite) {
                        weaken(Event.Status.HYPOTHETICAL);
                    }
                }
                case DOUBTED -> weaken(Event.Status.HYPOTHETICAL);
                case OVER -> over = true;
            }
            // "men killed by": what is said of the men says nothing of the killing
            return !(word.equals("noun") && tree.is(at, "acl") && known == null);
        }

        /** A form without ending, or one whose tag was misread. */
        private Event.@Nullable Status bare(int at) {
            if (tree.form(at).endsWith("ed")) {
                return Event.Status.PAST;
            }
            if (tree.has(at, "nsubj") && !tree.is(at, "xcomp") && !tree.is(at, "ccomp")) {
                return Event.Status.ONGOING;
            }
            return tree.head(at) < 0 ? Event.Status.HYPOTHETICAL : null;
        }

        /** The tense of a verb by its auxiliaries and its own form; null where it has none of its own. */
        private Event.@Nullable Status tense(int at) {
            if (at < 0) {
                return null;
            }
            boolean progressive = tree.form(at).endsWith("ing");
            for (int aux : tree.children(at, "aux", "cop")) {
                Event.Status status = auxiliaries.get(tree.form(aux));
                boolean perfect =
                        status == Event.Status.ONGOING && tree.lemma(aux).equals("have") && !progressive;
                if (status != null) {
                    return perfect ? Event.Status.PAST : status;
                }
            }
            return switch (tree.at(at).xpos()) {
                case "VBD" -> Event.Status.PAST;
                case "VBZ", "VBP" ->
                    tree.form(at).equals(tree.lemma(at)) || tree.form(at).endsWith("s")
                            ? Event.Status.ONGOING
                            : Event.Status.PAST;
                case "VBN" -> tree.is(at, "xcomp") ? null : Event.Status.PAST;
                case "VB" -> bare(at);
                default -> null;
            };
        }
    }
}
