# Sourced by e2e.sh. One PostgreSQL for the runner's steps, a database of its own for each; and migrations folders to fail with.
# shellcheck shell=bash

owner_password='p@ss:w/o#r?d %'
app_password=app
label=--label=dev.ashlar.e2e
migrations=app-sample/schema/migrations

start_postgres() {
  docker network create ashlar-e2e >/dev/null
  gateway=$(docker network inspect --format '{{(index .IPAM.Config 0).Gateway}}' ashlar-e2e)
  postgres_named ashlar-e2e-postgres --publish "$gateway::5432"
  published=$(docker port ashlar-e2e-postgres 5432 | head -n 1 | sed 's/.*://')
  within 60 accepts ashlar-e2e-postgres >/dev/null || { docker logs ashlar-e2e-postgres; return 1; }
}

# postgres_named NAME [docker option ...]: with the sample's roles, and their rights in the database killboard.
postgres_named() {
  local name=$1
  shift
  docker run --detach "$label" --name "$name" --network ashlar-e2e "$@" \
    --env POSTGRES_DB=killboard --env POSTGRES_PASSWORD=admin \
    --env OWNER_PASSWORD="$owner_password" --env APP_PASSWORD="$app_password" \
    --volume "$root/app-sample/roles.sql:/docker-entrypoint-initdb.d/1-roles.sql:ro" \
    --volume "$root/app-sample/passwords.sh:/docker-entrypoint-initdb.d/2-passwords.sh:ro" \
    postgres:17 -c fsync=off >/dev/null
}

accepts() { docker exec "$1" pg_isready --quiet --host 127.0.0.1; }

# sql DATABASE STATEMENT: as the administrator; bare rows.
sql() {
  docker exec ashlar-e2e-postgres psql -X -A -t -q -v ON_ERROR_STOP=1 -U postgres -d "$1" -c "$2"
}

# as_app DATABASE STATEMENT: as the role that the service logs in as.
as_app() {
  docker exec --env PGPASSWORD="$app_password" ashlar-e2e-postgres \
    psql -X -A -t -q -v ON_ERROR_STOP=1 -h 127.0.0.1 -U killboard_app -d "$1" -c "$2"
}

fresh_database() {
  sql postgres "create database $1"
  docker exec --interactive ashlar-e2e-postgres psql -X -q -v ON_ERROR_STOP=1 -U postgres -d "$1" <app-sample/roles.sql
}

# The whole catalog as text, history and audit tables with it.
catalog() {
  docker exec ashlar-e2e-postgres pg_dump --schema-only --restrict-key=e2e -U postgres "$1"
}

history_table() { sed -n 's/^history //p' "$migrations/ashlar.sum"; }

applied() { sql "$1" "select count(*) from $(history_table) where success and version is not null"; }

carried() { find "$1" -name 'V*.sql' | wc -l; }

# add_migration FOLDER VERSION NAME: appends a migration (standard input) to a migrations folder, and to its sum.
add_migration() {
  local folder=$1 version=$2 file=V$2__$3.sql
  { echo "-- ashlar:1 version=$version part=1/1 server=14..18 transaction=yes older-releases=unknown"; cat; } >"$folder/$file"
  local sha256 crc32 chain
  sha256=$(sha256sum <"$folder/$file" | cut -c 1-64)
  # Flyway's checksum: CRC-32 of the lines without their ends; gzip leaves the same sum in its last eight bytes.
  crc32=$(tr -d '\r\n' <"$folder/$file" | gzip -c | tail -c 8 | head -c 4 | od -A n -t d4 | tr -d ' ')
  chain=$(tail -n 1 "$folder/ashlar.sum" | sed -n 's/.* chain://p')
  chain=$(printf %s "$chain$file$sha256" | sha256sum | cut -c 1-16)
  sed -i "s/^head .*/head $version/" "$folder/ashlar.sum"
  echo "$file sha256:$sha256 crc32:$crc32 chain:$chain" >>"$folder/ashlar.sum"
}
