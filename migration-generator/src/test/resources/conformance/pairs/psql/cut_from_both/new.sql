create publication growth for all tables;
create extension postgres_fdw;
create server neighbour foreign data wrapper postgres_fdw;
create user mapping for gardener server neighbour options (user 'me', password 'another');
