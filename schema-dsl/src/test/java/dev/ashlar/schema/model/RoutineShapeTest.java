package dev.ashlar.schema.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RoutineShapeTest {
    private static final String SHAPE =
            RoutineShape.of("create function add(a integer, b integer default 1) returns integer return a + b");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "create or replace function add(a integer, b integer default 1) returns integer language sql as 'select 2'",
                "CREATE OR REPLACE FUNCTION add(a integer, b integer DEFAULT greatest(2, 3))\n RETURNS integer IMMUTABLE RETURN a",
                "create function add(a integer, b integer = (select ',')) returns integer begin atomic select 1; end",
            })
    void bodiesAndPropertiesAndTheValuesOfDefaultsMayChange(String sql) {
        assertThat(RoutineShape.of(sql)).isEqualTo(SHAPE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "create function add(a integer, b integer) returns integer return a + b",
                "create function add(a integer, c integer default 1) returns integer return a + c",
                "create function add(a integer, b integer default 1) returns bigint return a + b",
                "create function add(a integer, b integer default 1) returns setof integer return a + b",
                "create function add(a integer, out b integer) returns integer return a + b",
                "create procedure add(a integer, b integer default 1) language sql as ''",
            })
    void argumentsAndResultsMayNot(String sql) {
        assertThat(RoutineShape.of(sql)).isNotEqualTo(SHAPE);
    }

    @Test
    void onlyFunctionsAndProceduresHaveAll() {
        assertThat(RoutineShape.isReplaceable("create or replace function f() returns int return 1"))
                .isTrue();
        assertThat(RoutineShape.isReplaceable("create procedure p() language sql as ''"))
                .isTrue();
        assertThat(RoutineShape.isReplaceable("create or replace aggregate function(int) (sfunc = f)"))
                .isFalse();
        assertThat(RoutineShape.isReplaceable("")).isFalse();
    }
}
