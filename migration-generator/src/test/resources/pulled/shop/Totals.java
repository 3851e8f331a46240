package com.acme.shop;

import static com.acme.shop.Orders.ORDERS;
import static com.acme.shop.Schemas.SALES;
import static dev.ashlar.schema.DataTypes.integer;
import static dev.ashlar.schema.Sql.sql;

import dev.ashlar.schema.View;
import dev.ashlar.schema.ViewColumn;

public final class Totals extends View {
    public static final Totals TOTALS = new Totals();

    public final ViewColumn<Integer> memberId = column("member_id", integer());

    private Totals() {
        super(SALES, "totals");
        materialized();
        namedByQuery();
        query(sql("""
                select member_id,
                    count(*) as orders
                   from {0}
                  group by member_id""", ORDERS)
                .dependsOn(ORDERS.memberId));
        index(memberId).unique();
    }
}
