package com.acme.shop;

import static com.acme.shop.Extensions.CITEXT;
import static dev.ashlar.schema.CompositeType.compositeType;
import static dev.ashlar.schema.DataTypes.extensionType;
import static dev.ashlar.schema.DataTypes.text;
import static dev.ashlar.schema.DataTypes.varchar;
import static dev.ashlar.schema.Domain.domain;
import static dev.ashlar.schema.EnumType.enumType;
import static dev.ashlar.schema.Sql.ITSELF;
import static dev.ashlar.schema.Sql.sql;
import static dev.ashlar.schema.SqlType.sqlType;

import dev.ashlar.schema.CompositeType;
import dev.ashlar.schema.Domain;
import dev.ashlar.schema.EnumType;
import dev.ashlar.schema.Schema;
import dev.ashlar.schema.SqlType;

/** The types that columns share. */
public final class Types {
    public static final EnumType<HttpMethod> HTTP_METHOD =
            enumType("HTTPMethod", HttpMethod.class).labels(HttpMethod::name);

    public static final CompositeType ADDRESS =
            compositeType("address").attribute("street", text()).attribute("zip", varchar(10));

    public static final Domain<String> EMAIL = domain("email", extensionType(Schema.PUBLIC, "citext", String.class))
            .check(sql("value operator(public.~) '@'::public.citext").dependsOn(CITEXT));

    public static final EnumType<MemberStatus> MEMBER_STATUS =
            enumType("member_status", MemberStatus.class).label(MemberStatus.LEFT_FOR_GOOD, "left for good");

    public static final SqlType<String> SPAN = sqlType(
            "span",
            String.class,
            sql(
                    "create type {0} as range (subtype = time without time zone, multirange_type_name = public.span_multirange)",
                    ITSELF));

    private Types() {}
}
