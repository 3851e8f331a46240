\restrict abc
set standard_conforming_strings = on;
create table public.beds (id integer, name text);
copy public.beds (id, name) from stdin;
1	north; the old one
2	it's south
\.
create table public.seeds (id integer);
\unrestrict abc
