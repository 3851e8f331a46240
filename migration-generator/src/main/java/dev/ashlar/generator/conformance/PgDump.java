package dev.ashlar.generator.conformance;

import dev.ashlar.embedded.ServerAddress;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The oracle: PostgreSQL's own {@code pg_dump}, of the server's major version or newer, the same for both sides. */
public record PgDump(Path program, int major) {
    private static final Pattern VERSION = Pattern.compile("^pg_dump \\(PostgreSQL\\) (\\d+)");

    /** Where Debian keeps them; on its path is a program in Perl that starts one of these, and takes twice as long. */
    private static final Path DEBIAN = Path.of("/usr/lib/postgresql");

    /**
     * Finds a program that can dump a server: the one that {@code PG_DUMP} names, else one that is installed, else one that
     * {@code fetch-pg-dump} has unpacked.
     *
     * @param server the major version to be dumped
     * @param repository the folder in which {@code .ashlar/} stands
     * @return nothing when there is none
     */
    public static Optional<PgDump> find(int server, Map<String, String> environment, Path repository) {
        String named = environment.getOrDefault("PG_DUMP", "");
        List<Path> candidates = new ArrayList<>();
        if (named.isEmpty()) {
            candidates.addAll(programs(DEBIAN, "bin/pg_dump"));
            for (String folder : environment.getOrDefault("PATH", "").split(Pattern.quote(File.pathSeparator), -1)) {
                candidates.add(Path.of(folder, "pg_dump"));
            }
            candidates.addAll(programs(repository.resolve(".ashlar").resolve("pg-dump"), "pg_dump"));
        } else {
            candidates.add(Path.of(named));
        }
        return candidates.stream()
                .flatMap(program -> of(program).stream())
                .filter(found -> found.major >= server)
                .findFirst();
    }

    /** The schema of a database. */
    DumpedSchema dump(ServerAddress server, String database) throws BrokenCaseException {
        Run run = run(List.of(
                program.toString(),
                "--schema-only",
                "--host=" + server.host(),
                "--port=" + server.port(),
                "--username=" + server.superuser(),
                "--no-password",
                "--lock-wait-timeout=60000",
                database));
        if (run.exit != 0) {
            throw new BrokenCaseException("pg_dump: " + run.errors.strip());
        }
        return DumpedSchema.of(run.output);
    }

    private static Optional<PgDump> of(Path program) {
        if (!Files.isExecutable(program)) {
            return Optional.empty();
        }
        Matcher matcher = VERSION.matcher(run(List.of(program.toString(), "--version")).output);
        return matcher.find() ? Optional.of(new PgDump(program, Integer.parseInt(matcher.group(1)))) : Optional.empty();
    }

    /** One for each folder of the store, by the folder's name, which is a version. */
    private static List<Path> programs(Path store, String program) {
        if (!Files.isDirectory(store)) {
            return List.of();
        }
        try (Stream<Path> folders = Files.list(store)) {
            return folders.sorted(Comparator.comparing(Path::toString))
                    .map(folder -> folder.resolve(program))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Listing " + store, e);
        }
    }

    private record Run(int exit, String output, String errors) {}

    /** The settings that its kind of program reads from the environment are not for these servers. */
    private static Run run(List<String> command) {
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
        Path errors = null;
        try {
            errors = Files.createTempFile("pg_dump", ".log");
            Process process = builder.redirectError(errors.toFile()).start();
            process.getOutputStream().close();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Run(process.waitFor(), output, Files.readString(errors));
        } catch (IOException e) {
            throw new UncheckedIOException("Running " + command.get(0), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while pg_dump ran", e);
        } finally {
            delete(errors);
        }
    }

    private static void delete(@org.jspecify.annotations.Nullable Path file) {
        try {
            if (file != null) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Deleting " + file, e);
        }
    }
}
