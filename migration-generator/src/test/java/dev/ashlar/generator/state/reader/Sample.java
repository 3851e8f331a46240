package dev.ashlar.generator.state.reader;

import dev.ashlar.generator.diff.Differ;
import dev.ashlar.generator.plan.Batch;
import dev.ashlar.generator.plan.Planner;
import dev.ashlar.generator.rehearse.Script;
import dev.ashlar.generator.rehearse.ScriptFailedException;
import dev.ashlar.generator.rehearse.ShadowDatabase;
import dev.ashlar.generator.rehearse.ShadowServer;
import dev.ashlar.schema.model.ColumnDef;
import dev.ashlar.schema.model.ObjectDef;
import dev.ashlar.schema.model.ObjectId;
import dev.ashlar.schema.model.SchemaDef;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Databases for reading: with everything that a version of PostgreSQL can hold, or with what a test says. */
public final class Sample {
    static final ReadOptions OPTIONS = ReadOptions.of("history").withAllRoles();

    private Sample() {}

    /** The script that declares all that servers of this version know. */
    public static String everything(int major) {
        String sql = resource("everything.sql");
        sql += major >= 15 ? resource("since15.sql") : "";
        return sql + (major >= 18 ? resource("since18.sql") : "");
    }

    /** A new database in which the script has run. */
    public static ShadowDatabase database(int major, String sql) throws ScriptFailedException {
        ShadowDatabase database = ShadowServer.of(major).create();
        database.run(List.of(new Script("sample.sql", sql, true)));
        return database;
    }

    public static SchemaDef read(ShadowDatabase database) throws SQLException {
        return readAll(database).schema();
    }

    static ReadSchema readAll(ShadowDatabase database) throws SQLException {
        try (Connection connection = connect(database)) {
            return CatalogReader.read(connection, OPTIONS);
        }
    }

    static Connection connect(ShadowDatabase database) throws SQLException {
        return DriverManager.getConnection(database.jdbcUrl());
    }

    /** What is read when an empty database is led to the same schema. */
    public static SchemaDef copy(int major, SchemaDef schema) throws ScriptFailedException, SQLException {
        try (ShadowDatabase copy = ShadowServer.of(major).create()) {
            SchemaDef empty = read(copy);
            List<Script> scripts = new ArrayList<>();
            for (Batch batch : Planner.plan(
                            empty,
                            schema,
                            Differ.backwards(empty, schema, List.of()).changes())
                    .batches()) {
                String body = dev.ashlar.generator.render.Script.body(batch);
                scripts.add(new Script("copy.sql", body, batch.transactional()));
            }
            copy.run(scripts);
            return read(copy);
        }
    }

    /** Every object with its definition as text, except where a column stands in its table. */
    private static Map<ObjectId, String> texts(SchemaDef schema) {
        Map<ObjectId, String> texts = new TreeMap<>();
        for (ObjectDef definition : schema.objects().values()) {
            texts.put(
                    definition.id(),
                    definition instanceof ColumnDef column ? column.at(1).toString() : definition.toString());
        }
        return texts;
    }

    /** The objects that only one of the two has, or that differ in them, each with both definitions. */
    public static List<String> differences(SchemaDef expected, SchemaDef actual) {
        Map<ObjectId, String> one = texts(expected);
        Map<ObjectId, String> other = texts(actual);
        Set<ObjectId> objects = new TreeSet<>(one.keySet());
        objects.addAll(other.keySet());
        return objects.stream()
                .filter(id -> !Objects.equals(one.get(id), other.get(id)))
                .map(id -> "%s%n  expected %s%n  but was  %s".formatted(id, one.get(id), other.get(id)))
                .toList();
    }

    /** The definition with this identity, which must be there. */
    static <D> D get(SchemaDef schema, ObjectId id, Class<D> type) {
        return type.cast(Objects.requireNonNull(schema.get(id), () -> id + " was not read"));
    }

    private static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(Sample.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
