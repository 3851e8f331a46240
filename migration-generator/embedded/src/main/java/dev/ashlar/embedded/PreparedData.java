package dev.ashlar.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;

/** A data folder as initdb leaves it, made once per version and account, then only copied. */
record PreparedData(Path folder, Account account) {
    /** Part of the folder's name: to be raised whenever {@link #initdb} changes. */
    private static final int RECIPE = 1;

    private static final int FIRST_WITH_BUILTIN_LOCALE = 17;

    static PreparedData of(Binaries binaries, Cache cache) throws IOException {
        Account account = cache.account();
        String name = "data-%s-%d-%s".formatted(binaries.version(), RECIPE, account.name());
        Path entry = cache.entry(name, folder -> {
            Path data = Files.createDirectory(folder.resolve("data"));
            Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("rwx------"));
            account.own(data);
            initdb(binaries, account, data);
        });
        return new PreparedData(entry.resolve("data"), account);
    }

    /** Copies the prepared data to a folder that does not exist yet. */
    void copyTo(Path target) throws IOException {
        new FolderTree(folder).copyTo(target, account);
    }

    private static void initdb(Binaries binaries, Account account, Path data) throws IOException {
        List<String> line = initdbLine(binaries, data);
        Command initdb = Command.run(account.prefix(), line);
        if (!initdb.succeeded() && initdb.output().contains("could not look up effective user ID")) {
            initdb = Command.run(account.named().prefix(), line);
        }
        if (!initdb.succeeded()) {
            throw new EmbeddedServerException(
                    data.toString(),
                    "initdb of PostgreSQL " + binaries.version() + " ended with " + initdb.exitCode() + ": "
                            + initdb.output().strip(),
                    "Run it by hand to see more: " + String.join(" ", initdb.line()));
        }
    }

    /** Small write-ahead log segments keep the copies small. */
    private static List<String> initdbLine(Binaries binaries, Path data) {
        List<String> line = new ArrayList<>(List.of(
                binaries.program("initdb"),
                "--no-sync",
                "--auth=trust",
                "--encoding=UTF8",
                "--locale=C",
                "--wal-segsize=1"));
        line.add("--username=" + ServerAddress.SUPERUSER);
        if (binaries.major() >= FIRST_WITH_BUILTIN_LOCALE) {
            line.add("--locale-provider=builtin");
            line.add("--builtin-locale=C.UTF-8");
        }
        line.add("--pgdata=" + data);
        return line;
    }
}
