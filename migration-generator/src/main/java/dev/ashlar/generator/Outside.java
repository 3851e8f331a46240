package dev.ashlar.generator;

import java.util.Map;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/**
 * What a command has from the world around it, which only {@link Main} looks at.
 *
 * @param progress takes a line about how far a long command is, each in place of the one before
 * @param nanos the clock, as {@link System#nanoTime}
 */
record Outside(Map<String, String> environment, Consumer<String> progress, LongSupplier nanos) {}
