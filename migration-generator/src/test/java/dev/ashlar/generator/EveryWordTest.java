package dev.ashlar.generator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ashlar.generator.diff.Differ;
import dev.ashlar.generator.rehearse.Script;
import dev.ashlar.generator.rehearse.ShadowDatabase;
import dev.ashlar.generator.rehearse.ShadowServer;
import dev.ashlar.generator.state.reader.ReadOptions;
import dev.ashlar.schema.Declarations;
import dev.ashlar.schema.model.Expression;
import dev.ashlar.schema.model.NamespaceDef;
import dev.ashlar.schema.model.ObjectDef;
import dev.ashlar.schema.model.ObjectId;
import dev.ashlar.schema.model.SchemaDef;
import dev.ashlar.schema.model.SqlTokens;
import dev.ashlar.schema.model.StatementDef;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What is declared with the words for statements is, once created, read as the very definitions that were declared. */
final class EveryWordTest {
    private static final ReadOptions OPTIONS = ReadOptions.of("history").withAllRoles();

    @Test
    void whatIsDeclaredIsReadAsTheSameDefinitions() throws Exception {
        SchemaDef declared = Declarations.of(EveryWord.all()).schema();
        try (ShadowDatabase database = created(declared)) {
            SchemaDef read = withoutPublic(database.read(OPTIONS).schema());
            assertThat(changes(declared, read)).isEmpty();
            assertThat(changes(read, declared)).isEmpty();
            List<String> different = new ArrayList<>();
            for (StatementDef statement : declared.all(StatementDef.class)) {
                if (read.get(statement.id()) instanceof StatementDef other && !isSame(statement, other)) {
                    different.add("declared %s%nread     %s".formatted(statement, other));
                }
            }
            assertThat(different).isEmpty();
        }
    }

    @Test
    void whatIsReadOfTheDeclaredMakesTheSameDatabase() throws Exception {
        SchemaDef declared = Declarations.of(EveryWord.all()).schema();
        try (ShadowDatabase first = created(declared);
                ShadowDatabase second = created(first.read(OPTIONS).schema())) {
            assertThat(second.catalog("history").rows())
                    .isNotEmpty()
                    .isEqualTo(first.catalog("history").rows());
        }
    }

    private static ShadowDatabase created(SchemaDef schema) throws Exception {
        ShadowDatabase database = ShadowServer.of(18).create();
        List<Script> scripts = new ArrayList<>();
        for (String body : dev.ashlar.generator.render.Script.createFromNothing(schema)) {
            scripts.add(new Script("create.sql", body, true));
        }
        database.run(scripts);
        return database;
    }

    private static List<String> changes(SchemaDef from, SchemaDef to) {
        return Differ.backwards(from, to, List.of()).changes().stream()
                .map(Object::toString)
                .toList();
    }

    /** The schema that every database has is not declared. */
    private static SchemaDef withoutPublic(SchemaDef schema) {
        TreeMap<ObjectId, ObjectDef> objects = new TreeMap<>(schema.objects());
        objects.values().removeIf(it -> it instanceof NamespaceDef && it.id().equals(ObjectId.schema("public")));
        return new SchemaDef(objects);
    }

    /**
     * Everything but the order of what is needed without being named. Taking privileges back, a reader also restores the
     * order in which roles had them, which a declaration does not know.
     */
    private static boolean isSame(StatementDef one, StatementDef other) {
        boolean restoresOrder = one.id().part().endsWith("privileges")
                && one.create().getFirst().template().startsWith("revoke");
        return texts(one.create()).equals(texts(other.create()))
                && (restoresOrder || texts(one.drop()).equals(texts(other.drop())))
                && Objects.equals(one.of(), other.of())
                && Objects.equals(one.comment(), other.comment())
                && Objects.equals(
                        one.shape() == null ? null : SqlTokens.texts(one.shape()),
                        other.shape() == null ? null : SqlTokens.texts(other.shape()));
    }

    private static List<List<String>> texts(List<Expression> statements) {
        return statements.stream()
                .map(statement -> SqlTokens.texts(statement.statementSql()))
                .toList();
    }
}
