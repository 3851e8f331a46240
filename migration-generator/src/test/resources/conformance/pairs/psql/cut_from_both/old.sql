create publication growth for all tables;
create subscription harvest connection 'host=localhost' publication growth
    with (connect = false, slot_name = none, enabled = false);
create extension postgres_fdw;
create server neighbour foreign data wrapper postgres_fdw;
create user mapping for gardener server neighbour options (user 'me', password 'one');
