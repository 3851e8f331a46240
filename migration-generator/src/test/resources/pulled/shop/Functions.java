package com.acme.shop;

import static com.acme.shop.Types.MEMBER_STATUS;
import static dev.ashlar.schema.Sql.sql;
import static dev.ashlar.schema.SqlObject.function;

import dev.ashlar.schema.SqlObject;

/** The functions, procedures and aggregates. */
public final class Functions {
    public static final SqlObject IS_ACTIVE = function("is_active", "public.member_status", sql("""
            create or replace function public.is_active(status {0})
             returns boolean
             language sql
             immutable
            as $function$ select status = 'active' $function$""", MEMBER_STATUS));

    private Functions() {}
}
