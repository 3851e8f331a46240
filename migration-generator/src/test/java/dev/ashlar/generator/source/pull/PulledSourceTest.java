package dev.ashlar.generator.source.pull;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ashlar.generator.diff.Differ;
import dev.ashlar.generator.rehearse.ShadowDatabase;
import dev.ashlar.generator.state.reader.Sample;
import dev.ashlar.schema.model.ColumnDef;
import dev.ashlar.schema.model.ObjectId;
import dev.ashlar.schema.model.SchemaDef;
import dev.ashlar.schema.model.TableDef;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is pulled, compiled and scanned is what was read. */
final class PulledSourceTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(ints = {14, 15, 18})
    void theSourceOfEverythingDeclaresWhatWasRead(int major) throws Exception {
        SchemaDef read;
        try (ShadowDatabase database = Sample.database(major, Sample.everything(major))) {
            read = Sample.read(database);
        }
        SchemaDef declared = CompiledSource.declared(PulledSource.of(read, "com.acme.schema"), folder);

        assertThat(Differ.backwards(read, declared, List.of()).changes()).isEmpty();
        assertThat(Differ.backwards(declared, read, List.of()).changes()).isEmpty();
        assertThat(orders(declared)).isEqualTo(orders(read));
    }

    @Test
    void whatPostgresqlTakesAndPeopleRarelyMeanIsDeclaredToo() throws Exception {
        SchemaDef read;
        try (ShadowDatabase database = Sample.database(18, """
                create table people (id integer primary key, boss integer constraint led not null);
                comment on constraint led on people is 'by somebody';
                alter table people add foreign key (boss) references people (id) on delete set null;
                create policy nothing on people;
                create policy no_rows on people as restrictive for insert to public;
                """)) {
            read = Sample.read(database);
        }
        SchemaDef declared = CompiledSource.declared(PulledSource.of(read, "com.acme.schema"), folder);

        assertThat(Differ.backwards(read, declared, List.of()).changes()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {14, 15, 18})
    void otherWordsMakeTheSameDatabase(int major) throws Exception {
        SchemaDef read;
        try (ShadowDatabase database = Sample.database(major, Sample.everything(major))) {
            read = Sample.read(database);
        }
        SchemaDef worded = PulledSchema.of(read);
        SchemaDef declared = CompiledSource.declared(PulledSource.of(worded, "com.acme.schema"), folder);

        assertThat(Differ.backwards(worded, declared, List.of()).changes()).isEmpty();
        assertThat(Sample.differences(read, Sample.copy(major, declared))).isEmpty();
    }

    private static Map<ObjectId, List<ObjectId>> orders(SchemaDef schema) {
        Map<ObjectId, List<ObjectId>> orders = new TreeMap<>();
        schema.all(TableDef.class)
                .forEach(table -> orders.put(
                        table.id(),
                        schema.columns(table.id()).stream().map(ColumnDef::id).toList()));
        return orders;
    }
}
