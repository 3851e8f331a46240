package com.acme.shop;

import static dev.ashlar.schema.DataTypes.integer;
import static dev.ashlar.schema.RangeTypes.tsrange;

import dev.ashlar.schema.Column;
import dev.ashlar.schema.Range;
import dev.ashlar.schema.Table;
import java.time.LocalDateTime;

public final class Bookings extends Table {
    public static final Bookings BOOKINGS = new Bookings();

    public final Column<Integer> room = column("room", integer());
    public final Column<Range<LocalDateTime>> during = column("during", tsrange());

    private Bookings() {
        super("bookings");
        exclude().with(during, "&&");
    }
}
