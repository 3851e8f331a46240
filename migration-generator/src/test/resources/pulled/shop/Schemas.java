package com.acme.shop;

import static dev.ashlar.schema.Schema.schema;

import dev.ashlar.schema.Schema;

/** The schemas. */
public final class Schemas {
    /** What is sold, and to whom */
    public static final Schema SALES = schema("sales").comment("What is sold, and to whom");

    private Schemas() {}
}
