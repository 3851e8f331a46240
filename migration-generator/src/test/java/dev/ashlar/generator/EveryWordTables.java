package dev.ashlar.generator;

import static dev.ashlar.generator.EveryWord.ADDRESS;
import static dev.ashlar.generator.EveryWord.EMAIL;
import static dev.ashlar.generator.EveryWord.LEVEL;
import static dev.ashlar.generator.EveryWord.SERVER;
import static dev.ashlar.generator.EveryWord.SPAN;
import static dev.ashlar.generator.EveryWord.TEAM;
import static dev.ashlar.generator.EveryWord.TOUCH;
import static dev.ashlar.schema.DataTypes.bigint;
import static dev.ashlar.schema.DataTypes.integer;
import static dev.ashlar.schema.DataTypes.jsonb;
import static dev.ashlar.schema.DataTypes.numeric;
import static dev.ashlar.schema.DataTypes.text;
import static dev.ashlar.schema.DataTypes.timestamptz;
import static dev.ashlar.schema.Key.key;
import static dev.ashlar.schema.Partitioning.list;
import static dev.ashlar.schema.Partitioning.range;
import static dev.ashlar.schema.RangeTypes.daterange;
import static dev.ashlar.schema.Sql.sql;

import dev.ashlar.generator.EveryWord.Level;
import dev.ashlar.schema.Column;
import dev.ashlar.schema.Partition;
import dev.ashlar.schema.Range;
import dev.ashlar.schema.Table;
import dev.ashlar.schema.View;
import dev.ashlar.schema.ViewColumn;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/** The tables and views of {@link EveryWord}. */
final class EveryWordTables {
    private EveryWordTables() {}

    static final class Members extends Table {
        static final Members MEMBERS = new Members();

        final Column<Long> id =
                column("id", bigint()).identity().sequenceNamed("member_ids").notNullNamed("members_id_there");
        final Column<String> name = column("name", text())
                .storage("external")
                .compression("pglz")
                .statistics(500)
                .option("n_distinct", -0.5);
        final Column<Level> level = column("level", LEVEL).nullable();
        final Column<String> email = column("email", EMAIL);
        final Column<Object> address = column("address", ADDRESS).nullable();
        final Column<String> span = column("span", SPAN).nullable();
        final Column<Long> boss = column("boss", bigint()).nullable();

        private Members() {
            super(TEAM, "members");
            primaryKey(id).replicaIdentity().storage("fillfactor", 80);
            unique(name).clustered().comment("one of each");
            check("members_name_long", sql("(length(name) > 1)").dependsOn(name))
                    .noInherit();
            foreignKey(boss).references(id).named("members_boss").notValid();
            rowLevelSecurity();
            forceRowLevelSecurity();
            policy("own").to("app").using(sql("(name = CURRENT_USER)").dependsOn(name));
            policy("never")
                    .restrictive()
                    .forInsert()
                    .withCheck(sql("(length(name) < 100)").dependsOn(name))
                    .comment("for now");
            trigger("touched", sql("BEFORE UPDATE ON {0} FOR EACH ROW EXECUTE FUNCTION team.touch()", this))
                    .always()
                    .comment("on every change");
            trigger(
                            "checked",
                            sql(
                                    "AFTER INSERT ON {0} DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION {1}()",
                                    this, TOUCH))
                    .constraint()
                    .disabled();
            rule("kept", sql("AS\n    ON DELETE TO {0} DO INSTEAD NOTHING", this))
                    .onReplica();
            owner("boss");
            grant("select", "insert").to("app");
            grant("update").on(name, email).to("app").withGrantOption();
        }
    }

    /** Members of another kind. */
    static final class Guests extends Table {
        static final Guests GUESTS = new Guests();

        final Column<Long> id = inherited(Members.MEMBERS.id);
        final Column<String> name = inherited(Members.MEMBERS.name)
                .defaultsTo(sql("'guest'::text"))
                .comment("as they say")
                .statistics(5);
        final Column<Level> level = inherited(Members.MEMBERS.level).notNullNamed("guests_level_there");
        final Column<OffsetDateTime> until = column("until", timestamptz());

