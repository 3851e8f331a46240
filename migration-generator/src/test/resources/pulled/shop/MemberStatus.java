package com.acme.shop;

public enum MemberStatus {
    INVITED,

    ACTIVE,

    LEFT_FOR_GOOD
}
