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
import dev.ashlar.schema.EnumType;
import dev.ashlar.schema.Extension;
import dev.ashlar.schema.Partition;
import dev.ashlar.schema.Partitioning;
import dev.ashlar.schema.Range;
import dev.ashlar.schema.RawObject;
import dev.ashlar.schema.Schema;
import dev.ashlar.schema.Sequence;
import dev.ashlar.schema.Table;
import dev.ashlar.schema.View;
import dev.ashlar.schema.ViewColumn;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

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

    static final OffsetDateTime NOON = OffsetDateTime.of(2026, 5, 1, 12, 0, 0, 250_000_000, ZoneOffset.ofHours(2));

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
