package dev.ashlar.schema;

import static dev.ashlar.schema.Action.CASCADE;
import static dev.ashlar.schema.Action.RESTRICT;
import static dev.ashlar.schema.Action.SET_DEFAULT;
import static dev.ashlar.schema.Action.SET_NULL;
import static dev.ashlar.schema.DataTypes.bigint;
import static dev.ashlar.schema.DataTypes.text;
import static dev.ashlar.schema.Declared.T;
import static dev.ashlar.schema.Key.key;
import static dev.ashlar.schema.RangeTypes.tstzrange;
import static dev.ashlar.schema.Sql.sql;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ashlar.schema.example.Members;
import dev.ashlar.schema.example.Tenants;
import dev.ashlar.schema.model.CheckDef;
import dev.ashlar.schema.model.Decision;
import dev.ashlar.schema.model.Deferral;
import dev.ashlar.schema.model.ExclusionDef;
import dev.ashlar.schema.model.Expression;
import dev.ashlar.schema.model.ForeignKeyDef;
import dev.ashlar.schema.model.ForeignKeyDef.Match;
import dev.ashlar.schema.model.IndexElement;
import dev.ashlar.schema.model.ObjectId;
import dev.ashlar.schema.model.PrimaryKeyDef;
import dev.ashlar.schema.model.TableDef;
import dev.ashlar.schema.model.UniqueDef;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

// A field is how a table declares a column, whether or not somebody reads it.
@SuppressWarnings("UnusedVariable")
class ConstraintTest {
    /** A table that other tables reference by several columns. */
    static final class Regions extends Table {
        static final Regions REGIONS = new Regions();
        final Column<Long> a = column("a", bigint());
        final Column<String> b = column("b", text());
        final Column<Long> c = column("c", bigint());

        private Regions() {
            super("regions");
            primaryKey(a, b);
            unique(a, b, c);
        }
    }

    private static final ObjectId REGIONS = ObjectId.table("public", "regions");

    @Test
    void aPrimaryKeyHasOptions() {
        Declared t = Declared.of(new Table("t") {
            final Column<Long> a = column("a", bigint());
            final Column<Long> b = column("b", bigint());
            final Column<String> c = column("c", text());

            {
                primaryKey(b, a)
                        .named("t_key")
                        .include(c)
                        .initiallyDeferred()
                        .comment("its key")
                        .renamedFrom("was_key");
            }
        });

        assertThat(t.constraint(PrimaryKeyDef.class, "t_key"))
                .isEqualTo(new PrimaryKeyDef(
                        T.constraint("t_key"),
                        List.of("b", "a"),
                        List.of("c"),
                        Deferral.INITIALLY_DEFERRED,
                        "its key"));
        assertThat(t.declaration().decisions())
                .containsExactly(new Decision.Rename(T.constraint("was_key"), T.constraint("t_key")));
    }

    @Test
    void aUniqueConstraintHasOptions() {
        Declared t = Declared.of(new Table("t") {
            final Column<Long> a = column("a", bigint());
            final Column<Long> b = column("b", bigint());

            {
                unique(a).nullsNotDistinct().include(b).deferrable();
            }
        });

        assertThat(t.constraint(UniqueDef.class, "t_a_b_key"))
                .isEqualTo(new UniqueDef(
                        T.constraint("t_a_b_key"), List.of("a"), List.of("b"), true, Deferral.DEFERRABLE, null));
    }

    @Test
    void aCheckMayHaveADerivedName() {
        Declared t = Declared.of(new Table("t") {
            final Column<Long> a = column("a", bigint());
            final Column<Long> b = column("b", bigint());

            {
                check(sql("{0} > 0", a)).comment("above nothing");
                check(sql("{0} > {1}", a, b));
                check("a_is_small", sql("{0} < 9", a)).renamedFrom("a_is_tiny");
            }
        });

        assertThat(t.constraint(CheckDef.class, "t_a_check"))
                .isEqualTo(new CheckDef(
                        T.constraint("t_a_check"), new Expression("{0} > 0", List.of(T.column("a"))), "above nothing"));
        assertThat(t.constraint(CheckDef.class, "t_check").condition()).hasToString("a > b");
        assertThat(t.constraint(CheckDef.class, "a_is_small").condition()).hasToString("a < 9");
        assertThat(t.declaration().decisions())
                .containsExactly(new Decision.Rename(T.constraint("a_is_tiny"), T.constraint("a_is_small")));
    }

    @Test
    void aForeignKeyOfOneColumnStandsAtTheColumn() {
        Declared t = Declared.of(Members.MEMBERS, Tenants.TENANTS);
        ObjectId members = ObjectId.table("public", "members");
        ObjectId tenants = ObjectId.table("public", "tenants");

        assertThat(t.get(ForeignKeyDef.class, members.constraint("members_tenant_id_fkey")))
                .isEqualTo(new ForeignKeyDef(
                        members.constraint("members_tenant_id_fkey"),
                        List.of("tenant_id"),
                        tenants,
                        List.of("id"),
                        ForeignKeyDef.Action.CASCADE,
                        ForeignKeyDef.Action.NO_ACTION,
                        List.of(),
                        Match.SIMPLE,
                        Deferral.NOT_DEFERRABLE,
                        null));
        assertThat(t.get(ForeignKeyDef.class, tenants.constraint("tenants_owner_id_fkey"))
                        .references())
                .isEqualTo(members);
    }

