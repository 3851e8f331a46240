package dev.ashlar.migrate.execute;

import java.util.concurrent.ThreadLocalRandom;

/** How long to pause before a try: doubling up to ten seconds, between half and all of it, so that runners spread. */
final class Backoff {
    private static final long FIRST = 200;
    private static final long LONGEST = 10_000;
    private static final int DOUBLINGS = 6;

    private Backoff() {}

    /** Milliseconds to pause after a failed try, counted from 0. */
    static long afterTry(int attempt) {
        long pause = Math.min(LONGEST, FIRST << Math.min(attempt, DOUBLINGS));
        return pause / 2 + ThreadLocalRandom.current().nextLong(pause / 2 + 1);
    }
}
