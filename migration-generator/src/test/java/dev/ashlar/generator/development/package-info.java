@NullMarked
package dev.ashlar.generator.development;

import org.jspecify.annotations.NullMarked;
