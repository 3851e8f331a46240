package dev.ashlar.benchmarks;

/** What a contestant is in a contest: ratios are ours over each floor and each peer of the same run. */
enum Role {
    OURS,
    /** The least that any program of that kind must do: an empty main method, one query. */
    FLOOR,
    PEER;

    String word() {
        return switch (this) {
            case OURS -> "ours";
            case FLOOR -> "floor";
            case PEER -> "peer";
        };
    }
}