        private Guests() {
            super(TEAM, "guests");
            inherits(Members.MEMBERS);
            unique(id, name).named("guests_once");
            index("guests_by_name", name, until);
            check("guests_are_low", sql("(level = 'low'::team.level)").dependsOn(level))
                    .notEnforced();
        }
    }

    static final class Places extends Table {
        static final Places PLACES = new Places();

        final Column<String> street = inherited("street", text()).notNullNamed("places_street_not_null");

        private Places() {
            super(TEAM, "places");
            form().ofType(ADDRESS).replicaIdentityFull();
            primaryKey(street);
        }
    }

    static final class Elsewhere extends Table {
        static final Elsewhere ELSEWHERE = new Elsewhere();

        final Column<Integer> number = column("number", integer()).serverOption("column_name", "n o");

        private Elsewhere() {
            super(TEAM, "elsewhere");
            form().onServer(SERVER).option("where", "over the hills");
            owner("boss");
            comment("far away");
        }
    }

    static final class Logs extends Table {
        static final Logs LOGS = new Logs();

        final Column<Integer> year = column("year", integer());
        final Column<Level> level = column("level", LEVEL);
        final Column<String> text = column("text", text()).nullable();
        final Partition first = partition("logs_1").from(1).to(2);

        private Logs() {
            super(TEAM, "logs");
            partitionBy(range(year));
            first.owner("boss").grant("select").to("app");
            trigger("touched", sql("BEFORE INSERT ON {0} FOR EACH ROW EXECUTE FUNCTION team.touch()", this));
        }
    }

    /** A partition with more than its table has. */
    static final class Logs2 extends Table {
        static final Logs2 LOGS_2 = new Logs2();

        final Column<Integer> year = inherited(Logs.LOGS.year);
        final Column<Level> level = inherited(Logs.LOGS.level);
        final Column<String> text = inherited(Logs.LOGS.text).defaultsTo(sql("'nothing'::text"));

        private Logs2() {
            super(TEAM, "logs_2");
            partitionOf(Logs.LOGS).from(2).to(3);
            partitionBy(list(level));
            partition("logs_2_low").in(sql("'low'")).storage("fillfactor", 90);
            index("logs_2_text", key(text).desc());
            check("logs_2_text_short", sql("(length(text) < 10)").dependsOn(text));
        }
    }

    static final class Names extends View {
        static final Names NAMES_OF_MEMBERS = new Names();

        final ViewColumn<String> name =
                column("name", text()).comment("what they are called").defaultsTo(sql("'nobody'::text"));

        private Names() {
            super(TEAM, "names_of_members");
            namedByQuery();
            query(sql(" SELECT name\n   FROM team.members").dependsOn(Members.MEMBERS.name));
            option("security_invoker", "true");
            trigger("instead", sql("INSTEAD OF INSERT ON {0} FOR EACH ROW EXECUTE FUNCTION team.touch()", this));
            owner("boss");
            grant("select").on(name).to("app");
        }
    }

    static final class Sums extends View {
        static final Sums SUMS = new Sums();

        final ViewColumn<Level> level = column("level", LEVEL);
        final ViewColumn<Long> n = column("n", bigint()).comment("how many");

        private Sums() {
            super(TEAM, "sums");
            materialized();
            namedByQuery();
            query(sql(" SELECT level,\n    count(*) AS n\n   FROM team.members\n  GROUP BY level")
                    .dependsOn(Members.MEMBERS.level));
            index("sums_level", level).unique().clustered().include(n);
            index("sums_n", sql("(n + 1)").dependsOn(n)).where(sql("(n > 0)").dependsOn(n));
            option("fillfactor", 70);
            owner("boss");
        }
    }

    static final class Stays extends Table {
        static final Stays STAYS = new Stays();

        final Column<Integer> room = column("room", integer());
        final Column<Range<LocalDate>> during = column("during", daterange());
        final Column<String> data = column("data", jsonb()).nullable();
        final Column<BigDecimal> price = column("price", numeric()).nullable().storage("external");

        private Stays() {
            super(TEAM, "stays");
            primaryKey(room, during).withoutOverlaps();
            foreignKey(room, during)
                    .references(room, during)
                    .named("stays_after")
                    .period();
            check("stays_priced", sql("(price > (0)::numeric)").dependsOn(price))
                    .notEnforced();
        }
    }
}
