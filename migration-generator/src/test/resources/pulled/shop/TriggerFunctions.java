package com.acme.shop;

import static dev.ashlar.schema.Sql.sql;
import static dev.ashlar.schema.SqlObject.function;

import dev.ashlar.schema.SqlObject;

/** The functions that triggers call. */
public final class TriggerFunctions {
    public static final SqlObject TOUCH = function("touch", "", sql("""
            create or replace function public.touch()
             returns trigger
             language plpgsql
            as $function$
            begin
                new.visits := old.visits + 1; -- a "comment" with \\ signs
                return new;
            end
            $function$"""));

    private TriggerFunctions() {}
}
