package dev.ashlar.generator;

import static dev.ashlar.schema.CompositeType.compositeType;
import static dev.ashlar.schema.DataTypes.text;
import static dev.ashlar.schema.DatabaseObjects.cast;
import static dev.ashlar.schema.DatabaseObjects.defaultPrivileges;
import static dev.ashlar.schema.DatabaseObjects.eventTrigger;
import static dev.ashlar.schema.DatabaseObjects.foreignDataWrapper;
import static dev.ashlar.schema.DatabaseObjects.publication;
import static dev.ashlar.schema.DatabaseObjects.server;
import static dev.ashlar.schema.DatabaseObjects.userMapping;
import static dev.ashlar.schema.Domain.domain;
import static dev.ashlar.schema.EnumType.enumType;
import static dev.ashlar.schema.Extension.extension;
import static dev.ashlar.schema.Grant.grant;
import static dev.ashlar.schema.Grant.revoke;
import static dev.ashlar.schema.Part.constraint;
import static dev.ashlar.schema.Schema.schema;
import static dev.ashlar.schema.SchemaObjects.collation;
import static dev.ashlar.schema.SchemaObjects.operator;
import static dev.ashlar.schema.SchemaObjects.statistics;
import static dev.ashlar.schema.SchemaObjects.textSearchConfiguration;
import static dev.ashlar.schema.Sequence.sequence;
import static dev.ashlar.schema.Setting.setting;
import static dev.ashlar.schema.Sql.ITSELF;
import static dev.ashlar.schema.Sql.sql;
import static dev.ashlar.schema.SqlObject.aggregate;
import static dev.ashlar.schema.SqlObject.function;
import static dev.ashlar.schema.SqlObject.procedure;
import static dev.ashlar.schema.SqlType.sqlType;

import dev.ashlar.generator.EveryWordTables.Elsewhere;
import dev.ashlar.generator.EveryWordTables.Guests;
import dev.ashlar.generator.EveryWordTables.Logs;
import dev.ashlar.generator.EveryWordTables.Logs2;
import dev.ashlar.generator.EveryWordTables.Members;
import dev.ashlar.generator.EveryWordTables.Names;
import dev.ashlar.generator.EveryWordTables.Places;
import dev.ashlar.generator.EveryWordTables.Stays;
import dev.ashlar.generator.EveryWordTables.Sums;
import dev.ashlar.schema.CompositeType;
import dev.ashlar.schema.Domain;
import dev.ashlar.schema.EnumType;
import dev.ashlar.schema.Schema;
import dev.ashlar.schema.SchemaObject;
import dev.ashlar.schema.Sequence;
import dev.ashlar.schema.SqlObject;
import dev.ashlar.schema.SqlType;

/** A schema that says with the words for statements all that PostgreSQL 18 keeps, as PostgreSQL itself would print it. */
final class EveryWord {
    enum Level {
        LOW,
        HIGH
    }

