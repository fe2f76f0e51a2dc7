package org.hearsay.syntax;

import java.util.List;
import java.util.stream.IntStream;
import org.hearsay.text.Span;

/**
 * A sentence with its dependency tree: one root, from which every token is reached.
 *
 * @param sentence number of the sentence in the article
 * @param tokens its tokens, in order; at least one
 */
public record Parse(int sentence, List<Token> tokens) {
    /** @throws IllegalArgumentException if the heads make no tree */
    public Parse {
        tokens = List.copyOf(tokens);
        int[] heads = tokens.stream().mapToInt(Token::head).toArray();
        if (!SpanningTree.isTree(heads)) {
            throw new IllegalArgumentException("sentence " + sentence + " is no tree");
        }
    }

    /** Number of the root. */
    public int root() {
        return IntStream.range(0, tokens.size())
                .filter(i -> tokens.get(i).head() == Token.ROOT)
                .findFirst()
                .orElseThrow();
    }

    /** Numbers of the tokens whose head is this one, in order. */
    public List<Integer> children(int token) {
        return IntStream.range(0, tokens.size())
                .filter(i -> tokens.get(i).head() == token)
                .boxed()
                .toList();
    }

    /** Numbers of the tokens whose head is this one and whose relation to it is this, in order; see {@link Token#is}. */
    public List<Integer> children(int token, String relation) {
        return children(token).stream().filter(i -> tokens.get(i).is(relation)).toList();
    }

    /** Where the sentence stands. */
    public Span span() {
        return new Span(
                tokens.getFirst().span().start(), tokens.getLast().span().end());
    }
}
