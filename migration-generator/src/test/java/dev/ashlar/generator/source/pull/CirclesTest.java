package dev.ashlar.generator.source.pull;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ashlar.generator.diff.Differ;
import dev.ashlar.generator.rehearse.ShadowDatabase;
import dev.ashlar.generator.state.reader.Sample;
import dev.ashlar.schema.model.ColumnDef;
import dev.ashlar.schema.model.Deferral;
import dev.ashlar.schema.model.ForeignKeyDef;
import dev.ashlar.schema.model.ForeignKeyDef.Action;
import dev.ashlar.schema.model.ForeignKeyDef.Match;
import dev.ashlar.schema.model.ObjectDef;
import dev.ashlar.schema.model.ObjectId;
import dev.ashlar.schema.model.PrimaryKeyDef;
import dev.ashlar.schema.model.SchemaDef;
import dev.ashlar.schema.model.TableDef;
import dev.ashlar.schema.model.TypeName;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Classes that need each other's constants: wherever their initialisation begins, none of them sees null. */
final class CirclesTest {
    @TempDir
    Path folder;

    @Test
    void tablesFunctionsAndTypesThatNeedEachOtherAreDeclared() throws Exception {
        SchemaDef read;
        try (ShadowDatabase database = Sample.database(18, """
                create table a (id bigint primary key, b bigint);
                create table b (id bigint primary key, a bigint references a, c bigint);
                create table c (id bigint primary key, b bigint references b);
                alter table a add foreign key (b) references b;
                alter table b add foreign key (c) references c;
                create function newest() returns a language sql begin atomic select * from a order by id desc limit 1; end;
                create function newest_id() returns bigint language sql begin atomic select (newest()).id; end;
                alter table a alter column b set default newest_id();
                create domain known as bigint check (value <= newest_id());
                alter table c add column known known;
                create view firsts as select a.id, newest_id() as newest from a;
                create function count_firsts() returns bigint language sql begin atomic select count(*) from firsts; end;
                """)) {
            read = Sample.read(database);
        }
        List<SourceFile> files = PulledSource.of(PulledSchema.of(read), "com.acme");
        Path classes = CompiledSource.classes(files, folder);
        SchemaDef declared = dev.ashlar.schema.Declarations.scan(classes).schema();

        assertThat(Differ.backwards(PulledSchema.of(read), declared, List.of()).changes())
                .isEmpty();
        for (SourceFile file : files) {
            String name = file.path().replace('/', '.').replaceFirst("\\.java$", "");
            if (!name.endsWith("package-info")) {
                assertThat(nullConstants(classes, name))
                        .as("entered at " + name)
                        .isEmpty();
            }
        }
    }

    /** The constants that are null when the classes are initialised from this one on. */
    private static List<String> nullConstants(Path classes, String first) throws Exception {
        List<String> missing = new ArrayList<>();
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {classes.toUri().toURL()}, CirclesTest.class.getClassLoader())) {
            Class<?> type = Class.forName(first, true, loader);
            for (java.lang.reflect.Field field : type.getDeclaredFields()) {
                if (java.lang.reflect.Modifier.isStatic(field.getModifiers()) && field.get(null) == null) {
                    missing.add(field.getName());
                }
            }
            // What a constant holds must be there as well: closing asks for all of it.
            dev.ashlar.schema.Declarations.scan(List.of(classes), loader);
        }
        return missing;
    }

    @Test
    void aCircleOfThousandsOfTablesIsCut() {
        int count = 2_000;
        List<ObjectDef> definitions = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            ObjectId table = ObjectId.table("public", "t" + i);
            definitions.add(new TableDef(table, null, null, false, Map.of(), null));
            definitions.add(column(table.column("id"), 1));
            definitions.add(column(table.column("next"), 2));
            definitions.add(new PrimaryKeyDef(
                    table.constraint("t" + i + "_pkey"), List.of("id"), List.of(), Deferral.NOT_DEFERRABLE, null));
            definitions.add(new ForeignKeyDef(
                    table.constraint("t" + i + "_next_fkey"),
                    List.of("next"),
                    ObjectId.table("public", "t" + (i + 1) % count),
                    List.of("id"),
                    Action.NO_ACTION,
                    Action.NO_ACTION,
                    List.of(),
                    Match.SIMPLE,
                    Deferral.NOT_DEFERRABLE,
                    null));
        }
        long later = PulledSource.of(SchemaDef.of(definitions), "com.acme").stream()
                .filter(file -> file.text().contains(".references(() -> "))
                .count();

        assertThat(later).isEqualTo(1);
    }

    private static ColumnDef column(ObjectId id, int position) {
        return new ColumnDef(id, position, TypeName.builtIn("bigint"), false, null, null, null, null, null);
    }
}