    static final Schema TEAM =
            schema("team").owner("boss").grants(grant("usage").to("app"));
    static final EnumType<Level> LEVEL = enumType(TEAM, "level", Level.class).owner("boss");
    static final Domain<String> EMAIL = domain(TEAM, "email", text())
            .check("email_has_at", sql("(VALUE ~~ '%@%'::text)"))
            .notNullNamed("email_there")
            .defaultsTo(sql("'a@b'::text"))
            .collate("C")
            .comment("where mail goes")
            .owner("boss")
            .grants(revoke("usage").from("public"), grant("usage").to("app").withGrantOption());
    static final CompositeType ADDRESS = compositeType(TEAM, "address")
            .attribute("street", text())
            .attribute("town", text(), "C")
            .commentOn("street", "with its number")
            .owner("boss");
    static final SqlType<String> SPAN = sqlType(
                    TEAM,
                    "span",
                    String.class,
                    sql(
                            "create type {0} as range (subtype = time without time zone,"
                                    + " multirange_type_name = team.span_multirange)",
                            ITSELF))
            .comment("from when to when")
            .owner("boss");
    static final Sequence NUMBERS = sequence(TEAM, "numbers")
            .unlogged()
            .owner("boss")
            .grants(grant("usage", "select").to("app"));
    static final SqlObject TOUCH = function(TEAM, "touch", "", sql("""
                    CREATE OR REPLACE FUNCTION team.touch()
                     RETURNS trigger
                     LANGUAGE plpgsql
                    AS $function$begin return new; end$function$"""))
            .comment("what triggers call")
            .owner("boss")
            .grants(revoke("execute").from("public"), grant("execute").to("app"));
    static final SqlObject COUNT_OF =
            function(TEAM, "count_of", "text, integer", sql("""
                    CREATE OR REPLACE FUNCTION team.count_of(name text, lowest integer DEFAULT 1)
                     RETURNS TABLE(n bigint, total text)
                     LANGUAGE sql
                     STABLE
                    BEGIN ATOMIC
                     SELECT count(*) AS n,
                         max(members.name) AS total
                        FROM team.members
                       WHERE (members.name = count_of.name);
                    END""").dependsOn(() -> Members.MEMBERS.name));
    static final SqlObject TIDY = procedure(TEAM, "tidy", "", sql("""
                    CREATE OR REPLACE PROCEDURE team.tidy()
                     LANGUAGE sql
                    AS $procedure$select 1$procedure$"""));
    static final SqlObject TOTAL = aggregate(
                    TEAM,
                    "total",
                    "bigint",
                    sql("create or replace aggregate team.total(bigint) (sfunc = int8pl, stype = bigint,"
                            + " initcond = '0')"))
            .replaceableWhile("n | 0 | bigint |  |  | f");
    static final SqlObject SAME = operator(
            TEAM,
            "===",
            "text, text",
            sql("create operator team.=== (function = texteq, leftarg =" + " text, rightarg = text)"));
    static final SqlObject BY_NUMBER =
            collation(TEAM, "by_number", sql("create collation {0} (provider = icu, locale = 'en-u-kn-true')", ITSELF));
    static final SqlObject PLAIN = textSearchConfiguration(
                    TEAM,
                    "plain",
                    sql("create text search configuration {0} (parser = pg_catalog.\"default\")", ITSELF))
            .then(sql("alter text search configuration {0} add mapping for word with simple", ITSELF));
    static final SqlObject TO_TEXT = cast(
            "team.address",
            "text",
            sql("create cast {0} with inout as assignment", ITSELF).dependsOn(ADDRESS));
    static final SqlObject WRAPPER = foreignDataWrapper("nowhere", sql("create foreign data wrapper {0}", ITSELF));
    static final SqlObject SERVER = server(
                    "there",
                    sql("create server {0} foreign data wrapper nowhere", ITSELF)
                            .dependsOn(WRAPPER))
            .owner("boss")
            .grants(grant("usage").to("app"));
    static final SqlObject MAPPING = userMapping(
            "there", "public", sql("create user mapping {0}", ITSELF).dependsOn(SERVER));
    static final SqlObject GUARD = function(TEAM, "guard", "", sql("""
                    CREATE OR REPLACE FUNCTION team.guard()
                     RETURNS event_trigger
                     LANGUAGE plpgsql
                    AS $function$begin end$function$"""));
    static final SqlObject WATCH = eventTrigger(
                    "watch",
                    sql("create event trigger {0} on ddl_command_start execute function team.guard()", ITSELF)
                            .dependsOn(GUARD))
            .then(sql("alter event trigger {0} disable", ITSELF));
    static final SqlObject NEWS = publication(
                    "news", sql("create publication {0} with (publish = 'insert, update, delete, truncate')", ITSELF))
            .set(setting(
                    "schema team",
                    sql("alter publication {0} add tables in schema {1}", ITSELF, TEAM),
                    sql("alter publication {0} drop tables in schema {1}", ITSELF, TEAM)));
    static final SqlObject DEFAULTS = defaultPrivileges(
            "boss",
            "tables in schema team",
            sql("alter default privileges for role boss in schema {0} grant select on tables to app", TEAM),
            sql("alter default privileges for role boss in schema {0} revoke select on tables from app", TEAM));
    static final SqlObject NAMES = statistics(
                    TEAM,
                    "names",
                    sql("CREATE STATISTICS team.names (dependencies) ON name, level FROM team.members")
                            .dependsOn(constraint(Members.MEMBERS, "members_pkey")))
            .goesWith(() -> Members.MEMBERS)
            .set(setting(
                    "target",
                    sql("alter statistics {0} set statistics 7", ITSELF),
                    sql("alter statistics {0} set statistics -1", ITSELF)));

    private EveryWord() {}

    /** All of it. */
    static SchemaObject[] all() {
        return new SchemaObject[] {
            extension("btree_gist").in(Schema.PUBLIC),
            TEAM,
            LEVEL,
            EMAIL,
            ADDRESS,
            SPAN,
            NUMBERS,
            TOUCH,
            COUNT_OF,
            TIDY,
            TOTAL,
            SAME,
            BY_NUMBER,
            PLAIN,
            TO_TEXT,
            WRAPPER,
            SERVER,
            MAPPING,
            GUARD,
            WATCH,
            NEWS,
            DEFAULTS,
            NAMES,
            Members.MEMBERS,
            Guests.GUESTS,
            Places.PLACES,
            Elsewhere.ELSEWHERE,
            Logs.LOGS,
            Logs2.LOGS_2,
            Names.NAMES_OF_MEMBERS,
            Sums.SUMS,
            Stays.STAYS
        };
    }
}
