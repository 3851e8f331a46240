-- The sample's two roles, once per database, run by a role that may create roles (a superuser, or the cloud's admin).
-- Running it again changes nothing. Passwords are none of its business: alter role killboard_app password '…'.
--   killboard_owner  migrates: owns what the migrations create
--   killboard_app    what the service logs in as: reads and writes rows, and may change no table
do $$
declare
    role_name text;
begin
    foreach role_name in array array ['killboard_owner', 'killboard_app']
    loop
        if not exists (select from pg_catalog.pg_roles where rolname = role_name) then
            execute format('create role %I login', role_name);
        end if;
        execute format('grant connect on database %I to %I', current_database(), role_name);
    end loop;
    -- For schemas, and for extensions that PostgreSQL trusts, such as btree_gist.
    execute format('grant create on database %I to killboard_owner', current_database());
    -- A superuser needs no membership; anyone else needs it for the default privileges below.
    if not (select rolsuper from pg_catalog.pg_roles where rolname = current_user) then
        execute format('grant killboard_owner to %I', current_user);
    end if;
end
$$;

-- Servers before 15 let everyone create tables in public.
revoke create on schema public from public;
grant usage, create on schema public to killboard_owner;
grant usage on schema public to killboard_app;

-- By default, so that no migration has to grant anything and none can forget it.
alter default privileges for role killboard_owner
    grant select, insert, update, delete on tables to killboard_app;
alter default privileges for role killboard_owner
    grant usage, select on sequences to killboard_app;
