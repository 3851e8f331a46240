/** What a database's schema is, as PostgreSQL reports it: one query over all catalogs, shared with the generator. */
@NullMarked
package dev.ashlar.migrate.catalog;

import org.jspecify.annotations.NullMarked;
