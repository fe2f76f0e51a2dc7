package org.hearsay.intake.page;

import org.jsoup.parser.Parser;

/** Follows the characters of a text node through the source that it was read from, where entities stand for some of them. */
final class Alignment {
    /** The longest name that HTML gives a character is shorter. */
    private static final int LONGEST_ENTITY = 40;

    private final String decoded;
    private final String source;
    private final int end;
    private final Traced into;
    private int at;
    private int next;

    private Alignment(String decoded, String source, int from, int to, Traced into) {
        this.decoded = decoded;
        this.source = source;
        this.at = Math.max(0, from);
        this.end = Math.min(to, source.length());
        this.into = into;
    }

    /** Adds a node's characters to a text, each with its place; one that the source does not show is left out. */
    static void trace(String decoded, String source, int from, int to, Traced into) {
        Alignment alignment = new Alignment(decoded, source, from, to, into);
        while (alignment.next < decoded.length()) {
            alignment.step();
        }
    }

    private void step() {
        int entity = at < end && source.charAt(at) == '&' ? entity() : 0;
        if (entity > 0) {
            takeEntity(entity);
            return;
        }
        int codePoint = decoded.codePointAt(next);
        int width = Character.charCount(codePoint);
        next += width;
        if (at >= end || !stands(codePoint)) {
            // The parser drops some characters, such as zero bytes: go on where this one is found.
            int found = at < end ? source.indexOf(Character.toString(codePoint), at) : -1;
            if (found < 0 || found >= end) {
                return;
            }
            at = found;
        }
        into.add(codePoint, at, at + width);
        at += width;
    }

    private boolean stands(int codePoint) {
        char here = source.charAt(at);
        return source.codePointAt(at) == codePoint
                || (here == 0 && codePoint == 0xfffd)
                || (here == '\r' && codePoint == '\n');
    }

    private void takeEntity(int length) {
        String characters = Parser.unescapeEntities(source.substring(at, at + length), false);
        if (characters.codePointCount(0, characters.length()) == 1) {
            into.add(characters.codePointAt(0), at, at + length);
        } else {
            into.add(characters, at, at + length);
        }
        next += characters.length();
        at += length;
    }

    /** Length of the entity here that stands for the decoded text here, or 0: the longest name wins, as in a browser. */
    private int entity() {
        int longest = at + 1;
        int limit = Math.min(end, at + LONGEST_ENTITY);
        while (longest < limit && isNamed(source.charAt(longest))) {
            longest++;
        }
        if (longest < limit && source.charAt(longest) == ';') {
            longest++;
        }
        for (int stop = longest; stop > at + 2; stop--) {
            String name = source.substring(at, stop);
            String characters = Parser.unescapeEntities(name, false);
            if (isWhole(characters, name) && decoded.startsWith(characters, next)) {
                return stop - at;
            }
        }
        return 0;
    }

    /** Whether all of the name was used: "&ampx" is decoded to "&x", of which only "&amp" is an entity. */
    private static boolean isWhole(String characters, String name) {
        return !characters.equals(name)
                && characters.indexOf('&', 1) < 0
                && characters.codePointCount(0, characters.length()) <= 2
                && (characters.length() == 1 || !name.endsWith(characters.substring(characters.length() - 1)));
    }

    private static boolean isNamed(char c) {
        return c == '#' || (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
