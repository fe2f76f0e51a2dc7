package org.hearsay.encoder;

/** The parts of an attribution. */
public enum Role {
    /** Whose word it is. */
    SOURCE(1),
    /** The words that attribute. */
    CUE(3),
    /** What is attributed. */
    CONTENT(5);

    /** Number of BIO labels: outside, and beginning and inside of each role. */
    public static final int LABELS = 7;

    private final int begin;

    Role(int begin) {
        this.begin = begin;
    }

    /** Label of a span's first word. */
    public int begin() {
        return begin;
    }

    /** Label of a span's later words. */
    public int inside() {
        return begin + 1;
    }

    /** The role whose spans begin with this label. */
    static Role beginningWith(int label) {
        for (Role role : values()) {
            if (role.begin == label) {
                return role;
            }
        }
        throw new IllegalArgumentException("no role begins with label " + label);
    }
}
