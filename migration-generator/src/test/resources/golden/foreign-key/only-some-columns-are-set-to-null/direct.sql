create table seats (
    hall integer not null,
    no   integer not null,
    constraint seats_pkey primary key (hall, no)
);

create table tickets (
    hall integer not null,
    no   integer,
    constraint tickets_hall_no_fkey foreign key (hall, no) references seats (hall, no) on delete set null (no)
);
