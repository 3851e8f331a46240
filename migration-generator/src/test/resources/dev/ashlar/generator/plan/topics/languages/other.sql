create schema t_languages;
create language t_mine handler plpgsql_call_handler;
create function t_languages.one() returns bigint language t_mine as 'begin return 1; end';
create table t_languages.elsewhere (a integer, b text);
create access method t_tree type index handler hashhandler;
create transform for tsvector language sql (to sql with function tsvectorrecv(internal));
comment on language t_mine is 'still mine';
