package dev.ashlar.benchmarks;

import dev.ashlar.generator.conformance.PgDump;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What reading a whole catalog costs, beside PostgreSQL's own program. */
record CatalogContests(Path work, Jvm jvm, Databases databases, Optional<PgDump> dump) {
    private static final List<Integer> SIZES = List.of(10_000, 5_000, 2_500);
    private static final String ID = "catalog-10000";

    List<Contest> all(String only) {
        return ID.startsWith(only) ? List.of(contest()) : List.of();
    }

    private Contest contest() {
        List<Contestant> contestants = new ArrayList<>();
        for (int tables : SIZES) {
            String database = "catalog_" + tables;
            databases.fill(database, tables);
            contestants.add(new Contestant(
                    Role.OURS,
                    "catalog reader, %d tables".formatted(tables),
                    work,
                    Map.of(),
                    jvm.command(CatalogMain.class, databases.url(database))));
        }
        dump.ifPresent(program -> contestants.add(new Contestant(
                Role.PEER,
                "pg_dump --schema-only, 10000 tables",
                work,
                Map.of(),
                List.of(
                        program.program().toString(),
                        "--schema-only",
                        "--file=/dev/null",
                        databases.url("catalog_10000")))));
        return new Contest(ID, "Read the catalog of 10,000 tables", Measure.WALL, contestants, SIZES);
    }
}
