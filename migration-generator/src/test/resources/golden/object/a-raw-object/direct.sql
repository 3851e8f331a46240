create function answer() returns integer language sql as $$ select 1 $$;
