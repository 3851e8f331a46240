package dev.ashlar.generator;

import static dev.ashlar.schema.Action.CASCADE;
import static dev.ashlar.schema.Action.SET_DEFAULT;
import static dev.ashlar.schema.Action.SET_NULL;
import static dev.ashlar.schema.Counting.counting;
import static dev.ashlar.schema.DataTypes.*;
import static dev.ashlar.schema.EnumType.enumType;
import static dev.ashlar.schema.Extension.extension;
import static dev.ashlar.schema.GeometricTypes.*;
import static dev.ashlar.schema.Key.key;
import static dev.ashlar.schema.Partition.MAXVALUE;
import static dev.ashlar.schema.Partition.MINVALUE;
import static dev.ashlar.schema.RangeTypes.*;
import static dev.ashlar.schema.RawObject.rawObject;
import static dev.ashlar.schema.Schema.schema;
import static dev.ashlar.schema.Sequence.sequence;
import static dev.ashlar.schema.Sql.sql;
import static dev.ashlar.schema.SystemTypes.*;

import dev.ashlar.schema.Column;
import dev.ashlar.schema.DataType;
import dev.ashlar.schema.EnumType;
import dev.ashlar.schema.Extension;
import dev.ashlar.schema.IntervalFields;
import dev.ashlar.schema.Partition;
import dev.ashlar.schema.Partitioning;
import dev.ashlar.schema.Range;
import dev.ashlar.schema.RawObject;
import dev.ashlar.schema.Schema;
import dev.ashlar.schema.Sequence;
import dev.ashlar.schema.Table;
import dev.ashlar.schema.View;
import dev.ashlar.schema.ViewColumn;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/** A schema that says everything that a declaration can say to every supported server. */
final class Everything {
    enum Mood {
        SAD,
        HAPPY
    }

    static final Schema SHOP = schema("shop").comment("what is sold");
    static final Extension CITEXT = extension("citext");
    static final Extension BTREE_GIST = extension("btree_gist").in(SHOP);
    static final EnumType<Mood> MOOD =
            enumType(SHOP, "mood", Mood.class).label(Mood.SAD, "it's sad").comment("how it goes");
    static final Sequence NUMBERS = sequence(SHOP, "Order Numbers")
            .as(integer())
            .counts(counting()
                    .startWith(100)
                    .incrementBy(-1)
                    .min(-5)
                    .max(100)
                    .cache(2)
                    .cycle());
    static final RawObject SHOUT = rawObject(
            SHOP,
            "shout",
            "create function shop.shout(text) returns text immutable language sql return upper($1) || '!'",
            "drop function shop.shout(text)");

    private Everything() {}

    private static final OffsetDateTime NOON =
            OffsetDateTime.of(2026, 5, 1, 12, 0, 0, 250_000_000, ZoneOffset.ofHours(2));

    /** A column of each type with a value of its Java type as default; types that share their text share a row. */
    static final class Types extends Table {
        static final Types TYPES = new Types();

