# Sourced by e2e.sh. The runner's image: built by the script that users call, then run in every way that matters.
# shellcheck shell=bash

image=db-migrate:e2e
service_image=killboard:e2e

build_steps() {
  step "Maven builds the jars that the images carry" build_jars
  step "the runner's Dockerfile builds, with the sample's migrations in it" build_runner
  step "the sample service's Dockerfile builds" docker build --file app-sample/service/Dockerfile --tag $service_image .
  step "the image says what it is, runs as nobody in particular, and carries its migrations in a last, small layer" image_is_described
}

build_jars() {
  # shellcheck source=/dev/null
  . migrate-runner/bin/java.sh
  if stale migrate-runner/target/migrate-runner.jar -- pom.xml migrate-runner/pom.xml migrate-runner/src/main \
    || stale app-sample/service/target/sample-service.jar -- pom.xml app-sample/*/pom.xml app-sample/*/src/main schema-dsl/src/main; then
    .ci/mvn -B -ntp -q -Dmaven.test.skip=true -pl migrate-runner,app-sample/service -am package
  fi
}

build_runner() { IMAGE=$image k8s/image.sh build; }

image_is_described() {
  equal 65532:65532 "$(docker image inspect --format '{{.Config.User}}' $image)" user
  equal "$(git rev-parse HEAD)" \
    "$(docker image inspect --format '{{index .Config.Labels "org.opencontainers.image.revision"}}' $image)" revision
  docker history --human=false --no-trunc --format '{{.Size}} {{.CreatedBy}}' $image
  local last
  last=$(docker history --human=false --format '{{.Size}}' $image | head -n 1)
  [ "$last" -lt $(($(du --bytes --summarize "$migrations" | cut -f 1) + 4096)) ]
}

# runner DATABASE [docker option ...] IMAGE [ARG ...]
runner() {
  local database=$1
  shift
  docker run --rm "$label" --network ashlar-e2e \
    --env POSTGRES_HOST=ashlar-e2e-postgres --env POSTGRES_DB="$database" \
    --env POSTGRES_USER=killboard_owner --env POSTGRES_PASSWORD="$owner_password" "$@"
}

runner_steps() {
  step "the start-up cache holds as shipped, for an unknown uid on a read-only root" cache_holds
  step "a fresh database gets every migration, and the audit table this image's name" migrates_fresh
  step "running again changes nothing" migrates_again
  step "status finds nothing pending, and says so as JSON too" reports_status
  step "the service's role reads and writes rows, and may change no table" app_role_is_limited
  step "a failing migration ends in 20 and leaves the database as it was" fails_and_rolls_back
  step "a later image with the migration mended goes on from there" mended_image_goes_on
  step "a database that starts 12 s later is waited for" waits_for_a_late_database
  step "a wrong password ends in 11 at once, without telling it" refuses_a_wrong_password
  step "a read-only root, an unknown uid, no capabilities and 128 MiB are enough" runs_confined
  step "two runners at once apply every migration once" two_at_once
  step "an image without migrations ends in 24, and one with an edited migration in 22, without a network" distrusts_its_files
  step "the image lists what it carries without a network" lists_its_files
  step "SIGTERM ends a running migration in 143, and leaves nothing behind" stops_cleanly
  step "TLS with verify-full takes the server's own root, and ends in 11 for another" verifies_tls
  step "DATABASE_URL reaches a database through the script behind make db-migrate-run" runs_by_url
}

# AOTMode=on ends the JVM when the cache does not fit the runtime, the jars or their order.
cache_holds() {
  ends_with 0 docker run --rm "$label" --network none --read-only --user 1000680000:0 --entrypoint /opt/ashlar/java/bin/java \
    $image @/opt/ashlar/java.options -XX:AOTMode=on dev.ashlar.migrate.Main files
}