    @Test
    void aForeignKeyOfSeveralColumnsHasOptions() {
        Declared t = Declared.of(Regions.REGIONS, new Table("t") {
            final Column<Long> a = column("a", bigint());
            final Column<String> b = column("b", text()).nullable();
            final Column<Long> c = column("c", bigint());

            {
                foreignKey(a, b)
                        .references(Regions.REGIONS.a, Regions.REGIONS.b)
                        .named("to_region")
                        .onDelete(SET_NULL, b)
                        .onUpdate(CASCADE)
                        .matchFull()
                        .deferrable()
                        .comment("where");
                foreignKey(a, b, c)
                        .references(() -> Regions.REGIONS.a, () -> Regions.REGIONS.b, () -> Regions.REGIONS.c)
                        .onDelete(RESTRICT)
                        .onUpdate(SET_DEFAULT)
                        .initiallyDeferred();
            }
        });

        assertThat(t.constraint(ForeignKeyDef.class, "to_region"))
                .isEqualTo(new ForeignKeyDef(
                        T.constraint("to_region"),
                        List.of("a", "b"),
                        REGIONS,
                        List.of("a", "b"),
                        ForeignKeyDef.Action.SET_NULL,
                        ForeignKeyDef.Action.CASCADE,
                        List.of("b"),
                        Match.FULL,
                        Deferral.DEFERRABLE,
                        "where"));
        ForeignKeyDef late = t.constraint(ForeignKeyDef.class, "t_a_b_c_fkey");
        assertThat(late.referencedColumns()).containsExactly("a", "b", "c");
        assertThat(late.onDelete()).isEqualTo(ForeignKeyDef.Action.RESTRICT);
        assertThat(late.onUpdate()).isEqualTo(ForeignKeyDef.Action.SET_DEFAULT);
        assertThat(late.deferral()).isEqualTo(Deferral.INITIALLY_DEFERRED);
    }

    @Test
    void aForeignKeyOfAnyNumberOfColumnsIsAList() {
        Declared t = Declared.of(Regions.REGIONS, new Table("t") {
            final Column<Long> a = column("a", bigint());
            final Column<String> b = column("b", text());

            {
                foreignKey(List.of(a, b)).references(List.of(Regions.REGIONS.a, Regions.REGIONS.b));
                foreignKey(List.of(b, a))
                        .references(() -> List.of(Regions.REGIONS.b, Regions.REGIONS.a))
                        .named("late");
            }
        });

        assertThat(t.constraint(ForeignKeyDef.class, "t_a_b_fkey").referencedColumns())
                .containsExactly("a", "b");
        assertThat(t.constraint(ForeignKeyDef.class, "late").referencedColumns())
                .containsExactly("b", "a");
    }

    @Test
    void aTableMayReferenceItself() {
        Declared t = Declared.of(new Table("t") {
            final Column<Long> id = column("id", bigint()).primaryKey();
            final Column<Long> parent = column("parent", bigint()).nullable().references(id, SET_NULL);
        });

        assertThat(t.constraint(ForeignKeyDef.class, "t_parent_fkey").references())
                .isEqualTo(T);
    }

    @Test
    void anExclusionConstraintHasOptions() {
        Declared t = Declared.of(new Table("t") {
            final Column<Long> room = column("room", bigint());
            final Column<Range<OffsetDateTime>> during = column("during", tstzrange());

            {
                exclude()
                        .using("gist")
                        .with(room, "=")
                        .with(key(during).operatorClass("range_ops"), "&&")
                        .where(sql("{0} > 0", room))
                        .include(room)
                        .deferrable();
            }
        });
        IndexElement roomElement = IndexElement.of(Expression.column(T.column("room")));
        IndexElement duringElement = new IndexElement(
                Expression.column(T.column("during")),
                null,
                "range_ops",
                IndexElement.Order.ASC,
                IndexElement.Nulls.DEFAULT);

        assertThat(t.constraint(ExclusionDef.class, "t_room_during_room_excl"))
                .isEqualTo(new ExclusionDef(
                        T.constraint("t_room_during_room_excl"),
                        "gist",
                        List.of(
                                new ExclusionDef.Element(roomElement, "="),
                                new ExclusionDef.Element(duringElement, "&&")),
                        List.of("room"),
                        new Expression("{0} > 0", List.of(T.column("room"))),
                        Deferral.DEFERRABLE,
                        null));
    }

    @Test
    void aForeignKeyMaySayThatDeletingFails() {
        Table table = new Table("t") {
            {
                Column<Long> id = column("id", bigint()).primaryKey();
                Column<Long> parent = column("parent", bigint());
                foreignKey(parent).references(id).onDelete(Action.SET_NULL).mayFail();
            }
        };

        assertThat(Declared.of(table)
                        .constraint(ForeignKeyDef.class, "t_parent_fkey")
                        .onDelete())
                .isEqualTo(ForeignKeyDef.Action.SET_NULL);
    }

    @Test
    void aPartitionIsPartitionedByTheColumnsOfTheTableThatDeclaresThem() {
        Table logs = new Table("logs") {
            {
                partitionBy(Partitioning.range(column("id", bigint())));
            }
        };
        Table old = new Table("t") {
            {
                Column<?> id = inherited(logs.columns.getFirst());
                partitionOf(logs).from(1L).to(9L);
                partitionBy(Partitioning.range(Key.key(id).operatorClass("int8_ops")));
            }
        };

        TableDef partition = Declared.of(logs, old).get(TableDef.class, Declared.T);

        assertThat(Objects.requireNonNull(partition.partitionBy()).keys())
                .singleElement()
                .satisfies(key -> {
                    assertThat(key.expression())
                            .isEqualTo(Expression.column(Ids.of(logs).column("id")));
                    assertThat(key.operatorClass()).isEqualTo("int8_ops");
                });
    }
}
