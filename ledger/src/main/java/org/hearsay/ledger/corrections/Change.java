package org.hearsay.ledger.corrections;

import java.util.List;
import java.util.stream.Stream;
import org.hearsay.ledger.StoredClaim.Person;
import org.hearsay.ledger.questions.Position;

/** What a correction changes. */
public sealed interface Change {
    /** The kind, as the JSON names it. */
    String kind();

    /** The claims that it holds on to, in their order. */
    List<Anchor> anchors();

    /** A change of what one claim says, or of where it stands. */
    sealed interface OfClaim extends Change {
        /** The claim. */
        Anchor claim();

        @Override
        default List<Anchor> anchors() {
            return List.of(claim());
        }
    }

    /**
     * The claims of two questions stand under one. A question is meant by claims on it, since which claim stands for it may change: it is the one on
     * which the first of them stands that the ledger holds.
     *
     * @param question claims of the question that is put under the other
     * @param into claims of the one that stays
     */
    record Merge(List<Anchor> question, List<Anchor> into) implements Change {
        /** @throws IllegalArgumentException if either is empty */
        public Merge {
            question = some(question);
            into = some(into);
        }

        @Override
        public String kind() {
            return "merge";
        }

        @Override
        public List<Anchor> anchors() {
            return Stream.concat(question.stream(), into.stream()).toList();
        }
    }

    /**
     * Claims make a question of their own. A denial that only points to one of them goes with it.
     *
     * @param claims at least one
     */
    record Split(List<Anchor> claims) implements Change {
        /** @throws IllegalArgumentException if there is none */
        public Split {
            claims = some(claims);
        }

        @Override
        public String kind() {
            return "split";
        }

        @Override
        public List<Anchor> anchors() {
            return claims;
        }
    }

    /** A claim takes another position on its question. */
    record Placed(Anchor claim, Position position) implements OfClaim {
        @Override
        public String kind() {
            return "position";
        }
    }

    /** A claim is somebody else's. */
    record Spoken(Anchor claim, Person actor) implements OfClaim {
        @Override
        public String kind() {
            return "actor";
        }
    }

    /**
     * A part of a claim is in other words of its article.
     *
     * @param words its pieces, in the order of the text
     */
    record Worded(Anchor claim, Part part, List<Quote> words) implements OfClaim {
        /** @throws IllegalArgumentException if there are no words */
        public Worded {
            words = some(words);
        }

        @Override
        public String kind() {
            return "span";
        }
    }

    private static <T> List<T> some(List<T> list) {
        if (list.isEmpty()) {
            throw new IllegalArgumentException("a correction that holds on to nothing");
        }
        return List.copyOf(list);
    }
}