migrates_fresh() {
  fresh_database fresh
  ends_with 0 runner fresh $image
  equal "$(carried $migrations)" "$(applied fresh)" "applied migrations"
  equal "$image@$(git rev-parse HEAD)" "$(sql fresh "select distinct image from $(history_table)_audit")" "image in the audit table"
}

migrates_again() {
  local before
  before=$(catalog fresh)
  ends_with 0 runner fresh $image
  equal "$(carried $migrations)" "$(applied fresh)" "applied migrations"
  equal "$before" "$(catalog fresh)" catalog
}

reports_status() {
  ends_with 0 runner fresh $image status
  ends_with 0 runner fresh $image status --format json
  grep -q '^{' "$work/output"
}

app_role_is_limited() {
  equal t "$(as_app fresh "select bool_and(has_table_privilege('killmails', wanted))
    from unnest(array['select', 'insert', 'update', 'delete']) wanted")" "may read and write"
  ends_with 0 as_app fresh "delete from killmails where false"
  ends_with 1 as_app fresh "alter table killmails add column e2e int"
  says "must be owner"
  ends_with 1 as_app fresh "create table e2e (id int)"
  says "permission denied for schema"
}

# image_with NAME VERSION MIGRATION: the runner's image with one more migration (standard input), as a team's next release.
image_with() {
  local folder=$work/$1
  mkdir "$folder"
  cp -r "$migrations" "$folder/migrations"
  add_migration "$folder/migrations" "$2" "$3"
  printf 'FROM %s\nCOPY migrations/ /migrations/\n' $image >"$folder/Dockerfile"
  docker build --quiet --tag "db-migrate:e2e-$1" "$folder"
}

fails_and_rolls_back() {
  image_with failing 9001 fails <<<$'create table e2e_half (id bigint);\nselect 1 / 0;'
  local before
  before=$(catalog fresh)
  ends_with 20 runner fresh db-migrate:e2e-failing
  says V9001__fails.sql
  equal "$before" "$(catalog fresh)" catalog
  equal "$(carried $migrations)" "$(applied fresh)" "applied migrations"
}

mended_image_goes_on() {
  image_with mended 9001 fails <<<'create table e2e_whole (id bigint);'
  ends_with 0 runner fresh db-migrate:e2e-mended
  equal $(($(carried $migrations) + 1)) "$(applied fresh)" "applied migrations"
}

waits_for_a_late_database() {
  runner killboard --name ashlar-e2e-waiting --detach --env POSTGRES_HOST=ashlar-e2e-late \
    --rm=false $image
  sleep 12
  equal running "$(docker inspect --format '{{.State.Status}}' ashlar-e2e-waiting)" "the runner without a database"
  postgres_named ashlar-e2e-late
  equal 0 "$(timeout 60 docker wait ashlar-e2e-waiting)" "exit code" || { docker logs ashlar-e2e-waiting; return 1; }
  docker logs ashlar-e2e-waiting
  docker rm --force --volumes ashlar-e2e-late
}

refuses_a_wrong_password() {
  local start=$SECONDS
  ends_with 11 runner fresh --env POSTGRES_PASSWORD=not-the-password $image
  [ $((SECONDS - start)) -lt 10 ]
  fails grep -F not-the-password "$work/output"
}

runs_confined() {
  fresh_database confined
  ends_with 0 runner confined --name ashlar-e2e-confined --rm=false --read-only --user 1000680000:0 --cap-drop ALL \
    --security-opt no-new-privileges --memory 128m --memory-swap 128m --cpus 0.5 $image
  equal false "$(docker inspect --format '{{.State.OOMKilled}}' ashlar-e2e-confined)" "killed for memory"
  equal "$(carried $migrations)" "$(applied confined)" "applied migrations"
}

two_at_once() {
  fresh_database crowd
  local first second code=0
  runner crowd $image & first=$!
  runner crowd $image & second=$!
  wait $first || code=$?
  wait $second || code=$?
  equal 0 $code "worse exit code"
  equal "$(carried $migrations)" "$(applied crowd)" "applied migrations"
}

