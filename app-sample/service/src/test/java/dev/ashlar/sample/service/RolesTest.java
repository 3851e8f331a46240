package dev.ashlar.sample.service;

import static dev.ashlar.sample.service.SampleDatabase.SERVICE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class RolesTest {
    private static SampleDatabase database;

    @BeforeAll
    static void start() throws Exception {
        database = SampleDatabase.start();
    }

    @AfterAll
    static void stop() {
        database.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "create table notes (text text)",
                "create schema attic",
                "alter table killmails add column note text",
                "drop table killmail_items",
                "truncate killmails cascade",
                "create index on killmails (hash)",
                "drop view battle_summaries",
                "alter type battle_status add value 'lost'",
                "create extension hstore"
            })
    void theServicesRoleMayNotChangeTheSchema(String sql) {
        assertThatThrownBy(() -> database.run(SERVICE, sql))
                .as(sql)
                .isInstanceOfSatisfying(
                        SQLException.class,
                        refusal -> assertThat(refusal.getSQLState())
                                .as(refusal.getMessage())
                                .isEqualTo("42501"));
    }

    @Test
    void theServicesRoleMayReadAndWriteRowsOfEveryTable() throws SQLException {
        assertThat(database.value("""
                                select count(*) from pg_class
                                where relnamespace = 'public'::regnamespace and relkind in ('r', 'p', 'v')
                                and relname not like 'migration_history%'
                                and not (has_table_privilege(oid, 'select') and has_table_privilege(oid, 'insert')
                                    and has_table_privilege(oid, 'update') and has_table_privilege(oid, 'delete'))
                                """)).isEqualTo("0");
    }

    @Test
    void theServicesRoleMayReadTheHistoryAndNotWriteIt() throws SQLException {
        assertThat(database.value("""
                                select string_agg(distinct privilege_type, ', ')
                                from information_schema.role_table_grants
                                where grantee = '%s' and table_name like 'migration_history%%'
                                """.formatted(SERVICE))).isEqualTo("SELECT");
    }

    @Test
    void grantingASecondTimeChangesNothing() {
        assertThatCode(() -> database.grant()).doesNotThrowAnyException();
    }
}
