package org.hearsay.ledger.origins;

/** 64-bit hashes of strings, the same in every program and version: FNV-1a, then the last steps of MurmurHash3, which spread it evenly. */
final class Hash {
    static final long SEED = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    private Hash() {}

    static long of(String... parts) {
        long hash = SEED;
        for (String part : parts) {
            hash = add(hash, part);
        }
        return mixed(hash);
    }

    /** One part more, and where it ends. */
    static long add(long hash, String part) {
        long sum = hash;
        for (int i = 0; i < part.length(); i++) {
            sum = (sum ^ part.charAt(i)) * PRIME;
        }
        return (sum ^ 0xffff) * PRIME;
    }

    static long mixed(long hash) {
        long mixed = (hash ^ (hash >>> 33)) * 0xff51afd7ed558ccdL;
        mixed = (mixed ^ (mixed >>> 33)) * 0xc4ceb9fe1a85ec53L;
        return mixed ^ (mixed >>> 33);
    }
}
