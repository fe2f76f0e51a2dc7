package org.hearsay.web.reader;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What of an article is shown. A page's switches change it without the server; addresses say it for links, and for browsers that cannot do so.
 *
 * @param voice number of the one that alone is lit up; 0 for all
 */
public record Aids(int voice, Set<Aid> shown) {
    /** Something that is shown on demand. */
    public enum Aid {
        FIGURES("figures as read"),
        TIMES("times as read"),
        EPITHETS("epithets"),
        OWN("the outlet’s own voice"),
        LEFT_OUT("what was left out"),
        PLAIN("plain text");

        private final String label;

        Aid(String label) {
            this.label = label;
        }

        /** What it is, for people. */
        public String label() {
            return label;
        }

        /** The name as addresses have it. */
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Makes the set unchangeable. */
    public Aids {
        shown = Set.copyOf(shown);
    }

    /**
     * Reads them from the parts of an address; what is not understood is left out.
     *
     * @param voice a number
     * @param keys names of what is shown
     */
    public static Aids of(String voice, List<String> keys) {
        Set<Aid> shown = EnumSet.noneOf(Aid.class);
        Arrays.stream(Aid.values()).filter(aid -> keys.contains(aid.key())).forEach(shown::add);
        return new Aids(voice.matches("[1-9][0-9]{0,6}") ? Integer.parseInt(voice) : 0, shown);
    }

    /** Whether this is shown. */
    public boolean shows(Aid aid) {
        return shown.contains(aid);
    }

    /** The same with another voice lit up. */
    public Aids lighting(int other) {
        return new Aids(other, shown);
    }

    /** The part of an address that says so; empty where nothing is to say. */
    public String query() {
        return Stream.concat(
                        voice == 0 ? Stream.empty() : Stream.of("voice=" + voice),
                        Arrays.stream(Aid.values()).filter(shown::contains).map(aid -> "show=" + aid.key()))
                .collect(Collectors.joining("&"));
    }

    /** Classes for browsers whose styles do not know which switches are on. */
    public String style() {
        return Stream.concat(
                        voice == 0 ? Stream.empty() : Stream.of("one-voice"),
                        Arrays.stream(Aid.values()).filter(shown::contains).map(aid -> "show-" + aid.key()))
                .collect(Collectors.joining(" "));
    }
}
