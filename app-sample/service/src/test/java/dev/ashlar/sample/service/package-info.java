/** Tests of the sample's service, on a database that the runner has migrated. */
@NullMarked
package dev.ashlar.sample.service;

import org.jspecify.annotations.NullMarked;
