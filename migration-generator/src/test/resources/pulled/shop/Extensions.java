package com.acme.shop;

import static dev.ashlar.schema.Extension.extension;

import dev.ashlar.schema.Extension;
import dev.ashlar.schema.Schema;

/** The extensions. */
public final class Extensions {
    public static final Extension CITEXT = extension("citext").in(Schema.PUBLIC);

    private Extensions() {}
}
