package dev.ashlar.benchmarks;

import dev.ashlar.generator.state.reader.LiveDatabase;
import dev.ashlar.generator.state.reader.ReadOptions;
import dev.ashlar.generator.state.reader.ReadSchema;

/** Reads all that a database holds. Takes its address. */
final class CatalogMain {
    private CatalogMain() {}

    public static void main(String[] arguments) {
        ReadSchema read = LiveDatabase.read(arguments[0], ReadOptions.of("flyway_schema_history"));
        System.out.println(read.schema().objects().size() + " definitions");
    }
}
