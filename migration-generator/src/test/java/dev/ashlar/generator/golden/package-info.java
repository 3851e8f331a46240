/** Pairs of schemas and the SQL that leads from one to the other and back, as folders of plain files. */
@NullMarked
package dev.ashlar.generator.golden;

import org.jspecify.annotations.NullMarked;
