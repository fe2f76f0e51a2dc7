package org.hearsay.claims;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.hearsay.syntax.Parse;
import org.hearsay.syntax.Token;

/**
 * The clauses of a sentence that can stand for themselves: its main clause, and what is joined to that with a subject of its own. Time grows
 * with the sentence's length.
 */
final class Clauses {
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");
    private static final int UNKNOWN = -2;
    private static final int NOBODY = -1;

    private final Parse parse;
    private final List<Token> tokens;
    private final BitSet subjects = new BitSet();
    private final BitSet finite = new BitSet();

    /** For each token the head of the independent clause that it belongs to. */
    private final int[] owner;

    Clauses(Parse parse) {
        this.parse = parse;
        this.tokens = parse.tokens();
        for (int token = 0; token < tokens.size(); token++) {
            Token here = tokens.get(token);
            boolean carries = FINITE.contains(here.xpos());
            if (carries) {
                finite.set(token);
            }
            if (here.head() != Token.ROOT) {
                subjects.set(here.head(), subjects.get(here.head()) || isSubject(here));
                finite.set(here.head(), finite.get(here.head()) || (carries && (here.is("aux") || here.is("cop"))));
            }
        }
        this.owner = owners();
    }

    /** Tokens from one to another. */
    record Clause(int from, int to) {}

    /** Whether the sentence has a finite verb at its root, and with it a subject. */
    boolean isSentence() {
        return isClause(parse.root());
    }

    /** The independent clauses whose words stand together, in order. */
    List<Clause> independent() {
        int[] size = new int[tokens.size()];
        for (int token = 0; token < owner.length; token++) {
            if (owner[token] >= 0) {
                size[owner[token]]++;
            }
        }
        List<Clause> clauses = new ArrayList<>();
        int from = 0;
        for (int to = 1; to <= owner.length; to++) {
            if (to == owner.length || owner[to] != owner[from]) {
                if (owner[from] >= 0 && size[owner[from]] == to - from) {
                    clauses.add(new Clause(from, to));
                }
                from = to;
            }
        }
        return clauses;
    }

    /** Downwards from the root, so that each token takes its head's clause unless it begins one. */
    private int[] owners() {
        List<List<Integer>> children = new ArrayList<>();
        tokens.forEach(_ -> children.add(new ArrayList<>()));
        for (int token = 0; token < tokens.size(); token++) {
            if (tokens.get(token).head() != Token.ROOT) {
                children.get(tokens.get(token).head()).add(token);
            }
        }
        int[] owners = new int[tokens.size()];
        Arrays.fill(owners, UNKNOWN);
        Deque<Integer> open = new ArrayDeque<>(List.of(parse.root()));
        while (!open.isEmpty()) {
            int token = open.pop();
            owners[token] = owner(token, owners);
            open.addAll(children.get(token));
        }
        return owners;
    }

    private int owner(int token, int[] owners) {
        Token here = tokens.get(token);
        if (here.head() == Token.ROOT) {
            return isClause(token) ? token : NOBODY;
        }
        boolean joined = (here.is("conj") || here.is("parataxis")) && owners[here.head()] == here.head();
        if (joined && isClause(token)) {
            return token;
        }
        boolean joins = (here.is("cc") || here.is("punct")) && owners[here.head()] == here.head();
        return joins ? NOBODY : owners[here.head()];
    }

    private boolean isClause(int token) {
        return subjects.get(token) && finite.get(token);
    }

    private static boolean isSubject(Token token) {
        return token.is("nsubj") || token.is("csubj") || token.is("expl");
    }
}
