package dev.ashlar.schema;

import static dev.ashlar.schema.DataTypes.bigint;
import static dev.ashlar.schema.DataTypes.text;
import static dev.ashlar.schema.DatabaseObjects.server;
import static dev.ashlar.schema.Domain.domain;
import static dev.ashlar.schema.Grant.grant;
import static dev.ashlar.schema.Schema.schema;
import static dev.ashlar.schema.Setting.setting;
import static dev.ashlar.schema.Sql.ITSELF;
import static dev.ashlar.schema.Sql.later;
import static dev.ashlar.schema.Sql.sql;
import static dev.ashlar.schema.SqlObject.function;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ashlar.schema.model.CheckDef;
import dev.ashlar.schema.model.DomainDef;
import dev.ashlar.schema.model.Expression;
import dev.ashlar.schema.model.ObjectId;
import dev.ashlar.schema.model.ObjectKind;
import dev.ashlar.schema.model.StatementDef;
import dev.ashlar.schema.model.TableDef;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class StatementTest {
    private static final Schema SALES = schema("sales");

    private static StatementDef statement(ObjectId id, SchemaObject... objects) {
        return Declared.of(objects).get(StatementDef.class, id);
    }

    private static List<String> create(StatementDef statement) {
        return statement.create().stream().map(Expression::statementSql).toList();
    }

    private static List<String> drop(StatementDef statement) {
        return statement.drop().stream().map(Expression::statementSql).toList();
    }

    @Test
    void aFunctionIsCalledWithoutTheTypesOfItsArguments() {
        SqlObject loud = function(SALES, "loud", "text", sql("""
                create function sales.loud(t text) returns text immutable return upper(t)"""));
        Table table = new Table("t") {
            {
                Column<String> name = column("name", text());
                check("loud", sql("{0} = {1}({0})", name, loud));
            }
        };

        Declared declared = Declared.of(table, loud);

        CheckDef check = declared.constraint(CheckDef.class, "loud");
        assertThat(check.condition().sql()).isEqualTo("name = sales.loud(name)");
        StatementDef function = declared.get(StatementDef.class, loud.id());
        assertThat(drop(function)).containsExactly("drop routine sales.loud(text)");
        assertThat(function.shape()).isNotNull();
        assertThat(check.condition().references()).contains(function.id());
    }

    /** A function about a table whose trigger calls it. */
    private static final class Circle extends Table {
        static final SqlObject TOUCH = function(
                "touch",
                "",
                sql("create function touch() returns trigger language plpgsql as 'begin perform 1; end'")
                        .dependsOn(() -> Circle.CIRCLE));
        static final Circle CIRCLE = new Circle();

        private Circle() {
            super("circle");
            column("id", bigint());
            trigger("touched", sql("before update on {0} execute function {1}()", this, TOUCH));
        }
    }

    @Test
    void aFunctionAndATableMayNeedEachOther() {
        ObjectId trigger = Ids.of(Circle.CIRCLE).part(ObjectKind.TRIGGER, "touched");
        Declared declared = Declared.of(Circle.CIRCLE, Circle.TOUCH);

        StatementDef function = declared.get(StatementDef.class, Circle.TOUCH.id());
        assertThat(function.create().getFirst().references()).containsExactly(Ids.of(Circle.CIRCLE));
        StatementDef touched = declared.get(StatementDef.class, trigger);
        assertThat(create(touched))
                .containsExactly("create or replace trigger touched before update on circle execute function touch()");
        assertThat(touched.of()).isEqualTo(Ids.of(Circle.CIRCLE));
    }

    @Test
    void whatIsDeclaredLaterFillsAHole() {
        Sql sql = sql("select 1 from {0}", later(() -> Circle.CIRCLE));
        View view = new View("v") {
            {
                query(sql);
            }
        };

        assertThat(Declared.of(view, Circle.CIRCLE, Circle.TOUCH)
                        .declaration()
                        .schema()
                        .holder(Ids.of(view)))
                .isEqualTo(Ids.of(view));
    }

    @Test
    void privilegesStandInTheOrderOfPostgresqlWhateverTheirOrderHere() {
        Table one = new Table("t") {
            {
                grant("update", "select").to("app", "other");
                grant("Insert").to("app");
            }
        };

        StatementDef privileges = statement(Declared.T.setting("privileges"), one);

        assertThat(create(privileges))
                .containsExactly(
                        "grant insert, select, update on table t to app", "grant select, update on table t to other");
        assertThat(drop(privileges))
                .containsExactly(
                        "revoke insert, select, update on table t from app",
                        "revoke select, update on table t from other");
        assertThat(privileges.of()).isEqualTo(Declared.T);
    }

    @Test
    void aPolicyIsPutTogetherFromItsWords() {
        Table table = new Table("t") {
            {
                Column<String> owner = column("owner", text());
                policy("own")
                        .restrictive()
                        .forUpdate()
                        .to("app", "Odd role")
                        .using(sql("{0} = current_user", owner))
                        .withCheck(sql("{0} <> ''", owner));
            }
        };

        StatementDef policy = statement(Declared.T.part(ObjectKind.POLICY, "own"), table);

        assertThat(create(policy))
                .containsExactly("create policy own on t as restrictive for update to app, \"Odd role\""
                        + " using (owner = current_user) with check (owner <> '')");
        assertThat(drop(policy)).containsExactly("drop policy own on t");
    }

    @Test
    void conditionsOfADomainHaveTheNamesThatPostgresqlWouldChoose() {
        Domain<String> email = domain("email", text())
                .check(sql("value <> ''"))
                .check("email_check", sql("value like '%@%'"))
                .check(sql("length(value) < 100"));

        DomainDef domain = Declared.of(email).get(DomainDef.class, Ids.of(email));

        assertThat(domain.checks())
                .extracting(DomainDef.Check::name)
                .containsExactly("email_check", "email_check1", "email_check2");
        assertThat(domain.nullable()).isTrue();
    }

    @Test
    void aSettingThatOnlyAddsIsNotReplaced() {
        Schema home = schema("home")
                .set(setting("a", sql("one {0}", ITSELF), sql("back {0}", ITSELF))
                        .then(sql("two {0}", ITSELF)))
                .set(setting("b", sql("three {0}", ITSELF), sql("back {0}", ITSELF))
                        .adds());

        StatementDef plain = statement(Ids.of(home).setting("a"), home);
        assertThat(create(plain)).containsExactly("one home", "two home");
        assertThat(plain.shape()).isNull();
        assertThat(statement(Ids.of(home).setting("b"), home).shape()).isEqualTo("three {0}");
    }

    @Test
    void aPartitionWithAClassOfItsOwnMentionsTheColumnsOfItsTable() {
        Table logs = new Table("logs") {
            {
                partitionBy(Partitioning.range(column("id", bigint())));
            }
        };
        @SuppressWarnings("unchecked")
        Column<Long> id = (Column<Long>) logs.columns.getFirst();
        Table old = new Table("t") {
            {
                partitionOf(logs).from(1L).to(2L);
                index("t_id", inherited(id).statistics(7)).clustered();
            }
        };

        Declared declared = Declared.of(logs, old);

        TableDef partition = declared.get(TableDef.class, Declared.T);
        assertThat(Objects.requireNonNull(partition.partitionOf()).parent()).isEqualTo(Ids.of(logs));
        assertThat(declared.declaration().schema().columns(Declared.T)).isEmpty();
        StatementDef statistics =
                declared.get(StatementDef.class, Declared.T.column("id").setting("statistics target"));
        assertThat(create(statistics)).containsExactly("alter table only t alter column id set statistics 7");
        assertThat(statistics.of()).isEqualTo(Declared.T);
        assertThat(create(declared.get(StatementDef.class, Declared.T.setting("clustered index"))))
                .containsExactly("alter table t cluster on t_id");
    }

    @Test
    void ownersAreSetByTheWordsThatEachKindHas() {
        Table foreign = new Table("t") {
            {
                form().onServer("there");
                owner("boss");
            }
        };
        View sums = new View("sums") {
            {
                materialized();
                query(sql("select 1"));
                owner("boss");
            }
        };
        SqlObject there = server("there", sql("create server {0} foreign data wrapper nowhere", ITSELF))
                .owner("The boss")
                .grants(grant("usage").to("public").withGrantOption());

        Declared declared = Declared.of(foreign, sums, there);

        assertThat(create(declared.get(StatementDef.class, Declared.T.setting("owner"))))
                .containsExactly("alter foreign table t owner to boss");
        assertThat(create(declared.get(StatementDef.class, Ids.of(sums).setting("owner"))))
                .containsExactly("alter materialized view sums owner to boss");
        assertThat(create(declared.get(StatementDef.class, there.id().setting("owner"))))
                .containsExactly("alter server there owner to \"The boss\"");
        assertThat(create(declared.get(StatementDef.class, there.id().setting("privileges"))))
                .containsExactly("grant usage on foreign server there to public with grant option");
    }
}
