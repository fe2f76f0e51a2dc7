package org.hearsay.bench.scale;

/** Draws by chance that depend on what is drawn for, and not on what was drawn before. */
final class Chance {
    private Chance() {}

    /** Bits for a seed and a name. */
    static long bits(long seed, String name) {
        long hash = 0xcbf29ce484222325L ^ mixed(seed);
        for (int i = 0; i < name.length(); i++) {
            hash = (hash ^ name.charAt(i)) * 0x100000001b3L;
        }
        return mixed(hash);
    }

    /** Bits for a seed and a number. */
    static long bits(long seed, long number) {
        return mixed(seed * 0x9e3779b97f4a7c15L + number);
    }

    /** A number from 0 to below a bound. */
    static int below(int bound, long bits) {
        return (int) Long.remainderUnsigned(bits, bound);
    }

    /** The finalizer of SplitMix64 (Steele, Lea and Flood 2014). */
    private static long mixed(long bits) {
        long z = (bits ^ (bits >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }
}
