package com.acme.shop;

import static com.acme.shop.Schemas.SALES;
import static dev.ashlar.schema.Counting.counting;
import static dev.ashlar.schema.Sequence.sequence;

import dev.ashlar.schema.Sequence;

/** The sequences that no column owns. */
public final class SalesSequences {
    public static final Sequence ORDER_NUMBERS =
            sequence(SALES, "order_numbers").counts(counting().startWith(1000));

    private SalesSequences() {}
}
