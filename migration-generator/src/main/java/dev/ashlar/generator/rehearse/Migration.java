package dev.ashlar.generator.rehearse;

import java.util.Optional;

/** One part of a migration and the script that takes it back, where there is one. */
public record Migration(Script script, Optional<Script> undo) {}
