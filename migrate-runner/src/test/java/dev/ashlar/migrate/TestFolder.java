package dev.ashlar.migrate;

import dev.ashlar.migrate.files.MigrationFolder;
import dev.ashlar.migrate.files.Sum;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A migrations folder that a test fills; the sum is written as the generator would. */
record TestFolder(Path path) {
    static final String HISTORY = "migration_history";

    TestFolder with(String name, String text) {
        try {
            Files.writeString(path.resolve(name), text);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return this;
    }

    TestFolder without(String name) {
        try {
            Files.delete(path.resolve(name));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return this;
    }

    TestFolder summed() {
        return summed(false);
    }

    TestFolder summed(boolean outOfOrder) {
        try {
            byte[] snapshot = "{}\n".getBytes(StandardCharsets.UTF_8);
            Sum.of(MigrationFolder.read(path), snapshot, HISTORY, outOfOrder).write(path);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return this;
    }

    /** Three versions: a table, a column in two parts of which the second builds an index, another table. */
    TestFolder withThreeVersions() {
        return with("V0001__members.sql", header(1, "safe") + "create table members (id bigint primary key);\n")
                .with("U0001__members.sql", "drop table members;\n")
                .with("V0002.1__email.sql", "alter table members add email text;\n")
                .with("U0002.1__email.sql", "alter table members drop email;\n")
                .with("V0002.2__email.sql", "create index concurrently members_email on members (email);\n")
                .with("V0002.2__email.sql.conf", "executeInTransaction=false\n")
                .with("U0002.2__email.sql", "drop index concurrently members_email;\n")
                .with("U0002.2__email.sql.conf", "executeInTransaction=false\n")
                .with("V0003__teams.sql", header(3, "safe") + "create table teams (id bigint primary key);\n")
                .with("U0003__teams.sql", "drop table teams;\n")
                .summed();
    }

    static String header(int version, String olderReleases) {
        return "-- ashlar:1 version=%04d server=14..18 transaction=yes older-releases=%s\n"
                .formatted(version, olderReleases);
    }
}
