package org.hearsay.ledger.questions;

import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hearsay.ledger.StoredClaim;
import org.hearsay.ledger.pairs.Token;
import org.hearsay.ledger.questions.Doers.Doer;
import org.hearsay.tables.Table;

/**
 * Reads at whose door a claim lays a deed, or says that it must not be laid there: "Russia was behind it", "accused Damascus of that attack", "denied
 * responsibility". Who did it is what most contested claims are about, and hardly two of them share a word. By the words of
 * {@code question-blame.tsv}; what tells of a practice, or of other times, is about no single deed.
 */
final class Blame {
    /** Acts by which the deed that a content names is laid at somebody's door, whatever its words. */
    private static final Set<String> LAYING = Set.of("accuses", "alleges", "denies", "admits");

    private static final String ACCUSES = "accuses";
    private static final String DENIES = "denies";
    private static final String ADMITS = "admits";
    private static final String NEGATIVE = "negative";

    /** Beginning of a cue after which the doer may stand behind "on": "blamed the attack on rebels". */
    private static final String BLAMES = "blam";

    private static final Set<String> OF_THE_VOICE =
            Set.of("i", "we", "our", "us", "it", "its", "they", "their", "he", "his", "him", "she", "her");

    private static final Set<String> BESIDE = Set.of("and", "or", "the");

    private static final Set<String> NEGATIONS = Set.of("no", "not", "never", "none", "neither", "nobody");

    private static final Set<String> PLACING = Set.of("in", "at", "near", "of", "from");

    private static final Set<String> BEFORE_A_PART =
            Set.of("any", "all", "such", "the", "its", "their", "his", "her", "direct", "a", "an");

    /** Tokens from the beginning within which the accused is named. */
    private static final int SOON = 7;

    /** Tokens between a deed in the passive and its "by". */
    private static final int PASSIVE = 6;

    /** Tokens that may stand between a word and the doer that goes with it. */
    private static final int NEAR = 2;

    /** Tokens between a deed and the word that negates it. */
    private static final int CLOSE = 6;

    /** Tokens of a content that says no more than that something is denied. */
    private static final int FEW = 8;

    private enum Kind {
        BLAMED,
        DEED,
        LAID,
        STRIKE,
        PART,
        CHARGE,
        BETWEEN,
        PRACTICE
    }

    /** Kinds of words that are matched by their stem. */
    private static final Set<Kind> BY_STEM = Set.of(Kind.DEED, Kind.LAID, Kind.STRIKE, Kind.CHARGE);

    private final Doers doers;
    private final Map<Kind, Set<String>> words = new EnumMap<>(Kind.class);

    private Blame(Doers doers) {
        this.doers = doers;
        for (List<String> row : Table.read("question-blame.tsv")) {
            Kind kind = Kind.valueOf(row.getFirst().toUpperCase(Locale.ROOT));
            words.computeIfAbsent(kind, _ -> new HashSet<>())
                    .add(Token.of(row.get(1)).stream()
                            .map(token -> word(kind, token))
                            .collect(Collectors.joining(" ")));
        }
    }

    /** With the table of the class path. @throws IllegalStateException if it is missing or damaged */
    static Blame load(Doers doers) {
        return new Blame(doers);
    }

    private static String word(Kind kind, Token token) {
        return BY_STEM.contains(kind) ? token.stem() : lower(token);
    }

    private static String lower(Token token) {
        return token.form().toLowerCase(Locale.ROOT);
    }

    /**
     * Who does what the claim is about, by {@link Doer#name}; empty if it lays nothing at anybody's door.
     *
     * @param voice the doer that the claim's voice is, or speaks for; empty if none
     * @param callsFalse whether it calls what is said false
     */
    NavigableSet<String> of(StoredClaim claim, String voice, boolean callsFalse) {
        List<Token> tokens = Token.of(claim.content());
        Reading reading = new Reading(claim, tokens, doers.in(tokens), voice, callsFalse);
        return reading.has(Kind.PRACTICE) ? Reading.nobody() : reading.blamed();
    }

