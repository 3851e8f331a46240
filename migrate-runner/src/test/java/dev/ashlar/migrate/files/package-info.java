@NullMarked
package dev.ashlar.migrate.files;

import org.jspecify.annotations.NullMarked;
