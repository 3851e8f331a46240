#!/bin/sh
# Gives the sample's two roles the passwords of the environment. Run by the PostgreSQL image when it makes the database.
psql -X -v ON_ERROR_STOP=1 -v owner="$OWNER_PASSWORD" -v app="$APP_PASSWORD" -U "$POSTGRES_USER" -d "$POSTGRES_DB" <<'SQL'
alter role killboard_owner password :'owner';
alter role killboard_app password :'app';
SQL
