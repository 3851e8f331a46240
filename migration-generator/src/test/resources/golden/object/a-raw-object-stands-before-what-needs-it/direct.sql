create table members (
    id bigint not null
);

create function answer() returns integer language sql as $$ select 1 $$;

create trigger touch before update on members for each row execute function suppress_redundant_updates_trigger();
