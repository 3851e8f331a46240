create schema t_collations;
create collation t_collations.german (provider = libc, locale = 'C');
create collation t_collations.loose (provider = icu, locale = 'de', deterministic = false);
create collation t_collations.mixed (lc_collate = 'C', lc_ctype = 'POSIX');
create conversion t_collations.to_utf for 'LATIN2' to 'UTF8' from iso8859_to_utf8;
create conversion t_collations.from_utf for 'UTF8' to 'LATIN1' from utf8_to_iso8859_1;
create table t_collations.items (name varchar collate t_collations.german, other text collate "C", parted text);
create index by_name on t_collations.items (parted collate t_collations.mixed);
create domain t_collations.word as text collate t_collations.mixed;
create view t_collations.sorted as select name, parted from t_collations.items order by name;
comment on collation t_collations.mixed is 'mixed';
comment on conversion t_collations.from_utf is 'from unicode';
-- since 18
create collation t_collations.built (provider = builtin, locale = 'C.UTF-8');
create collation t_collations.ruled (provider = icu, locale = 'en', rules = '&a < g');