    /** One claim, as it is looked through. */
    private final class Reading {
        private final String act;
        private final String cue;
        private final List<Token> tokens;
        private final List<Doer> named;
        private final String voice;
        private final boolean denies;
        private final boolean lays;
        private final boolean negative;

        Reading(StoredClaim claim, List<Token> tokens, List<Doer> named, String voice, boolean callsFalse) {
            this.act = claim.stance().act();
            this.denies = act.equals(DENIES) || callsFalse;
            this.lays = LAYING.contains(act);
            this.negative = claim.stance().polarity().equals(NEGATIVE);
            this.cue = claim.cue() == null ? "" : claim.cue().toLowerCase(Locale.ROOT);
            this.tokens = tokens;
            this.named = named;
            this.voice = voice;
        }

        /** By the first way of laying blame that names somebody. */
        NavigableSet<String> blamed() {
            return Stream.<Supplier<NavigableSet<String>>>of(
                            this::accused,
                            this::inPassive,
                            () -> before(Kind.BLAMED),
                            () -> before(Kind.DEED),
                            () -> isOfItself() ? voice() : nobody())
                    .map(Supplier::get)
                    .filter(blamed -> !blamed.isEmpty())
                    .findFirst()
                    .orElse(nobody());
        }

        private static NavigableSet<String> nobody() {
            return Collections.emptyNavigableSet();
        }

        boolean has(Kind kind) {
            return IntStream.range(0, tokens.size()).anyMatch(at -> is(kind, at));
        }

        /** Whether a token, alone or with the next one, is a word of a kind. */
        private boolean is(Kind kind, int at) {
            Set<String> its = words.getOrDefault(kind, Set.of());
            String word = word(kind, tokens.get(at));
            return its.contains(word)
                    || (at + 1 < tokens.size() && its.contains(word + " " + word(kind, tokens.get(at + 1))));
        }

        private boolean is(int at, String form) {
            return lower(tokens.get(at)).equals(form);
        }

        private NavigableSet<String> voice() {
            return voice.isEmpty() ? nobody() : new TreeSet<>(Set.of(voice));
        }

        /** "rebels of using gas", "the attack on rebels". */
        private NavigableSet<String> accused() {
            if (!act.equals(ACCUSES)) {
                return nobody();
            }
            Doer first = named.isEmpty() ? null : named.getFirst();
            if (cue.contains(BLAMES) && (first == null || first.from() > 1)) {
                for (int at = 0; at < tokens.size(); at++) {
                    if (is(at, "on")) {
                        return from(at + 1, NEAR);
                    }
                }
            }
            boolean soon = first != null && all(0, first.from(), at -> !is(at, "of") && !is(at, "for"));
            boolean deed = first != null
                    && (tokens.size() <= first.to() + NEAR || has(Kind.DEED) || has(Kind.STRIKE) || has(Kind.BLAMED));
            return soon && deed ? from(0, SOON) : nobody();
        }

        /** "carried out by militants"; of other deeds only where the act lays blame. */
        private NavigableSet<String> inPassive() {
            Kind kind = lays ? Kind.DEED : Kind.LAID;
            for (int at = 0; at < tokens.size(); at++) {
                if (is(kind, at) || is(Kind.LAID, at)) {
                    for (int by = at + 1; by < Math.min(tokens.size(), at + PASSIVE); by++) {
                        NavigableSet<String> blamed =
                                is(by, "by") || is(at, "work") && is(by, "of") ? from(by + 1, NEAR) : nobody();
                        if (!blamed.isEmpty()) {
                            return blamed;
                        }
                    }
                }
            }
            return nobody();
        }

