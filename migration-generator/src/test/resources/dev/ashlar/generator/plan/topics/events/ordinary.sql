create schema t_events;
create function t_events.noticed() returns event_trigger language plpgsql as 'begin end';
create function t_events.other() returns event_trigger language plpgsql as 'begin end';
create event trigger t_watch on ddl_command_end when tag in ('CREATE TABLE', 'DROP TABLE') execute function t_events.noticed();
create event trigger t_gone on sql_drop execute function t_events.noticed();
alter event trigger t_gone disable;
comment on event trigger t_watch is 'on';
