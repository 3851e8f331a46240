package dev.ashlar.generator;

import dev.ashlar.generator.rehearse.Script;
import dev.ashlar.generator.rehearse.ScriptFailedException;
import dev.ashlar.generator.rehearse.ShadowDatabase;
import dev.ashlar.generator.rehearse.ShadowServer;
import dev.ashlar.generator.state.SnapshotFile;
import dev.ashlar.generator.state.reader.LiveDatabase;
import dev.ashlar.generator.state.reader.ReadOptions;
import dev.ashlar.generator.state.reader.ReadSchema;
import dev.ashlar.migrate.files.FileKind;
import dev.ashlar.migrate.files.MigrationFolder;
import dev.ashlar.schema.model.SchemaDef;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Reads two schemas in one form: both as models when both are at hand as such, otherwise both as a PostgreSQL of one version
 * writes them down, for it writes expressions in its own way.
 *
 * @param module whose declaration and settings count
 * @param options what is read of databases
 */
record Sides(SchemaModule module, ReadOptions options) {
    /** Two schemas that can be compared, with what neither has words for. */
    record Pair(ReadSchema from, ReadSchema to) {}

    Pair read(Side from, Side to) {
        if (from.isModel() && to.isModel()) {
            return new Pair(new ReadSchema(model(from), List.of()), new ReadSchema(model(to), List.of()));
        }
        int major = Stream.of(from, to)
                .filter(Side.Database.class::isInstance)
                .map(side -> LiveDatabase.major(((Side.Database) side).url()))
                .findFirst()
                .orElse(module.settings().server().highest());
        return new Pair(catalog(from, major), catalog(to, major));
    }

    private SchemaDef model(Side side) {
        return switch (side) {
            case Side.Declared ignored -> Declared.read(module).schema();
            case Side.Snapshot it -> snapshot(it.file());
            case Side.Migrations it -> throw new IllegalStateException(it + " must be replayed");
            case Side.SqlFile it -> throw new IllegalStateException(it + " must be run");
            case Side.Database it -> throw new IllegalStateException("a database must be read");
        };
    }

    private ReadSchema catalog(Side side, int major) {
        return switch (side) {
            case Side.Declared ignored -> after(major, Creations.of(model(side)));
            case Side.Snapshot ignored -> after(major, Creations.of(model(side)));
            case Side.Migrations it -> after(major, scripts(it.folder()));
            case Side.SqlFile it -> after(major, List.of(script(it.file())));
            case Side.Database it -> LiveDatabase.read(it.url(), options);
        };
    }

    private ReadSchema after(int major, List<Script> scripts) {
        try (ShadowDatabase database = ShadowServer.of(major).create()) {
            database.run(scripts);
            return database.read(options);
        } catch (ScriptFailedException e) {
            throw new Failure(
                    Exit.DISPROVED,
                    e.script() + ":" + e.line(),
                    "PostgreSQL %d refused it: %s".formatted(major, e.getMessage()),
                    "Correct that statement, or compare with a server that takes it.");
        }
    }

    private static SchemaDef snapshot(Path file) {
        try {
            return SnapshotFile.read(file);
        } catch (IOException e) {
            throw new UncheckedIOException("Reading " + file, e);
        }
    }

    private static List<Script> scripts(Path path) {
        try {
            MigrationFolder folder = MigrationFolder.read(path);
            return folder.ofKind(FileKind.VERSIONED).stream()
                    .map(file -> Script.of(folder, file))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Reading " + path, e);
        }
    }

    private static Script script(Path file) {
        try {
            return new Script(file.toString(), Files.readString(file), false);
        } catch (IOException e) {
            throw new UncheckedIOException("Reading " + file, e);
        }
    }
}
