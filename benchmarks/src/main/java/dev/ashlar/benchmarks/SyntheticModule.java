package dev.ashlar.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A declaration of any size in two languages, ours and drizzle's: tables of twelve columns with two indexes and a foreign
 * key to the table of half their number.
 */
record SyntheticModule(int tables, Path folder) {
    private static final String[][] TYPES = {
        {"String", "text()", "text(%s)"},
        {"Long", "bigint()", "bigint(%s, { mode: 'bigint' })"},
        {"java.time.OffsetDateTime", "timestamptz()", "timestamp(%s, { withTimezone: true })"},
        {"String", "jsonb()", "jsonb(%s)"},
        {"Boolean", "bool()", "boolean(%s)"}
    };

    /** Writes and compiles the module; returns its folder. */
    Path ashlar(Path javac, String classPath) {
        Path module = folder.resolve("ashlar-" + tables);
        Path sources = module.resolve("sources/synthetic");
        List<String> command = new ArrayList<>(List.of(javac.toString(), "-nowarn", "-parameters", "-cp", classPath));
        command.addAll(List.of("-d", module.resolve("target/classes").toString()));
        put(module.resolve("ashlar.properties"), "server=17\ntrunk=none\n");
        for (int number = 0; number < tables; number++) {
            Path source = sources.resolve(type(number) + ".java");
            put(source, table(number));
            command.add(source.toString());
        }
        Commands.run(module, Map.of(), command);
        return module;
    }

    /** Writes the module; returns its folder, in which drizzle-kit is to be started. */
    Path drizzle(Path modules) {
        Path module = folder.resolve("drizzle-" + tables);
        put(module.resolve("drizzle.config.ts"), """
                export default { dialect: 'postgresql', schema: './schema.ts', out: './drizzle' };
                """);
        StringBuilder schema = new StringBuilder("""
                import { bigint, boolean, index, jsonb, pgTable, text, timestamp } from 'drizzle-orm/pg-core';
                """);
        for (int number = 0; number < tables; number++) {
            schema.append(drizzleTable(number));
        }
        put(module.resolve("schema.ts"), schema.toString());
        link(module.resolve("node_modules"), modules);
        return module;
    }

    private static String table(int number) {
        String type = type(number);
        StringBuilder columns = new StringBuilder();
        for (int field = 2; field < 12; field++) {
            String[] kind = TYPES[field % TYPES.length];
            columns.append("    public final Column<%s> field%d = column(\"field_%d\", %s);\n"
                    .formatted(kind[0], field, field, kind[1]));
        }
        return """
                package synthetic;

                import static dev.ashlar.schema.DataTypes.*;

                import dev.ashlar.schema.*;

                public final class %1$s extends Table {
                    public static final %1$s TABLE = new %1$s();

                    public final Column<Long> id = column("id", bigint()).primaryKey();
                    public final Column<Long> parentId = column("parent_id", bigint()).references(%2$s);
                %3$s
                    private %1$s() {
                        super("table_%4$04d");
                        index(field2);
                        index(field4);
                    }
                }
                """.formatted(type, parent(number), columns, number);
    }

    /** Only a table that refers to itself needs a supplier. */
    private static String parent(int number) {
        return (number / 2 == number ? "() -> " : "") + type(number / 2) + ".TABLE.id";
    }

    private static String drizzleTable(int number) {
        StringBuilder columns = new StringBuilder();
        for (int field = 2; field < 12; field++) {
            String column = TYPES[field % TYPES.length][2].formatted("'field_" + field + "'");
            columns.append("  field%d: %s.notNull(),\n".formatted(field, column));
        }
        return """
                export const t%1$d = pgTable('table_%1$04d', {
                  id: bigint('id', { mode: 'bigint' }).primaryKey(),
                  parentId: bigint('parent_id', { mode: 'bigint' }).notNull().references((): any => t%2$d.id),
                %3$s}, (t) => [
                  index('table_%1$04d_field_2_idx').on(t.field2),
                  index('table_%1$04d_field_4_idx').on(t.field4),
                ]);
                """.formatted(number, number / 2, columns);
    }

    private static String type(int number) {
        return "T%04d".formatted(number);
    }

    private static void link(Path link, Path target) {
        try {
            if (!Files.exists(link)) {
                Files.createSymbolicLink(link, target);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