        /** The doer that is named first from a token on, within some, with those beside him: "either Russian or Syrian warplanes". */
        private NavigableSet<String> from(int at, int within) {
            NavigableSet<String> blamed = new TreeSet<>();
            int next = at + within;
            for (Doer doer : named) {
                boolean starts = blamed.isEmpty() && doer.from() >= at && doer.from() <= next;
                boolean goesOn = !blamed.isEmpty() && all(next, doer.from(), this::isBeside);
                if (starts || goesOn) {
                    blamed.add(doer.name());
                    next = doer.to();
                }
            }
            return blamed;
        }

        /** Whoever stands before a word of a kind that lays blame, with nothing of weight between: "Russian and Syrian warplanes were behind it", "that it was behind it". */
        private NavigableSet<String> before(Kind kind) {
            for (int at = 0; at < tokens.size(); at++) {
                if (is(kind, at) && (kind == Kind.BLAMED || lays || isNegated(at))) {
                    NavigableSet<String> blamed = endingBefore(at);
                    if (!blamed.isEmpty()) {
                        return blamed;
                    }
                }
            }
            return nobody();
        }

        /** "no Kardovian unit had fired", "Not one of our batteries fired": the wording denies the deed itself. */
        private boolean isNegated(int at) {
            return negative
                    && tokens.subList(Math.max(0, at - CLOSE), at).stream()
                            .anyMatch(token -> NEGATIONS.contains(lower(token))
                                    || lower(token).endsWith("n't"));
        }

        private NavigableSet<String> endingBefore(int at) {
            NavigableSet<String> blamed = new TreeSet<>();
            int end = at;
            for (Doer doer : named.reversed()) {
                IntPredicate light = blamed.isEmpty() ? between -> is(Kind.BETWEEN, between) : this::isBeside;
                if (doer.to() <= end && all(doer.to(), end, light) && !isPlace(doer)) {
                    if (isOwn(doer)) {
                        return voice();
                    }
                    blamed.add(doer.name());
                    end = doer.from();
                }
            }
            return blamed.isEmpty() && isOfTheVoice(at) ? voice() : blamed;
        }

        /** "our batteries". */
        private boolean isOwn(Doer doer) {
            return doer.kind() == Doers.Kind.STATE
                    && doer.from() > 0
                    && OF_THE_VOICE.contains(lower(tokens.get(doer.from() - 1)));
        }

        /** "rebels in Jobar had used gas": it was not Jobar. */
        private boolean isPlace(Doer doer) {
            return doer.kind() == Doers.Kind.UNKNOWN
                    && !doers.isCountry(doer.name())
                    && doer.from() > 0
                    && PLACING.contains(lower(tokens.get(doer.from() - 1)));
        }

        /** Whether the voice itself stands before a token: "its forces had fired". */
        private boolean isOfTheVoice(int at) {
            int before = at;
            while (before > 0 && is(Kind.BETWEEN, before - 1)) {
                before--;
            }
            for (int pronoun = before - 1; pronoun >= Math.max(0, before - 1 - NEAR); pronoun--) {
                if (OF_THE_VOICE.contains(lower(tokens.get(pronoun)))) {
                    return true;
                }
            }
            return false;
        }

        /** "responsibility", "using gas", "the charges", "the attack": what the voice denies or admits of itself. */
        private boolean isOfItself() {
            int first = 0;
            while (first < tokens.size() && BEFORE_A_PART.contains(lower(tokens.get(first)))) {
                first++;
            }
            if (first == tokens.size() || !denies && !act.equals(ADMITS)) {
                return false;
            }
            boolean doing = tokens.get(first).form().endsWith("ing") || is(first, "to");
            return is(Kind.PART, first)
                    || (doing && (has(Kind.DEED) || has(Kind.BLAMED) || has(Kind.PART)))
                    || (denies && tokens.size() <= FEW && has(Kind.CHARGE))
                    || (act.equals(ADMITS) && has(Kind.STRIKE));
        }

        private boolean isBeside(int at) {
            return BESIDE.contains(lower(tokens.get(at)));
        }

        private boolean all(int from, int to, IntPredicate condition) {
            return from <= to && IntStream.range(from, to).allMatch(condition);
        }
    }
}
