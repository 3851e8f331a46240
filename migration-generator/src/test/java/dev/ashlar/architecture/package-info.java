/** The walls and the house style, as tests: what the compiler cannot see. */
@NullMarked
package dev.ashlar.architecture;

import org.jspecify.annotations.NullMarked;
