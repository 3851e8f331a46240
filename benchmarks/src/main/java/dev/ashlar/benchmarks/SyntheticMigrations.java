package dev.ashlar.benchmarks;

import dev.ashlar.migrate.files.MigrationFolder;
import dev.ashlar.migrate.files.Sum;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The same small migrations, one table each, in the form that each tool wants. */
record SyntheticMigrations(int count, Path folder) {

    static String sql(int number) {
        return """
                create table benchmark_%d (
                    id bigint generated always as identity primary key,
                    name text not null,
                    created_at timestamptz not null default now()
                );
                """.formatted(number);
    }

    Path ashlar() {
        Path made = write("ashlar", n -> "V%04d__table_%d.sql".formatted(n, n), SyntheticMigrations::sql);
        try {
            byte[] snapshot = "".getBytes(StandardCharsets.UTF_8);
            Files.write(made.resolve(MigrationFolder.SNAPSHOT), snapshot);
            Sum.of(MigrationFolder.read(made), snapshot, Sum.DEFAULT_HISTORY, false)
                    .write(made);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return made;
    }

    Path dbmate() {
        return write(
                "dbmate",
                n -> "%014d_table_%d.sql".formatted(n, n),
                n -> "-- migrate:up\n%s-- migrate:down\ndrop table benchmark_%d;\n".formatted(sql(n), n));
    }

    Path nodePgMigrate() {
        return write("node-pg-migrate", n -> "%017d_table-%d.sql".formatted(n, n), n -> "-- Up Migration\n" + sql(n));
    }

    Path drizzle() {
        Path made = write("drizzle", n -> "%04d_table_%d.sql".formatted(n, n), SyntheticMigrations::sql);
        String entries = IntStream.rangeClosed(1, count)
                .mapToObj(n -> """
                        {"idx": %1$d, "version": "7", "when": %2$d, "tag": "%2$04d_table_%2$d", "breakpoints": true}""".formatted(n - 1, n))
                .collect(Collectors.joining(",\n"));
        String journal = """
                {"version": "7", "dialect": "postgresql", "entries": [
                %s
                ]}
                """.formatted(entries);
        put(made.resolve("meta").resolve("_journal.json"), journal);
        return made;
    }

    private Path write(String tool, IntFunction<String> name, IntFunction<String> text) {
        Path made = folder.resolve(tool);
        for (int number = 1; number <= count; number++) {
            put(made.resolve(name.apply(number)), text.apply(number));
        }
        return made;
    }

    private static void put(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
