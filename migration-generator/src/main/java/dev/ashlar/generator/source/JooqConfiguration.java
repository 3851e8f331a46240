package dev.ashlar.generator.source;

import dev.ashlar.schema.model.ObjectId;
import dev.ashlar.schema.model.SchemaDef;
import dev.ashlar.schema.model.TableDef;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.jooq.meta.jaxb.Configuration;
import org.jooq.meta.jaxb.Database;
import org.jooq.meta.jaxb.Generate;
import org.jooq.meta.jaxb.Generator;
import org.jooq.meta.jaxb.Logging;
import org.jooq.meta.jaxb.SchemaMappingType;
import org.jooq.meta.jaxb.Target;

/** What jOOQ's generator is told about a schema: the same words for the same schema, whatever the machine. */
final class JooqConfiguration {
    private JooqConfiguration() {}

    static Configuration of(SchemaDef schema, String packageName, Path folder) {
        return new Configuration()
                .withLogging(Logging.WARN)
                .withGenerator(new Generator()
                        .withDatabase(database(schema))
                        .withGenerate(generate())
                        .withTarget(new Target()
                                .withPackageName(packageName)
                                .withDirectory(folder.toString())
                                .withEncoding("UTF-8")));
    }

    private static Database database(SchemaDef schema) {
        List<String> names = schema.objects().keySet().stream()
                .map(ObjectId::schema)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
        // With one schema alone, its name stays out of the queries, so that the search path may choose it.
        boolean alone = names.size() == 1;
        return new Database()
                .withName("org.jooq.meta.postgres.PostgresDatabase")
                .withSchemata(names.stream()
                        .map(name ->
                                new SchemaMappingType().withInputSchema(name).withOutputSchemaToDefault(alone))
                        .toList())
                .withExcludes(partitions(schema))
                // They would be those of extensions: the declaration has no words for routines.
                .withIncludeRoutines(false)
                .withTableValuedFunctionsAsTables(false)
                .withForcedTypes(JooqForcedTypes.ALL);
    }

    /** How the classes look. The annotation with the time is off: it would differ from run to run. */
    private static Generate generate() {
        return new Generate()
                .withGeneratedAnnotation(false)
                .withGlobalObjectReferences(true)
                .withJavaTimeTypes(true)
                .withDeprecated(false);
    }

    /** Partitions hold rows of a table that has its own class; a query that names one breaks when it is dropped. */
    private static String partitions(SchemaDef schema) {
        return schema.all(TableDef.class).stream()
                .filter(table -> table.partitionOf() != null)
                .map(table -> "\\Q%s\\E\\.\\Q%s\\E"
                        .formatted(table.id().schema(), table.id().name()))
                .collect(Collectors.joining("|"));
    }
}
