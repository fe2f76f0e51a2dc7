package org.hearsay.actors;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the word that a mention hangs on, and whom it means. */
final class Heads {
    private static final Set<String> COMPLEMENT = Set.of("of", "for", "at", "in", "from", "on", "to");
    private static final Set<String> DETERMINERS = Set.of("a", "an", "the", "one", "his", "her", "their");

    private final Reading reading;
    private final Tokens tokens;

    Heads(Reading reading) {
        this.reading = reading;
        this.tokens = reading.tokens;
    }

    /**
     * A mention's head.
     *
     * @param token the word
     * @param piece the piece that holds it
     * @param entity whom it means, where the article tells
     * @param parts the heads of what is joined by "and"; empty for one actor
     */
    record Head(int token, Piece piece, @Nullable Entity entity, List<Head> parts) {}

    /** The head of the words from one token to another; null if there is no word. */
    @Nullable
    Head of(int start, int end) {
        int from = start;
        int to = end;
        while (from < to
                && (!tokens.isWord(from)
                        || (to - from > 1
                                && reading.lexicon.is("leading", tokens.lower(from))
                                && reading.nameAt[from] == null))) {
            from++;
        }
        while (to > from && (!tokens.isWord(to - 1) || tokens.isPossessive(to - 1))) {
            to--;
        }
        return from < to ? head(from, to) : null;
    }

    private Head head(int from, int to) {
        int[] scan = scan(from, to);
        int last = scan[0];
        Name apposed = apposed(last, to);
        if (apposed != null) {
            return new Head(apposed.to() - 1, reading.pieces.of(apposed.from()), apposed.entity(), List.of());
        }
        List<Head> parts = parts(from, last, to);
        Entity entity = parts.isEmpty() ? entityAt(from, last, to) : null;
        return new Head(last, reading.pieces.of(last), entity, parts);
    }

    /** The last word of the phrase's first part, and where reading stopped. */
    private int[] scan(int from, int to) {
        int last = -1;
        int at = from;
        while (at < to) {
            Name name = reading.nameAt[at];
            if (name != null && name.from() <= at) {
                last = Math.min(name.to(), to) - 1;
                at = last + 1;
                if (name.entity() != null && opensApposition(name, at, to)) {
                    break;
                }
            } else if (tokens.isPossessive(at)) {
                at++;
            } else if (afterBracket(at) > at) {
                at = afterBracket(at);
            } else if (last >= 0 && ends(at)) {
                break;
            } else {
                Piece piece = reading.pieces.of(at);
                last = Math.min(piece.to(), to) - 1;
                at = last + 1;
            }
        }
        return new int[] {last, at};
    }

    /** Past an acronym in brackets, where "and" goes on; the same token otherwise. */
    private int afterBracket(int at) {
        boolean goesOn = tokens.lower(at).equals("(")
                && tokens.lower(at + 2).equals(")")
                && tokens.lower(at + 3).equals("and");
        return goesOn ? at + 3 : at;
    }

    private boolean ends(int at) {
        boolean noun = tokens.lower(at).endsWith("ing")
                && at + 1 < tokens.size()
                && reading.pieces.of(at + 1).role() != null;
        boolean mark = !tokens.isWord(at) && !tokens.lower(at).equals("-");
        return mark || (!noun && reading.lexicon.is("break", tokens.lower(at)));
    }

    private static boolean isPerson(Name name) {
        return name.entity() != null && name.entity().sort == Entity.Sort.PERSON;
    }

    /** "Jake Arlen a doctor", "Jake Arlen head of …": some texts have lost their commas. */
    private boolean opensApposition(Name name, int at, int to) {
        if (at >= to || !tokens.isWord(at)) {
            return false;
        }
        boolean body = name.entity() != null
                && (name.entity().sort == Entity.Sort.BODY || name.entity().sort == Entity.Sort.OUTLET);
        if (isPerson(name)
                ? DETERMINERS.contains(tokens.lower(at))
                : body && tokens.lower(at).matches("an?")) {
            return true;
        }
        Piece piece = reading.pieces.of(at);
        boolean office =
                piece.role() != null && piece.role().isHuman() && !piece.role().plural() && !tokens.isCapital(at);
        return office && isPerson(name) && name.to() - name.from() > 1 && COMPLEMENT.contains(tokens.lower(piece.to()));
    }

    /** The person whose name ends the mention after a role: "his press secretary, Jake Arlen", "the mayor of Tyrsk Jake Arlen". */
    private @Nullable Name apposed(int head, int to) {
        Role role = reading.pieces.of(head).role();
        Name name = reading.nameAt[to - 1];
        if (role == null || !role.isHuman() || role.plural() || reading.nameAt[head] != null) {
            return null;
        }
        if (name == null || name.to() != to || name.from() <= head || !isPerson(name)) {
            return null;
        }
        int before = name.from() - 1;
        while (before > head && reading.pieces.of(before).kind() == Piece.Kind.TITLE) {
            before--;
        }
        boolean follows = Set.of(",", ")").contains(tokens.lower(before)) || reading.nameAt[before] != null;
        return before > head && follows ? name : null;
    }

    /** The heads of what "and" joins; two actors together are not one. */
    private List<Head> parts(int from, int last, int to) {
        List<Head> parts = new ArrayList<>();
        int begin = from;
        int end = isList(last, to) ? to : last;
        for (int i = from; i <= end; i++) {
            boolean joint = i < end && reading.nameAt[i] == null && isJoint(i, end);
            if (joint || (i == end && begin > from)) {
                Head part = of(begin, i == end ? to : i);
                if (part != null) {
                    parts.add(part);
                }
                begin = i + 1;
            }
        }
        return parts;
    }

    private boolean isJoint(int at, int end) {
        return tokens.lower(at).equals("and") || (end > at && tokens.lower(at).equals(",") && isList(at - 1, end));
    }

    /** "Ortu, Arlen and Brandt": after the comma a name, then a comma or "and". */
    private boolean isList(int last, int to) {
        Name next = last + 2 < to && tokens.lower(last + 1).equals(",") ? reading.nameAt[last + 2] : null;
        return next != null && next.to() < to && Set.of(",", "and").contains(tokens.lower(next.to()));
    }

    private @Nullable Entity entityAt(int from, int token, int to) {
        Name name = reading.nameAt[token];
        if (name == null) {
            return reading.meant[token];
        }
        boolean part = name.to() > to && name.from() >= from;
        return part ? reading.roster.byName(tokens.join(name.from(), to)) : name.entity();
    }
}
