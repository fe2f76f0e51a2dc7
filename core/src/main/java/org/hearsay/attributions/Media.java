package org.hearsay.attributions;

import java.util.Set;
import org.hearsay.attributions.CarrierWords.Kind;
import org.jspecify.annotations.Nullable;

/** Reads the phrases that name a medium, by their shape: "the Daily Lamp", "state television", "CNN anchor Dana Ortu". */
final class Media {
    static final Set<String> ARTICLES = Set.of("the", "a", "an", "its", "their", "his", "her");
    private static final Set<String> QUOTES = Set.of("“", "”", "\"", "''", "‘", "`");
    static final Set<String> APOSTROPHES = Set.of("'", "’");
    private static final Set<String> JOINTS = Set.of("of", "and", "&", "for");
    static final Set<String> OPEN =
            Set.of("of", "in", "at", "by", "from", "with", "on", "to", "for", "about", "inside", "near");
    private static final Set<String> TITLES = Set.of(
            "mr", "mrs", "ms", "dr", "sen", "rep", "gov", "gen", "lt", "col", "maj", "capt", "sgt", "prof", "st");
    private static final Set<String> WEEKDAYS =
            Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday");
    private static final Set<String> PARTICULAR =
            Set.of("state", "official", "opposition", "government", "local", "pro");
    private static final int LONGEST = 16;

    private final Tokens tokens;
    private final CarrierWords lexicon;

    Media(Tokens tokens, CarrierWords lexicon) {
        this.tokens = tokens;
        this.lexicon = lexicon;
    }

    /** The phrase for a medium that begins at a word, an opening quotation mark skipped; null for none. */
    @Nullable
    Range medium(int start, int limit) {
        int at = QUOTES.contains(tokens.norm(start)) ? start + 1 : start;
        int first = at;
        boolean article = ARTICLES.contains(tokens.norm(at));
        boolean medium = false;
        int end = -1;
        if (article) {
            at++;
        }
        while (at < Math.min(limit, first + LONGEST)) {
            int step = step(at, limit, article && at == first + 1, medium, at > first);
            if (step == 0) {
                break;
            }
            if (isMedium(at, article && at == first + 1, at > first)) {
                medium = true;
            }
            at += step;
            end = at;
        }
        if (!medium || lexicon.is(Kind.PUBLIC, tokens, first)) {
            return null;
        }
        Range range = new Range(first, withoutPossessive(first, end));
        return isParticular(range, article) ? range : null;
    }

    /** Whether it is a certain medium: not "national television", and not the "a Gazette" of "a Gazette lunch group". */
    private boolean isParticular(Range range, boolean article) {
        String next = tokens.norm(range.to());
        boolean goesOn = article
                && !tokens.norm(range.from()).equals("the")
                && tokens.isWord(range.to())
                && !tokens.isCapital(range.to())
                && !lexicon.is(Kind.CLOSED, tokens, range.to())
                && !lexicon.is(Kind.CALENDAR, tokens, range.to())
                && !OPEN.contains(next);
        if (goesOn) {
            return false;
        }
        boolean named = article || PARTICULAR.contains(tokens.norm(range.from()));
        for (int at = range.from(); at < range.to() && !named; at++) {
            named = tokens.isCapital(at) && !tokens.norm(at).equals("tv");
        }
        return named;
    }

    /** How many words from here on belong to the phrase; 0 if it ends here. */
    private int step(int at, int limit, boolean afterArticle, boolean medium, boolean inside) {
        int name = Math.max(outlet(at, afterArticle), lexicon.length(Kind.NOUN, tokens, at));
        if (name > 0) {
            return name;
        }
        String norm = tokens.norm(at);
        if (APOSTROPHES.contains(norm) && tokens.isJoined(at)) {
            return tokens.norm(at + 1).equals("s") && tokens.isJoined(at + 1) ? 2 : 1;
        }
        if (inside && isPossessed(at) && medium) {
            int title = title(at, limit);
            if (title > 0) {
                return title;
            }
        }
        if (JOINTS.contains(norm) && inside && at + 1 < limit) {
            return joined(at, limit) ? 1 : 0;
        }
        if (norm.equals("-") && tokens.isJoined(at) && tokens.isJoined(at + 1)) {
            return 2;
        }
        if (isInnerStop(at)) {
            return tokens.isJoined(at + 1) ? 2 : 1;
        }
        if (!tokens.isWord(at) || lexicon.is(Kind.CLOSED, tokens, at) || lexicon.is(Kind.CALENDAR, tokens, at)) {
            return 0;
        }
        boolean compound = tokens.norm(at + 1).equals("-") && tokens.isJoined(at + 1) && tokens.isJoined(at + 2);
        boolean fits = compound
                || tokens.isCapital(at)
                || Character.isDigit(norm.codePointAt(0))
                || lexicon.is(Kind.MODIFIER, tokens, at)
                || lexicon.is(Kind.CROWD, tokens, at)
                || (lexicon.is(Kind.STAFF, tokens, at) && inside);
        return fits ? 1 : 0;
    }

