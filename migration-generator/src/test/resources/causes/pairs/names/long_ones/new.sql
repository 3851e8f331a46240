create table a_table_with_a_name_that_is_rather_long_but_within_limits (
    a_column_with_a_name_that_is_rather_long_one integer not null,
    a_column_with_a_name_that_is_rather_long_two integer not null);
