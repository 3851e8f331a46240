@NullMarked
package dev.ashlar.generator.golden;

import org.jspecify.annotations.NullMarked;
