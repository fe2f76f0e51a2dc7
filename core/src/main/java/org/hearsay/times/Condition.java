package org.hearsay.times;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What must hold of the words around a rule's match. */
enum Condition {
    /** A word that is something else, too, is written with a capital inside the sentence, or a preposition goes before it. */
    NAMED {
        @Override
        boolean holds(List<Token> tokens, int at, int end, Lexicon lexicon) {
            String form = tokens.get(at).form();
            boolean after = is("preposition", tokens, at - 1, lexicon);
            if (lexicon.has("ambiguous-month", form)) {
                return after || (tokens.get(at).capital() && at > 0);
            }
            return !lexicon.has("ambiguous", form) || after || is("more-preposition", tokens, at - 1, lexicon);
        }
    },
    /** A number that is a year: no currency sign or word of quantity before it, nothing counted behind it. */
    YEAR {
        @Override
        boolean holds(List<Token> tokens, int at, int end, Lexicon lexicon) {
            Token before = at > 0 ? tokens.get(at - 1) : null;
            boolean joined =
                    before != null && tokens.get(at).glued() && before.form().matches("[\\p{L}\\p{N}.,:'#$£€/-]");
            boolean counted = before != null && lexicon.has("quantity", before.form());
            return !joined && !counted && (end >= tokens.size() || !goesOn(tokens, at, end, lexicon));
        }

        private boolean goesOn(List<Token> tokens, int at, int end, Lexicon lexicon) {
            Token next = tokens.get(end);
            String form = next.form();
            if (next.glued()) {
                boolean number = end + 1 < tokens.size()
                        && tokens.get(end + 1).glued()
                        && tokens.get(end + 1).isNumber();
                return next.isWord() || form.matches("[%/-]") || (form.matches("[.,:]") && number);
            }
            boolean plural = form.length() > 3 && form.endsWith("s") && !form.endsWith("ss") && !next.capital();
            boolean introduced = at > 0
                    && (tokens.get(at - 1).is("the")
                            || tokens.get(at - 1).is("s")
                            || is("preposition", tokens, at - 1, lexicon));
            return form.endsWith("men")
                    || form.endsWith("people")
                    || form.endsWith("children")
                    || lexicon.has("counted", form)
                    || (plural && !introduced && !lexicon.has("function", form));
        }
    },
    /** No word that could be counted follows: "In May twenty men" names no day. */
    CLOSED {
        @Override
        boolean holds(List<Token> tokens, int at, int end, Lexicon lexicon) {
            return end >= tokens.size()
                    || !tokens.get(end).isWord()
                    || lexicon.has("function", tokens.get(end).form());
        }
    },
    /** A preposition that goes with days goes before it. */
    AFTER_DAY_PREPOSITION {
        @Override
        boolean holds(List<Token> tokens, int at, int end, Lexicon lexicon) {
            return is("day-preposition", tokens, at - 1, lexicon);
        }
    },
    /** A word that goes with lengths goes before it. */
    AFTER_LENGTH_PREPOSITION {
        @Override
        boolean holds(List<Token> tokens, int at, int end, Lexicon lexicon) {
            return is("length-preposition", tokens, at - 1, lexicon);
        }
    },
    /** It begins with "the", or "in" goes before it: "in his sixties" is an age. */
    AFTER_THE {
        @Override
        boolean holds(List<Token> tokens, int at, int end, Lexicon lexicon) {
            return tokens.get(at).is("the") || at > 0 && tokens.get(at - 1).is("in");
        }
    },
    /** It is not how old somebody is. */
    NO_AGE {
        @Override
        boolean holds(List<Token> tokens, int at, int end, Lexicon lexicon) {
            int next = end < tokens.size() && tokens.get(end).is("-") ? end + 1 : end;
            return next >= tokens.size()
                    || !(tokens.get(next).is("old") || tokens.get(next).is("olds"));
        }
    },
    /** "Last" and "past" are no verb: "expected to last two weeks". */
    NO_VERB {
        @Override
        boolean holds(List<Token> tokens, int at, int end, Lexicon lexicon) {
            return !is("verb", tokens, at - 1, lexicon);
        }
    },
    /** It does not go on as a date: "two weeks ago". */
    NO_AGO {
        @Override
        boolean holds(List<Token> tokens, int at, int end, Lexicon lexicon) {
            return !is("counted-off", tokens, end, lexicon);
        }
    },
    /** No other expression goes on from its last word: "30 minutes later this week". */
    NO_SHIFT {
        @Override
        boolean holds(List<Token> tokens, int at, int end, Lexicon lexicon) {
            return !is("shift", tokens, end, lexicon);
        }
    },
    /** It is a date, not a fraction or "24/7". */
    NO_RATIO {
        @Override
        boolean holds(List<Token> tokens, int at, int end, Lexicon lexicon) {
            boolean always = tokens.get(at).is("24") && tokens.get(end - 1).is("7");
            return !always && (end >= tokens.size() || !tokens.get(end).is("of"));
        }
    },
    /** It is no share: "three quarters of the votes". */
    NO_SHARE {
        @Override
        boolean holds(List<Token> tokens, int at, int end, Lexicon lexicon) {
            return !tokens.get(end - 1).form().startsWith("quarter");
        }
    },
    /** It is no title: "60 Minutes". */
    NO_TITLE {
        @Override
        boolean holds(List<Token> tokens, int at, int end, Lexicon lexicon) {
            return !(tokens.get(at).isNumber()
                    && tokens.get(end - 1).capital()
                    && !tokens.get(end - 1).glued());
        }
    },
    /** Nothing counted follows. */
    UNCOUNTED {
        @Override
        boolean holds(List<Token> tokens, int at, int end, Lexicon lexicon) {
            return !is("counted", tokens, end, lexicon);
        }
    },
    /** The sentence or clause ends with it. */
    ENDS {
        @Override
        boolean holds(List<Token> tokens, int at, int end, Lexicon lexicon) {
            return end >= tokens.size() || !tokens.get(end).isWord();
        }
    },
    /** It is no name. */
    LOWER {
        @Override
        boolean holds(List<Token> tokens, int at, int end, Lexicon lexicon) {
            return !tokens.get(at).capital();
        }
    },
    /** It stands free of digits and signs that make it part of a longer number. */
    FREE {
        @Override
        boolean holds(List<Token> tokens, int at, int end, Lexicon lexicon) {
            boolean before = at > 0
                    && tokens.get(at).glued()
                    && tokens.get(at - 1).form().matches("[\\p{N}.,:$£€/#]+|\\p{N}.*");
            boolean after = end < tokens.size()
                    && tokens.get(end).glued()
                    && (tokens.get(end).isNumber()
                            || tokens.get(end).form().matches("[/:%]")
                                    && end + 1 < tokens.size()
                                    && tokens.get(end + 1).isNumber()
                                    && tokens.get(end + 1).glued());
            return !before && !after;
        }
    };

    abstract boolean holds(List<Token> tokens, int at, int end, Lexicon lexicon);

    static List<Condition> parse(String names) {
        List<Condition> conditions = new ArrayList<>();
        for (String name : names.isEmpty() ? new String[0] : names.split(" ")) {
            conditions.add(valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_')));
        }
        return List.copyOf(conditions);
    }

    private static boolean is(String name, List<Token> tokens, int at, Lexicon lexicon) {
        return at >= 0 && at < tokens.size() && lexicon.has(name, tokens.get(at).form());
    }
}
