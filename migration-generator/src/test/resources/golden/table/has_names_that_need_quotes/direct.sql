-- ashlar:1 version=0002 server=14..18 transaction=yes older-releases=safe
-- changes: schema "Odd Schema" created; table "Odd Schema"."Order" created

create schema "Odd Schema";

create table "Odd Schema"."Order" (
    "user" bigint not null,
    "a""b" text
);

create index "by user" on "Odd Schema"."Order" ("user");
