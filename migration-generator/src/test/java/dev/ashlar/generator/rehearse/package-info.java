@NullMarked
package dev.ashlar.generator.rehearse;

import org.jspecify.annotations.NullMarked;
