@NullMarked
package dev.ashlar.generator;

import org.jspecify.annotations.NullMarked;
