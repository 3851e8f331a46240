create table "Order" (
    "select" bigint not null,
    "it's"   text not null,
    constraint "Order_pkey" primary key ("select")
);

comment on column "Order"."it's" is 'it''s "odd"';
