package dev.ashlar.generator.source.pull;

import com.palantir.javapoet.ClassName;

/** The classes of the DSL, by their names: pulled source is compiled against it, this generator is not. */
final class Dsl {
    static final ClassName ACTION = of("Action");
    static final ClassName COLUMN = of("Column");
    static final ClassName COMPOSITE_TYPE = of("CompositeType");
    static final ClassName COUNTING = of("Counting");
    static final ClassName DATABASE_OBJECTS = of("DatabaseObjects");
    static final ClassName DATA_TYPES = of("DataTypes");
    static final ClassName DOMAIN = of("Domain");
    static final ClassName ENUM_TYPE = of("EnumType");
    static final ClassName EXTENSION = of("Extension");
    static final ClassName GEOMETRIC_TYPES = of("GeometricTypes");
    static final ClassName INTERVAL_FIELDS = of("IntervalFields");
    static final ClassName KEY = of("Key");
    static final ClassName PART = of("Part");
    static final ClassName PARTITION = of("Partition");
    static final ClassName PARTITIONING = of("Partitioning");
    static final ClassName RANGE = of("Range");
    static final ClassName RANGE_TYPES = of("RangeTypes");
    static final ClassName RAW_OBJECT = of("RawObject");
    static final ClassName SCHEMA = of("Schema");
    static final ClassName SCHEMA_OBJECTS = of("SchemaObjects");
    static final ClassName SEQUENCE = of("Sequence");
    static final ClassName SETTING = of("Setting");
    static final ClassName SQL = of("Sql");
    static final ClassName SQL_OBJECT = of("SqlObject");
    static final ClassName SQL_TYPE = of("SqlType");
    static final ClassName SYSTEM_TYPES = of("SystemTypes");
    static final ClassName TABLE = of("Table");
    static final ClassName VIEW = of("View");
    static final ClassName VIEW_COLUMN = of("ViewColumn");

    private Dsl() {}

    private static ClassName of(String simpleName) {
        return ClassName.get("dev.ashlar.schema", simpleName);
    }
}
