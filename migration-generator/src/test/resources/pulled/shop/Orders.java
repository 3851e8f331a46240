package com.acme.shop;

import static com.acme.shop.Members.MEMBERS;
import static com.acme.shop.SalesSequences.ORDER_NUMBERS;
import static com.acme.shop.Schemas.SALES;
import static com.acme.shop.Types.HTTP_METHOD;
import static dev.ashlar.schema.DataTypes.bigint;
import static dev.ashlar.schema.DataTypes.date;
import static dev.ashlar.schema.DataTypes.integer;
import static dev.ashlar.schema.Partitioning.range;
import static dev.ashlar.schema.RangeTypes.tsrange;

import dev.ashlar.schema.Column;
import dev.ashlar.schema.Range;
import dev.ashlar.schema.Table;
import java.time.LocalDate;
import java.time.LocalDateTime;

public final class Orders extends Table {
    public static final Orders ORDERS = new Orders();

    public final Column<Long> number = column("number", bigint()).defaultsTo(ORDER_NUMBERS.nextValue());
    public final Column<LocalDate> placed = column("placed", date());
    public final Column<Integer> memberId =
            column("member_id", integer()).nullable().references(MEMBERS.id);
    public final Column<Range<LocalDateTime>> during =
            column("during", tsrange()).nullable();
    public final Column<HttpMethod> method = column("method", HTTP_METHOD).defaultsTo(HttpMethod.GET);

    private Orders() {
        super(SALES, "orders");
        partitionBy(range(placed));
        partition("orders_2025").from("2025-01-01").to("2026-01-01");
        partition("orders_rest").otherwise();
        primaryKey(number, placed);
    }
}
