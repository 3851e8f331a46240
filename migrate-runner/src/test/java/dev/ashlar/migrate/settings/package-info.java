@NullMarked
package dev.ashlar.migrate.settings;

import org.jspecify.annotations.NullMarked;
