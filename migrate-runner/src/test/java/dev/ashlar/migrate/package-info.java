@NullMarked
package dev.ashlar.migrate;

import org.jspecify.annotations.NullMarked;
