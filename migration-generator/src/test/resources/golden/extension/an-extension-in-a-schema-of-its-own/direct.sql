create schema tools;

create extension if not exists pgcrypto schema tools;