without_network() {
  docker run --rm "$label" --network none --env POSTGRES_HOST=nowhere --env POSTGRES_USER=nobody "$@"
}

distrusts_its_files() {
  docker build --quiet --file migrate-runner/Dockerfile --target runner --tag db-migrate:e2e-bare .
  ends_with 24 without_network db-migrate:e2e-bare
  local newest
  mkdir "$work/edited"
  cp -r $migrations "$work/edited/migrations"
  newest=$(find "$work/edited/migrations" -name 'V*.sql' | sort | tail -n 1)
  echo "-- one more line" >>"$newest"
  printf 'FROM %s\nCOPY migrations/ /migrations/\n' $image >"$work/edited/Dockerfile"
  docker build --quiet --tag db-migrate:e2e-edited "$work/edited"
  ends_with 22 without_network db-migrate:e2e-edited
  says "${newest##*/}"
}

lists_its_files() {
  ends_with 0 without_network $image files
  local file
  for file in "$migrations"/V*.sql; do says "${file##*/}"; done
}

stops_cleanly() {
  fresh_database stopped
  ends_with 0 runner stopped $image
  local before
  before=$(catalog stopped)
  image_with slow 9001 sleeps <<<$'create table e2e_half (id bigint);\nselect pg_sleep(120);'
  runner stopped --name ashlar-e2e-slow --detach --rm=false db-migrate:e2e-slow
  within 20 sleeping
  docker stop -t 20 ashlar-e2e-slow
  docker logs ashlar-e2e-slow
  equal 143 "$(docker inspect --format '{{.State.ExitCode}}' ashlar-e2e-slow)" "exit code"
  equal "$before" "$(catalog stopped)" catalog
  equal 0 "$(sql postgres "select count(*) from pg_stat_activity where datname = 'stopped'")" "backends left"
  equal 0 "$(sql postgres "select count(*) from pg_locks where locktype = 'advisory'")" "advisory locks left"
}

sleeping() {
  [ "$(sql postgres "select count(*) from pg_stat_activity where datname = 'stopped' and wait_event = 'PgSleep'")" = 1 ]
}

verifies_tls() {
  mkdir -m 755 "$work/tls"
  certificate server
  certificate stranger
  docker exec --user postgres ashlar-e2e-postgres sh -c 'cp /tmp/server.crt /tmp/server.key "$PGDATA"'
  sql postgres "alter system set ssl = on"
  sql postgres "select pg_reload_conf()"
  within 10 speaks_tls
  ends_with 0 with_root server
  ends_with 11 with_root stranger
}

# A certificate for the server's name that is its own root.
certificate() {
  docker exec --user postgres ashlar-e2e-postgres openssl req -x509 -newkey rsa:2048 -nodes -days 2 -subj "/CN=$1" \
    -addext subjectAltName=DNS:ashlar-e2e-postgres -keyout "/tmp/$1.key" -out "/tmp/$1.crt"
  docker exec ashlar-e2e-postgres cat "/tmp/$1.crt" >"$work/tls/$1.crt"
}

speaks_tls() {
  docker exec --env PGPASSWORD=admin ashlar-e2e-postgres \
    psql -X -q "host=127.0.0.1 sslmode=require user=postgres dbname=postgres" -c "select 1"
}

with_root() {
  runner fresh --volume "$work/tls:/tls:ro" --env POSTGRES_SSL=verify-full --env PGSSLROOTCERT="/tls/$1.crt" \
    db-migrate:e2e-mended status
}

runs_by_url() {
  fresh_database by_url
  DATABASE_URL="postgres://killboard_owner:p%40ss%3Aw%2Fo%23r%3Fd%20%25@$gateway:$published/by_url" IMAGE=$image \
    ends_with 0 k8s/image.sh run migrate
  equal "$(carried $migrations)" "$(applied by_url)" "applied migrations"
}
