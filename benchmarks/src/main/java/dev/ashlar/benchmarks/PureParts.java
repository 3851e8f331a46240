package dev.ashlar.benchmarks;

import dev.ashlar.generator.diff.Differ;
import dev.ashlar.generator.diff.Difference;
import dev.ashlar.generator.state.SnapshotFile;
import dev.ashlar.schema.model.SchemaDef;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The arrows of the flow that are pure functions, each alone and warm, on schemas of several sizes. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 500, timeUnit = TimeUnit.MILLISECONDS)
public class PureParts {
    @Param({"10", "100", "1000"})
    public int tables;

    private SchemaDef schema = SchemaDef.EMPTY;
    private SchemaDef same = SchemaDef.EMPTY;
    private String snapshot = "";

    @Setup
    public void prepare() {
        schema = SyntheticSchema.of(tables);
        same = SyntheticSchema.of(tables);
        snapshot = SnapshotFile.render(schema);
    }

    @Benchmark
    public String writeSnapshot() {
        return SnapshotFile.render(schema);
    }

    @Benchmark
    public SchemaDef readSnapshot() {
        return SnapshotFile.parse("schema.snapshot", snapshot);
    }

    @Benchmark
    public Difference diffEqual() {
        return Differ.between(schema, same, List.of());
    }

    @Benchmark
    public Difference diffFromNothing() {
        return Differ.between(SchemaDef.EMPTY, schema, List.of());
    }
}