    private boolean isMedium(int at, boolean afterArticle, boolean inside) {
        boolean compound =
                tokens.norm(at).equals("-") && tokens.isCapital(at + 1) && lexicon.is(Kind.HEAD, tokens, at + 1);
        boolean head = compound || (inside && tokens.isCapital(at) && lexicon.is(Kind.HEAD, tokens, at));
        boolean last = !tokens.isWord(at + 1)
                || lexicon.is(Kind.CLOSED, tokens, at + 1)
                || lexicon.is(Kind.CALENDAR, tokens, at + 1);
        boolean crowd = inside && !afterArticle && last && lexicon.is(Kind.CROWD, tokens, at);
        boolean radio = tokens.form(at).equals("Radio") && tokens.isCapital(at + 1);
        return head || radio || crowd || outlet(at, afterArticle) > 0 || isNoun(at);
    }

    /** A common noun for a medium; with a capital it ends many other names ("Central Intelligence Agency"). */
    private boolean isNoun(int at) {
        if (!lexicon.is(Kind.NOUN, tokens, at)) {
            return false;
        }
        // "A paper" is a scientist's, "the paper" a newspaper.
        if (tokens.norm(at).equals("paper")
                && Set.of("a", "his", "her", "their").contains(tokens.norm(at - 1))) {
            return false;
        }
        return !tokens.isCapital(at)
                || tokens.norm(at - 1).equals("news")
                || tokens.norm(at - 2).equals("state")
                || tokens.norm(at - 3).equals("state")
                || tokens.norm(at - 4).equals("state");
    }

    /** Number of words of the name of a known medium that begins here. */
    int outlet(int at, boolean afterArticle) {
        if (!tokens.isCapital(at) && !tokens.form(at).equals("i24")) {
            return 0;
        }
        int named = lexicon.length(Kind.OUTLET, tokens, at);
        return Math.max(named, afterArticle ? lexicon.length(Kind.ARTICLE, tokens, at) : 0);
    }

    private boolean isPossessed(int at) {
        return APOSTROPHES.contains(tokens.norm(at - 1))
                || (tokens.norm(at - 1).equals("s") && APOSTROPHES.contains(tokens.norm(at - 2)));
    }

    /** Words of a programme's title after its medium's possessive: in quotation marks, or begun by a preposition or article. */
    private int title(int at, int limit) {
        if (QUOTES.contains(tokens.norm(at))) {
            for (int i = at + 1; i < Math.min(limit, at + 9); i++) {
                if (QUOTES.contains(tokens.norm(i))) {
                    return i + 1 - at;
                }
            }
            return 0;
        }
        int i = at;
        boolean lower = false;
        while (i < Math.min(limit, at + 7) && tokens.isWord(i)) {
            boolean small = Set.of("the", "of", "with", "and").contains(tokens.norm(i));
            if ((!tokens.isCapital(i) && !small) || WEEKDAYS.contains(tokens.norm(i))) {
                break;
            }
            lower = small;
            i++;
        }
        return lower ? i - 1 - at : i - at;
    }

    /** Whether "of", "and" or "for" goes on with the same phrase. */
    private boolean joined(int at, int limit) {
        if (tokens.norm(at).equals("and") || tokens.norm(at).equals("&")) {
            return medium(at + 1, limit) != null;
        }
        return tokens.isCapital(at + 1) && !lexicon.is(Kind.CLOSED, tokens, at + 1);
    }

    private int withoutPossessive(int from, int end) {
        int to = end;
        if (to - 2 > from && tokens.norm(to - 1).equals("s") && APOSTROPHES.contains(tokens.norm(to - 2))) {
            to -= 2;
        }
        while (to - 1 > from && !tokens.isWord(to - 1) && !QUOTES.contains(tokens.norm(to - 1))) {
            to--;
        }
        return to;
    }

    /** The phrase for a medium that ends right before a word; null for none. */
    @Nullable
    Range mediumBefore(int end, int floor) {
        for (int from = Math.max(floor, end - LONGEST); from < end; from++) {
            Range range = medium(from, end);
            if (range != null && range.to() == end && range.from() == from) {
                return range;
            }
        }
        return null;
    }

    /** A full stop that ends no sentence: of an address ("example.org"), an initial or a title ("J. Doe", "Mr. Doe"). */
    boolean isInnerStop(int at) {
        if (!tokens.norm(at).equals(".") || !tokens.isJoined(at)) {
            return false;
        }
        boolean address = tokens.isJoined(at + 1) && tokens.isWord(at + 1) && !tokens.isCapital(at + 1);
        boolean initial = tokens.isCapital(at - 1) && tokens.norm(at - 1).length() == 1;
        return address || initial || TITLES.contains(tokens.norm(at - 1));
    }
}
