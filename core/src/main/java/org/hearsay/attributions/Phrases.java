package org.hearsay.attributions;

import static org.hearsay.attributions.Media.APOSTROPHES;
import static org.hearsay.attributions.Media.ARTICLES;
import static org.hearsay.attributions.Media.OPEN;

import java.util.Set;
import org.hearsay.attributions.CarrierWords.Kind;
import org.jspecify.annotations.Nullable;

/** Reads noun phrases by their shape: those that name a medium, and those that name whose word is passed on. */
final class Phrases {
    private final Tokens tokens;
    private final CarrierWords lexicon;
    private final Media media;

    Phrases(Tokens tokens, CarrierWords lexicon) {
        this.tokens = tokens;
        this.lexicon = lexicon;
        this.media = new Media(tokens, lexicon);
    }

    /** The phrase for a medium that begins at a word, an opening quotation mark skipped; null for none. */
    @Nullable
    Range medium(int start, int limit) {
        return media.medium(start, limit);
    }

    /** The phrase for a medium that ends right before a word; null for none. */
    @Nullable
    Range mediumBefore(int end, int floor) {
        return media.mediumBefore(end, floor);
    }

    /** Number of words of the name of a known medium that begins here. */
    int outlet(int at) {
        return media.outlet(at, false);
    }

    /** The noun phrase that begins at a word, as far as marks, clauses and times; null for none. */
    @Nullable
    Range noun(int from, int limit) {
        int at = from;
        boolean bracket = false;
        while (at < limit && !ends(at, from, bracket)) {
            bracket =
                    !tokens.norm(at).equals(")") && (bracket || tokens.norm(at).equals("("));
            at++;
        }
        while (at > from && (lexicon.is(Kind.CALENDAR, tokens, at - 1) || OPEN.contains(tokens.norm(at - 1)))) {
            at--;
        }
        return at > from ? new Range(from, at) : null;
    }

    private boolean ends(int at, int from, boolean bracket) {
        String norm = tokens.norm(at);
        if (bracket || norm.equals("(")) {
            return false;
        }
        if (tokens.isWord(at)) {
            boolean closed = lexicon.is(Kind.CLOSED, tokens, at) && !OPEN.contains(norm) && !norm.equals("not");
            return closed || (OPEN.contains(norm) && (at == from || lexicon.is(Kind.CALENDAR, tokens, at + 1)));
        }
        boolean inner = tokens.isJoined(at)
                && tokens.isJoined(at + 1)
                && Set.of("-", "'", "’", "/", "&").contains(norm);
        boolean possessive = APOSTROPHES.contains(norm) && tokens.isJoined(at);
        return !(inner || possessive || media.isInnerStop(at) || norm.equals("&"));
    }

    /** The phrase without the document around it: of "a report by the Daily Lamp" the "Daily Lamp". */
    Range unwrapped(Range range) {
        Range medium = medium(range.from(), range.to());
        if (medium == null && ARTICLES.contains(tokens.norm(range.from())) && range.from() + 1 < range.to()) {
            Range bare = medium(range.from() + 1, range.to());
            medium = bare != null && bare.to() < range.to() && lexicon.is(Kind.DOCUMENT, tokens, bare.to())
                    ? bare
                    : null;
        }
        if (medium != null) {
            boolean wrapped = medium.to() < range.to() && lexicon.is(Kind.DOCUMENT, tokens, medium.to());
            boolean strip = wrapped && Set.of("a", "an").contains(tokens.norm(medium.from()));
            return strip
                    ? new Range(medium.from() + 1, medium.to())
                    : medium.to() < range.to() && !wrapped ? range : medium;
        }
        int at = range.from();
        while (at < range.to() && !OPEN.contains(tokens.norm(at))) {
            at++;
        }
        boolean document = at < range.to() - 1
                && at > range.from()
                && lexicon.is(Kind.DOCUMENT, tokens, at - 1)
                && Set.of("by", "from", "in", "of", "on").contains(tokens.norm(at));
        if (!document) {
            return range;
        }
        for (int from = at + 1; from < range.to(); from++) {
            Range inner = medium(from, range.to());
            if (inner != null) {
                return inner;
            }
        }
        boolean giver = Set.of("by", "from").contains(tokens.norm(at));
        return giver ? new Range(at + 1, range.to()) : range;
    }

    /** Whether the phrase names somebody or something whose word can be passed on, rather than evidence. */
    boolean isVoice(Range range, boolean strict) {
        int head = range.from();
        while (head < range.to()
                && !OPEN.contains(tokens.norm(head))
                && !tokens.norm(head).equals("(")) {
            head++;
        }
        if (head == range.from() || lexicon.is(Kind.EVIDENCE, tokens, head - 1)) {
            return false;
        }
        for (int i = range.from(); i < head; i++) {
            boolean speaks = lexicon.is(Kind.VOICE, tokens, i)
                    || lexicon.is(Kind.NOUN, tokens, i)
                    || lexicon.is(Kind.DOCUMENT, tokens, i);
            if (speaks || medium(i, head) != null) {
                return true;
            }
        }
        return !strict && (tokens.isCapital(head - 1) || tokens.isCapital(range.from() + 1));
    }
}
