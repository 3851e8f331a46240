create extension hstore;
grant execute on function akeys(hstore) to pg_monitor;
