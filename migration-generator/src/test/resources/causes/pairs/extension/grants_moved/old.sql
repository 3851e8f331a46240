create extension pg_stat_statements;
grant select on pg_stat_statements to pg_read_all_stats;
revoke select on pg_stat_statements_info from public;
