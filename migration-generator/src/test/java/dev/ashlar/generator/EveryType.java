package dev.ashlar.generator;

import static dev.ashlar.generator.Everything.*;
import static dev.ashlar.schema.DataTypes.*;
import static dev.ashlar.schema.GeometricTypes.*;
import static dev.ashlar.schema.RangeTypes.*;
import static dev.ashlar.schema.SystemTypes.*;

import dev.ashlar.schema.DataType;
import dev.ashlar.schema.IntervalFields;
import dev.ashlar.schema.Range;
import dev.ashlar.schema.Table;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.util.List;
import java.util.UUID;

/** A column of each type with a value of its Java type as default; types that share their text share a row. */
final class EveryType extends Table {
    static final EveryType TYPES = new EveryType();

    private EveryType() {
        super(SHOP, "types");
        numbers();
        strings();
        times();
        ranges();
        oneOfEach();
        comment("all types");
        storage("fillfactor", 90);
        unlogged();
    }

    private <T> void with(DataType<T> type, T value) {
        column("c_" + type.typeName().sql(), type).defaultsTo(value).comment("of " + type);
    }

    private void numbers() {
        with(smallint(), (short) -1);
        with(integer(), 1);
        with(bigint(), Long.MIN_VALUE);
        with(numeric(), new BigDecimal("-1.50"));
        with(numeric(5), BigDecimal.TEN);
        with(numeric(5, 2), BigDecimal.ONE);
        with(real(), 1.5f);
        with(doublePrecision(), Double.NEGATIVE_INFINITY);
        with(money(), new BigDecimal("12.50"));
        with(bool(), true);
        with(oid(), 42L);
        with(integer().array(), new Integer[] {1, null, -3});
        with(integer().array().array(), new Integer[][] {{1}, {2}});
    }

    private void strings() {
        for (DataType<String> type : List.of(
                text(), varchar(), varchar(9), character(4), bpchar(), name(), extensionType("citext", String.class))) {
            with(type, "a'\\b");
        }
        with(bytea(), new byte[] {0, (byte) 0xff});
        with(uuid(), new UUID(1, 2));
        with(text().array(), new String[] {"a\"b", "c\\d", "e'f", "", "NULL"});
        with(MOOD, Mood.SAD);
        with(MOOD.array(), new Mood[] {Mood.SAD, Mood.HAPPY});
    }

    private void times() {
        with(date(), LocalDate.of(2026, 5, 1));
        for (DataType<LocalTime> type : List.of(time(), time(3))) {
            with(type, LocalTime.of(7, 30));
        }
        for (DataType<OffsetTime> type : List.of(timetz(), timetz(0))) {
            with(type, NOON.toOffsetTime());
        }
        for (DataType<LocalDateTime> type : List.of(timestamp(), timestamp(6))) {
            with(type, NOON.toLocalDateTime());
        }
        for (DataType<OffsetDateTime> type : List.of(timestamptz(), timestamptz(0))) {
            with(type, NOON);
        }
        for (DataType<Duration> type : List.of(interval(), interval(2), interval(IntervalFields.DAY_TO_SECOND, 3))) {
            with(type, Duration.ofMinutes(-90));
        }
        for (IntervalFields fields : IntervalFields.values()) {
            with(interval(fields), Duration.ofHours(1));
        }
    }

    private void ranges() {
        with(int4range(), Range.range(1, 5));
        with(int8range(), Range.empty());
        with(numrange(), Range.closed(BigDecimal.ZERO, BigDecimal.ONE));
        with(tsrange(), Range.range(NOON.toLocalDateTime(), null));
        with(tstzrange(), Range.range(NOON, NOON.plusDays(1)));
        with(daterange(), Range.range(null, LocalDate.of(2026, 5, 1)));
        with(int4multirange(), List.of(Range.range(1, 2), Range.closed(5, 6)));
        with(int8multirange(), List.of());
        with(nummultirange(), List.of(Range.range(BigDecimal.ONE, null)));
        with(tsmultirange(), List.of());
        with(tstzmultirange(), List.of(Range.range(NOON, null)));
        with(datemultirange(), List.of());
    }

    private void oneOfEach() {
        with(json(), "{\"a\": [1]}");
        with(jsonb(), "{}");
        with(jsonpath(), "$.a");
        with(inet(), "10.0.0.1/8");
        with(cidr(), "10.0.0.0/8");
        with(macaddr(), "08:00:2b:01:02:03");
        with(macaddr8(), "08:00:2b:01:02:03:04:05");
        with(bit(3), "101");
        with(varbit(), "1");
        with(varbit(5), "101");
        with(tsvector(), "a b");
        with(tsquery(), "a & b");
        with(point(), "(1,2)");
        with(line(), "{1,2,3}");
        with(lseg(), "[(1,2),(3,4)]");
        with(box(), "(3,4),(1,2)");
        with(path(), "[(1,2),(3,4)]");
        with(polygon(), "((1,2),(3,4))");
        with(circle(), "<(1,2),3>");
        with(internalChar(), "x");
        with(regclass(), "pg_class");
        with(regcollation(), "\"C\"");
        with(regconfig(), "simple");
        with(regdictionary(), "simple");
        with(regnamespace(), "public");
        with(regoper(), "||/");
        with(regoperator(), "+(integer,integer)");
        with(regproc(), "now");
        with(regprocedure(), "abs(integer)");
        column("c_regrole", regrole()).nullable();
        with(regtype(), "integer");
        with(pgLsn(), "0/16");
        with(pgSnapshot(), "10:20:10");
        with(txidSnapshot(), "10:20:10");
        with(xid(), "3");
        with(xid8(), "4");
        with(cid(), "5");
        with(tid(), "(0,1)");
        column("c_xml", xml()).nullable();
    }
}
