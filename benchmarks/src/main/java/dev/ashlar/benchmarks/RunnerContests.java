package dev.ashlar.benchmarks;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What applying migrations costs: nothing to do, as at each start of a pod, and a hundred at once. */
record RunnerContests(Path root, Path work, Jvm jvm, Databases databases, Optional<Peers> peers) {
    private static final int COUNT = 100;

    /** A tool's command, which finds its database in {@code DATABASE_URL}; some want parameters after the address. */
    private record Tool(
            Role role, String name, Map<String, String> environment, List<String> command, String parameters) {
        String database(String purpose) {
            return purpose + "_" + name.replaceAll("[^a-z]+", "_");
        }
    }

    List<Contest> all() {
        List<Tool> tools = tools();
        List<Contestant> idle = new ArrayList<>();
        List<Contestant> busy = new ArrayList<>();
        for (Tool tool : tools) {
            Contestant settled = contestant(tool, tool.database("idle"));
            databases.recreate(tool.database("idle"));
            Commands.run(settled.folder(), settled.environment(), settled.command());
            idle.add(settled);
            String fresh = tool.database("busy");
            busy.add(contestant(tool, fresh).before(() -> databases.recreate(fresh)));
        }
        idle.add(1, floor(databases.jdbcUrl(tools.getFirst().database("idle"))));
        return List.of(
                new Contest("runner-no-op", "Apply nothing: " + COUNT + " migrations are there already", idle),
                new Contest("runner-apply", "Apply " + COUNT + " migrations to an empty database", busy));
    }

    private Contestant contestant(Tool tool, String database) {
        Map<String, String> environment = new HashMap<>(tool.environment());
        environment.put("DATABASE_URL", databases.url(database) + tool.parameters());
        return new Contestant(tool.role(), tool.name(), work, environment, tool.command());
    }

    private Contestant floor(String address) {
        return new Contestant(
                Role.FLOOR,
                "JVM that reads the history once",
                work,
                Map.of(),
                jvm.command(JdbcFloor.class, address, "flyway_schema_history"));
    }

    /** Ours comes first. */
    private List<Tool> tools() {
        SyntheticMigrations migrations = new SyntheticMigrations(COUNT, work.resolve("migrations"));
        List<Tool> tools = new ArrayList<>();
        String migrate = root.resolve("migrate-runner/bin/migrate").toString();
        String folder = migrations.ashlar().toString();
        tools.add(new Tool(Role.OURS, "migrate", Map.of("MIGRATIONS_DIR", folder), List.of(migrate, "migrate"), ""));
        peers.ifPresent(installed -> tools.addAll(others(installed, migrations)));
        return tools;
    }

    private static List<Tool> others(Peers peers, SyntheticMigrations migrations) {
        String drizzle = peers.folder().resolve("drizzle-orm-migrate.mjs").toString();
        return List.of(
                new Tool(
                        Role.PEER,
                        "drizzle-orm",
                        Map.of(),
                        List.of("node", drizzle, migrations.drizzle().toString()),
                        ""),
                new Tool(
                        Role.PEER,
                        "node-pg-migrate",
                        Map.of(),
                        List.of(
                                peers.program("node-pg-migrate"),
                                "up",
                                "--migrations-dir",
                                migrations.nodePgMigrate().toString()),
                        ""),
                new Tool(
                        Role.PEER,
                        "dbmate",
                        Map.of("DBMATE_NO_DUMP_SCHEMA", "true"),
                        List.of(
                                peers.dbmate(),
                                "--migrations-dir",
                                migrations.dbmate().toString(),
                                "up"),
                        "?sslmode=disable"));
    }
}
