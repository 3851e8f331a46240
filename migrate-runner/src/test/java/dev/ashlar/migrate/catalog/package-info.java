@NullMarked
package dev.ashlar.migrate.catalog;

import org.jspecify.annotations.NullMarked;
