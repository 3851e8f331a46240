create extension hstore;
revoke execute on function akeys(hstore) from public;
grant execute on function hstore(text, text) to pg_monitor;
grant usage on type hstore to pg_monitor;
revoke usage on language plpgsql from public;
