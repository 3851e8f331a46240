create schema tools;
create extension pg_stat_statements schema tools;
grant select on tools.pg_stat_statements to pg_read_all_stats;
