/** What people write to declare a schema: a class per table, a field per thing that a query names. */
@NullMarked
package dev.ashlar.schema;

import org.jspecify.annotations.NullMarked;
