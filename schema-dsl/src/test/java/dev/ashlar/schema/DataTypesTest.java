package dev.ashlar.schema;

import static dev.ashlar.schema.DataTypes.*;
import static dev.ashlar.schema.GeometricTypes.*;
import static dev.ashlar.schema.RangeTypes.*;
import static dev.ashlar.schema.SystemTypes.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ashlar.schema.model.TypeName;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DataTypesTest {
    private static List<String> sql(DataType<?>... types) {
        return Stream.of(types).map(type -> type.typeName().sql()).toList();
    }

    @Test
    void numbersHaveTheirSqlNames() {
        assertThat(sql(smallint(), integer(), bigint(), real(), doublePrecision(), money()))
                .containsExactly("smallint", "integer", "bigint", "real", "double precision", "money");
        assertThat(sql(numeric(), numeric(10), numeric(10, 2)))
                .containsExactly("numeric", "numeric(10)", "numeric(10,2)");
    }

    @Test
    void stringsHaveTheirSqlNames() {
        assertThat(sql(text(), varchar(), varchar(20), character(3), bpchar(), name(), internalChar(), bytea()))
                .containsExactly("text", "varchar", "varchar(20)", "char(3)", "bpchar", "name", "\"char\"", "bytea");
        assertThat(sql(bit(8), varbit(), varbit(16))).containsExactly("bit(8)", "varbit", "varbit(16)");
    }

    @Test
    void datesAndTimesHaveTheirSqlNames() {
        assertThat(sql(date(), time(), time(3), timetz(), timetz(0)))
                .containsExactly("date", "time", "time(3)", "timetz", "timetz(0)");
        assertThat(sql(timestamp(), timestamp(6), timestamptz(), timestamptz(3)))
                .containsExactly("timestamp", "timestamp(6)", "timestamptz", "timestamptz(3)");
        assertThat(sql(interval(), interval(3), interval(IntervalFields.YEAR_TO_MONTH)))
                .containsExactly("interval", "interval(3)", "interval year to month");
        assertThat(sql(interval(IntervalFields.DAY_TO_SECOND, 2))).containsExactly("interval day to second(2)");
    }

    @Test
    void documentsAndAddressesHaveTheirSqlNames() {
        assertThat(sql(bool(), uuid(), json(), jsonb(), jsonpath(), xml(), tsvector(), tsquery()))
                .containsExactly("boolean", "uuid", "json", "jsonb", "jsonpath", "xml", "tsvector", "tsquery");
        assertThat(sql(inet(), cidr(), macaddr(), macaddr8())).containsExactly("inet", "cidr", "macaddr", "macaddr8");
        assertThat(sql(point(), line(), lseg(), box(), path(), polygon(), circle()))
                .containsExactly("point", "line", "lseg", "box", "path", "polygon", "circle");
    }

    @Test
    void rangesHaveTheirSqlNames() {
        assertThat(sql(int4range(), int8range(), numrange(), tsrange(), tstzrange(), daterange()))
                .containsExactly("int4range", "int8range", "numrange", "tsrange", "tstzrange", "daterange");
        assertThat(sql(
                        int4multirange(),
                        int8multirange(),
                        nummultirange(),
                        tsmultirange(),
                        tstzmultirange(),
                        datemultirange()))
                .containsExactly(
                        "int4multirange",
                        "int8multirange",
                        "nummultirange",
                        "tsmultirange",
                        "tstzmultirange",
                        "datemultirange");
    }

    @Test
    void typesOfTheCatalogsHaveTheirSqlNames() {
        assertThat(sql(oid(), regclass(), regcollation(), regconfig(), regdictionary(), regnamespace()))
                .containsExactly("oid", "regclass", "regcollation", "regconfig", "regdictionary", "regnamespace");
        assertThat(sql(regoper(), regoperator(), regproc(), regprocedure(), regrole(), regtype()))
                .containsExactly("regoper", "regoperator", "regproc", "regprocedure", "regrole", "regtype");
        assertThat(sql(pgLsn(), pgSnapshot(), txidSnapshot(), xid(), xid8(), cid(), tid()))
                .containsExactly("pg_lsn", "pg_snapshot", "txid_snapshot", "xid", "xid8", "cid", "tid");
    }

    @Test
    void everyTypeHasArrays() {
        DataType<Integer[][]> grid = integer().array().array();

        assertThat(grid.typeName())
                .isEqualTo(TypeName.builtIn("integer").array().array());
        assertThat(grid.javaType()).isEqualTo(Integer[][].class);
        assertThat(sql(numeric(6, 2).array(), int4range().array())).containsExactly("numeric(6,2)[]", "int4range[]");
        assertThat(sql(EnumType.enumType("state", Thread.State.class).array())).containsExactly("state[]");
    }

    @Test
    void typesOfExtensionsAreNamedWithTheirArguments() {
        DataType<String> citext = extensionType("citext", String.class);
        DataType<float[]> vector = extensionType("vector", float[].class, 384);
        DataType<Map<String, String>> hstore = hstore();

        assertThat(sql(citext, vector, hstore)).containsExactly("citext", "vector(384)", "ext.hstore");
        assertThat(vector.typeName()).isEqualTo(new TypeName("", "vector", List.of("384"), 0));
        assertThat(sql(extensionType("geometry", String.class, "Point", 4326), extensionType("Odd", String.class)))
                .containsExactly("geometry(Point,4326)", "\"Odd\"");
    }

    @SuppressWarnings("unchecked")
    private static DataType<Map<String, String>> hstore() {
        return (DataType<Map<String, String>>) (DataType<?>) extensionType(Schema.schema("ext"), "hstore", Map.class);
    }

    @Test
    void typesTellTheirJavaTypes() {
        DataType<BigDecimal> amount = numeric(10, 2);
        DataType<Duration> span = interval();
        DataType<List<Range<Long>>> spans = int8multirange();

        assertThat(amount.javaType()).isEqualTo(BigDecimal.class);
        assertThat(span.javaType()).isEqualTo(Duration.class);
        assertThat(spans.javaType()).isEqualTo(List.class);
        assertThat(bytea().javaType()).isEqualTo(byte[].class);
    }
}