        private Types() {
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
                    text(),
                    varchar(),
                    varchar(9),
                    character(4),
                    bpchar(),
                    name(),
                    extensionType("citext", String.class))) {
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
            for (DataType<Duration> type :
                    List.of(interval(), interval(2), interval(IntervalFields.DAY_TO_SECOND, 3))) {
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

    static final class Orders extends Table {
        static final Orders ORDERS = new Orders();

        final Column<Integer> id = column("id", integer())
                .identityByDefault(counting().startWith(5).incrementBy(5))
                .primaryKey();
        final Column<Long> line = column("line", bigint()).identity();
        final Column<Integer> number = column("Number", integer()).defaultsTo(NUMBERS.nextValue());
        final Column<String> buyer = column("buyer", text()).collate("C");
        final Column<String> loud = column("loud", text())
                .generatedAs(sql("{0}({1})", SHOUT, buyer))
                .unique();
        final Column<Mood> mood = column("mood", MOOD).defaultsTo(Mood.HAPPY);
        final Column<Integer> parent = column("parent", integer()).nullable().references(id, SET_NULL);
        final Column<Range<LocalDate>> during = column("during", daterange());
        final Column<String> labels = column("labels", jsonb()).defaultsTo("{}");

        private Orders() {
            super(SHOP, "orders");
            unique(id, line).include(buyer).deferrable();
            unique(id, number);
            check(sql("{0} > {1}", number, -10)).comment("not too low");
            check(
                    "orders_mood",
                    sql(
                            "{0} in ({1}, {2}) and {0}::{3} <> all ('{}'::{4})",
                            mood, Mood.SAD, Mood.HAPPY, MOOD, MOOD.array()));
            exclude()
                    .with(buyer, "=")
                    .with(during, "&&")
                    .where(sql("{0} <> {1}", mood, Mood.SAD))
                    .initiallyDeferred();
            exclude().using("hash").with(sql("lower({0})", buyer), "=").named("one_buyer");
            foreignKey(parent, number)
                    .references(() -> ORDERS.id, () -> ORDERS.number)
                    .named("orders_parent")
                    .onDelete(CASCADE)
                    .onUpdate(SET_DEFAULT)
                    .matchFull()
                    .initiallyDeferred()
                    .comment("both or none");
            index(buyer, key(sql("lower({0})", buyer)).collate("C").operatorClass("text_pattern_ops"));
            index("orders \"odd\"", key(line).desc().nullsLast(), key(id).nullsFirst())
                    .unique()
                    .include(number)
                    .where(sql("{0} is not null", parent))
                    .storage("fillfactor", 70)
                    .comment("an index");
            index(key(labels).operatorClass("jsonb_path_ops")).using("gin").storage("fastupdate", false);
            index(sql("{0} + 1", id), sql("{0} - 1", id));
            NUMBERS.ownedBy(() -> number);
        }
    }

    static final class Logs extends Table {
        static final Logs LOGS = new Logs();

        final Column<OffsetDateTime> at = column("at", timestamptz());
        final Column<String> region = column("region", text());
        final Column<Integer> orderId = column("order_id", integer()).references(Orders.ORDERS.id, CASCADE);
        final Column<Mood> mood = column("mood", MOOD);

        private Logs() {
            super("logs");
            primaryKey(at, region, mood, orderId);
            partitionBy(Partitioning.range(at, region));
            partition("logs_old").from(MINVALUE, MINVALUE).to(NOON, "eu").storage("fillfactor", 80);
            Partition now = partition(SHOP, "logs_now")
                    .from(NOON, "eu")
                    .to(MAXVALUE, MAXVALUE)
                    .comment("the newest")
                    .partitionBy(Partitioning.list(mood));
            now.partition("logs_sad").in(Mood.SAD, "happy").partitionBy(Partitioning.hash(orderId));
            now.partition("logs_rest").otherwise();
            index(region);
            check(sql("{0} <> ''", region));
            storage("autovacuum_enabled", false);
            unlogged();
        }
    }

    static final class Moods extends View {
        static final Moods MOODS = new Moods();

        final ViewColumn<Mood> mood = column("mood", MOOD);
        final ViewColumn<Long> count = column("count", bigint());

        private Moods() {
            super(SHOP, "moods");
            query(sql("select o.{0}, count(*) from {1} o group by o.{0}", Orders.ORDERS.mood, Orders.ORDERS));
            securityBarrier();
            comment("how they are");
        }
    }

    static final class Loudest extends View {
        static final Loudest LOUDEST = new Loudest();

        private Loudest() {
            super("loudest");
            query(sql(
                    "select {0}, {1} from {2}, {3} where {4} = {0}",
                    Moods.MOODS.mood, Orders.ORDERS.loud, Moods.MOODS, Orders.ORDERS, Orders.ORDERS.mood));
        }
    }
}
