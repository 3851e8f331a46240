package dev.ashlar.schema.example;

import static dev.ashlar.schema.EnumType.enumType;

import dev.ashlar.schema.EnumType;

/** What a member may do. */
public enum MemberStatus {
    INVITED,
    ACTIVE,
    LOCKED;

    public static final EnumType<MemberStatus> MEMBER_STATUS = enumType("member_status", MemberStatus.class);
}
