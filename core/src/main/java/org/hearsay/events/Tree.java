package org.hearsay.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hearsay.encoder.Name;
import org.hearsay.encoder.NameType;
import org.hearsay.syntax.Parse;
import org.hearsay.syntax.Token;
import org.hearsay.syntax.Upos;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/** A sentence's tree with its names, laid out for walking up and down. */
final class Tree {
    /** So many steps are taken up a tree, and no more. */
    static final int STEPS = 24;

    private final List<Token> tokens;
    private final List<List<Integer>> children = new ArrayList<>();
    private final @Nullable Name[] names;

    Tree(Parse parse, List<Name> names) {
        tokens = Mending.of(parse.tokens());
        tokens.forEach(_ -> children.add(new ArrayList<>()));
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).head() != Token.ROOT) {
                children.get(tokens.get(i).head()).add(i);
            }
        }
        this.names = new Name[tokens.size()];
        int at = 0;
        for (int i = 0; i < tokens.size(); i++) {
            Span span = tokens.get(i).span();
            while (at < names.size() && names.get(at).span().end() <= span.start()) {
                at++;
            }
            if (at < names.size() && names.get(at).span().contains(span)) {
                this.names[i] = names.get(at);
            }
        }
    }

    int size() {
        return tokens.size();
    }

    Token at(int token) {
        return tokens.get(token);
    }

    int head(int token) {
        return tokens.get(token).head();
    }

    String form(int token) {
        return token < 0 || token >= tokens.size()
                ? ""
                : tokens.get(token).form().toLowerCase(Locale.ROOT);
    }

    String lemma(int token) {
        return tokens.get(token).lemma().toLowerCase(Locale.ROOT);
    }

    boolean is(int token, String relation) {
        return tokens.get(token).is(relation);
    }

    boolean isVerbal(int token) {
        return at(token).upos() == Upos.VERB || at(token).upos() == Upos.AUX;
    }

    boolean isNominal(int token) {
        return switch (at(token).upos()) {
            case NOUN, PROPN, PRON, NUM -> true;
            default -> false;
        };
    }

    /** The kind of name that this token is part of. */
    @Nullable
    NameType nameType(int token) {
        Name name = names[token];
        return name == null ? null : name.type();
    }

    private boolean isSameName(int token, int other) {
        return names[token] != null
                && names[token].equals(names[other])
                && !isVerbal(other)
                && at(other).upos() != Upos.ADV;
    }

    /** The first token of the name that this one is part of, or the token itself. */
    int nameStart(int token) {
        int at = token;
        while (at > 0 && isSameName(token, at - 1)) {
            at--;
        }
        return at;
    }

    /** The last token of the name that this one is part of, or the token itself. */
    int nameEnd(int token) {
        int at = token;
        while (at + 1 < size() && isSameName(token, at + 1)) {
            at++;
        }
        return at;
    }

    /** The first token of the word with hyphens that this one ends or goes on. */
    int wordStart(int token) {
        int at = token;
        while (at > 0 && adjoins(at) && (form(at).equals("-") || form(at - 1).equals("-"))) {
            at--;
        }
        return at;
    }

    private boolean adjoins(int token) {
        return at(token).span().start() == at(token - 1).span().end();
    }

    /** The last token of the word with hyphens that this one begins or goes on. */
    int wordEnd(int token) {
        int at = token;
        while (at + 1 < size()
                && adjoins(at + 1)
                && (form(at).equals("-") || form(at + 1).equals("-"))) {
            at++;
        }
        return at;
    }

    List<Integer> children(int token) {
        return children.get(token);
    }

    List<Integer> children(int token, String... relations) {
        List<Integer> found = new ArrayList<>();
        for (int child : children.get(token)) {
            for (String relation : relations) {
                if (is(child, relation)) {
                    found.add(child);
                    break;
                }
            }
        }
        return found;
    }

    boolean has(int token, String... relations) {
        return !children(token, relations).isEmpty();
    }

    /** Whether a child in one of these relations is this word. */
    boolean hasWord(int token, String word, String... relations) {
        return children(token, relations).stream()
                .anyMatch(child -> form(child).equals(word) || lemma(child).equals(word));
    }

    /** The preposition that marks a noun, with the words fixed to it; empty for none. */
    String preposition(int token) {
        List<Integer> cases = children(token, "case");
        for (int i = cases.size() - 1; i >= 0; i--) {
            int last = cases.get(i);
            if (at(last).xpos().equals("POS")) {
                continue;
            }
            StringBuilder words = new StringBuilder(form(last));
            children(last, "fixed").forEach(child -> words.append(' ').append(form(child)));
            return words.toString();
        }
        return hungElsewhere(token);
    }

    /** A preposition right before the phrase that the tree hangs on the phrase's head's head. */
    private String hungElsewhere(int token) {
        int first = token;
        while (first > 0 && head(first - 1) == token && at(first - 1).upos() != Upos.PUNCT) {
            first--;
        }
        int before = first - 1;
        boolean adposition = before >= 0 && at(before).upos() == Upos.ADP && is(before, "case");
        return adposition && head(token) >= 0 && head(before) == head(token) ? form(before) : "";
    }

    /** A token and its conjuncts. */
    List<Integer> withConjuncts(int token) {
        List<Integer> all = new ArrayList<>(List.of(token));
        for (int child : children(token, "conj")) {
            if (isNominal(child) && has(child, "cc", "punct")) {
                all.add(child);
            }
        }
        return all;
    }

    /** The name that goes on right after a title which the tree makes a phrase of its own ("Defense Minister" "Li Shangfu"); the token itself otherwise. */
    int named(int token) {
        int next = token + 1;
        boolean sibling = next < size()
                && head(next) == head(token)
                && at(next).universalRelation().equals(at(token).universalRelation());
        return sibling && nameType(next) == NameType.PERSON && nameType(token) != NameType.PERSON && !has(next, "case")
                ? next
                : token;
    }

    /** The title whose name this is, see {@link #named}; the token itself otherwise. */
    int titled(int token) {
        return token > 0 && named(token - 1) == token ? token - 1 : token;
    }

    /** Whether the verb is in the passive voice, or a participle that stands for it. */
    boolean isPassive(int verb) {
        if (has(verb, "aux:pass", "nsubj:pass")) {
            return true;
        }
        if (!at(verb).xpos().equals("VBN")) {
            return false;
        }
        List<Integer> auxiliaries = children(verb, "aux", "cop");
        if (!auxiliaries.isEmpty()) {
            return lemma(auxiliaries.getLast()).equals("be");
        }
        boolean reduced = is(verb, "acl") && !has(verb, "nsubj") || is(verb, "advcl") && !has(verb, "nsubj");
        boolean second = is(verb, "conj")
                && head(verb) >= 0
                && at(head(verb)).xpos().equals("VBN")
                && has(head(verb), "aux:pass", "nsubj:pass");
        return reduced || second && !has(verb, "nsubj");
    }

    /** The extent of what hangs under a token. */
    Span extent(int token) {
        int low = token;
        int high = token;
        List<Integer> open = new ArrayList<>(List.of(token));
        while (!open.isEmpty()) {
            int next = open.removeLast();
            low = Math.min(low, next);
            high = Math.max(high, next);
            open.addAll(children.get(next));
        }
        return new Span(tokens.get(low).span().start(), tokens.get(high).span().end());
    }
}
