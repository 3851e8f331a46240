@NullMarked
package dev.ashlar.generator.state.reader;

import org.jspecify.annotations.NullMarked;
