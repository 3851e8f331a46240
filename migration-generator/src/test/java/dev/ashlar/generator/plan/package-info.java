@NullMarked
package dev.ashlar.generator.plan;

import org.jspecify.annotations.NullMarked;
