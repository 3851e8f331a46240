package dev.ashlar.benchmarks;

/**
 * One run of a process.
 *
 * @param wall milliseconds from start to end
 * @param cpu milliseconds of processor time, user and system, of all threads and children
 * @param memory the largest resident set in KiB; 0 where GNU time is missing
 */
record Sample(long wall, long cpu, long memory) {}
