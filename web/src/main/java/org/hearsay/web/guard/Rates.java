package org.hearsay.web.guard;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;

/** How many requests each address may send: many at once, but not for long. Thread-safe. */
final class Rates {
    private static final double MOST = 400;
    private static final double A_SECOND = 100;
    private static final int MOST_ADDRESSES = 10_000;

    private final InstantSource clock;
    private final Map<String, Left> left = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Left> eldest) {
            return size() > MOST_ADDRESSES;
        }
    };

    private record Left(double requests, Instant at) {}

    Rates(InstantSource clock) {
        this.clock = clock;
    }

    /** Counts a request; false if it is one too many. */
    synchronized boolean take(String address) {
        Instant now = clock.instant();
        Left before = left.getOrDefault(address, new Left(MOST, now));
        double grown = Duration.between(before.at(), now).toMillis() / 1000.0 * A_SECOND;
        double has = Math.min(MOST, before.requests() + Math.max(0, grown));
        left.put(address, new Left(has < 1 ? has : has - 1, now));
        return has >= 1;
    }
}
