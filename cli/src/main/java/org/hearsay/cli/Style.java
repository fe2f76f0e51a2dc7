package org.hearsay.cli;

/** How a run of the listing looks on a terminal that shows colour. No red or green: the program gives no verdict. */
enum Style {
    /** Words of the article. */
    WORDS("0"),
    /** Words that were asked for. */
    HIT("1;4"),
    /** A title or a voice. */
    STRONG("1"),
    /** What the voice does. */
    ACT("34"),
    /** What the voice does where it says that something is not so. */
    DENIAL("33"),
    /** What is there to be looked up. */
    FAINT("2");

    private final String code;

    Style(String code) {
        this.code = code;
    }

    /** The control sequence that starts this style and ends any other. */
    String start() {
        return this == WORDS ? "\u001B[0m" : "\u001B[0;" + code + "m";
    }
}
