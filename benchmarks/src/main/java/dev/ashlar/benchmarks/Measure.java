package dev.ashlar.benchmarks;

/** What a contest compares: processor time, or wall time where most of the work is a server's. */
enum Measure {
    CPU,
    WALL;

    String word() {
        return switch (this) {
            case CPU -> "CPU time";
            case WALL -> "wall time";
        };
    }

    Spread of(Figure figure) {
        return switch (this) {
            case CPU -> figure.cpu();
            case WALL -> figure.wall();
        };
    }
}
