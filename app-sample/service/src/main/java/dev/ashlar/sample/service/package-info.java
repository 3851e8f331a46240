/** The sample's service: typed queries behind a small HTTP face. */
@NullMarked
package dev.ashlar.sample.service;

import org.jspecify.annotations.NullMarked;
