@NullMarked
package dev.ashlar.generator.state;

import org.jspecify.annotations.NullMarked;
