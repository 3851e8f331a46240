create table a_table_with_a_name_that_is_rather_long_but_within_limits (id integer not null);
