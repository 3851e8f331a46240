package com.acme.shop;

public enum HttpMethod {
    GET,

    POST
}
