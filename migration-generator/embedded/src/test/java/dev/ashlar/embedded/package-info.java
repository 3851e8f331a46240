@NullMarked
package dev.ashlar.embedded;

import org.jspecify.annotations.NullMarked;
