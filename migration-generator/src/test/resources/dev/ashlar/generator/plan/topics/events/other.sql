create schema t_events;
create function t_events.noticed() returns event_trigger language plpgsql security definer as 'begin null; end';
create function t_events.other() returns event_trigger language plpgsql as 'begin end';
create event trigger t_watch on ddl_command_start when tag in ('CREATE VIEW') execute function t_events.other();
create event trigger t_gone on sql_drop execute function t_events.other();
alter event trigger t_watch enable replica;
comment on event trigger t_watch is 'sometimes';
comment on event trigger t_gone is 'gone';
