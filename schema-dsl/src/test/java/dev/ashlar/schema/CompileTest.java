package dev.ashlar.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CompileTest {
    private static final String TENANTS = """
            final class Tenants extends Table {
                static final Tenants TENANTS = new Tenants();
                final Column<Long> id = column("id", bigint()).identity().primaryKey();
                final Column<String> region = column("region", text());
                final Column<UUID> key = column("key", uuid());
                private Tenants() { super("tenants"); unique(id, region); }
            }
            """;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "c = column(\"c\", bigint()).references(Tenants.TENANTS.id)",
                "c = column(\"c\", bigint()).references(Tenants.TENANTS.id, CASCADE)",
                "c = column(\"c\", bigint()).references(() -> Tenants.TENANTS.id, SET_NULL).nullable()",
                "c = column(\"c\", bigint()); { foreignKey(c, region)"
                        + ".references(Tenants.TENANTS.id, Tenants.TENANTS.region).onDelete(CASCADE).named(\"x\"); }",
                "c = column(\"c\", bigint()); { foreignKey(c, region)"
                        + ".references(() -> Tenants.TENANTS.id, () -> Tenants.TENANTS.region); }",
                "c = column(\"c\", bigint()).defaultsTo(1L)"
            })
    void aForeignKeyOrDefaultOfTheRightJavaTypeCompiles(String column) {
        assertThat(errors("final Column<Long> " + column + ";")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "c = column(\"c\", uuid()).references(Tenants.TENANTS.id)",
                "c = column(\"c\", uuid()).references(Tenants.TENANTS.id, CASCADE)",
                "c = column(\"c\", uuid()).references(() -> Tenants.TENANTS.id)",
                "c = column(\"c\", uuid()).references(() -> Tenants.TENANTS.id, CASCADE)",
                "c = column(\"c\", uuid()); { foreignKey(c).references(Tenants.TENANTS.id); }",
                "c = column(\"c\", uuid()); { foreignKey(c).references(() -> Tenants.TENANTS.id); }",
                "c = column(\"c\", uuid()); { foreignKey(region, c)"
                        + ".references(Tenants.TENANTS.region, Tenants.TENANTS.id); }",
                "c = column(\"c\", uuid()); { foreignKey(region, region, c)"
                        + ".references(Tenants.TENANTS.region, Tenants.TENANTS.region, Tenants.TENANTS.id); }",
                "c = column(\"c\", uuid()).defaultsTo(1L)",
                "c = column(\"c\", uuid()).backfill(\"x\")"
            })
    void aForeignKeyOrDefaultOfAnotherJavaTypeDoesNotCompile(String column) {
        assertThat(errors("final Column<UUID> " + column + ";"))
                .singleElement()
                .asString()
                .containsAnyOf("incompatible types", "no suitable method", "cannot be applied");
    }

    @Test
    void nothingOfATableThatDeclaresItCanBeCalledFromOutside() {
        String outside = "class Other {{ Tenants.TENANTS.unique(Tenants.TENANTS.key); }}";
        assertThat(Javac.compile(folder, Map.of("app.T", "package app; " + Javac.IMPORTS + TENANTS + outside)))
                .singleElement()
                .asString()
                .contains("protected access");
    }

    private List<String> errors(String column) {
        String members = """
                final class Members extends Table {
                    static final Members MEMBERS = new Members();
                    final Column<String> region = column("region", text());
                    %s
                    private Members() { super("members"); }
                }
                """.formatted(column);
        return Javac.compile(folder, Map.of("app.T", "package app; " + Javac.IMPORTS + TENANTS + members));
    }
}
