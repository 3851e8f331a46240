package dev.ashlar.benchmarks;

/** A program that does nothing: what a JVM costs before it has done anything. */
final class EmptyMain {
    private EmptyMain() {}

    public static void main(String[] arguments) {
        // Nothing: this is the floor.
    }
}
