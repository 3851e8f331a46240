package com.acme.shop;

import static com.acme.shop.Functions.IS_ACTIVE;
import static com.acme.shop.Members.MEMBERS;
import static dev.ashlar.schema.Sql.sql;

import dev.ashlar.schema.View;

/** Who is there. */
public final class ActiveMembers extends View {
    public static final ActiveMembers ACTIVE_MEMBERS = new ActiveMembers();

    private ActiveMembers() {
        super("active_members");
        query(sql("""
                select id,
                    email
                   from {0} m
                  where public.{1}(status)""", MEMBERS, IS_ACTIVE)
                .dependsOn(MEMBERS.email, MEMBERS.id, MEMBERS.status));
        comment("Who is there.");
    }
}
