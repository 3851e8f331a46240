# Sourced by e2e.sh. compose.yaml: the service starts when the migrations have been applied, and only then.
# shellcheck shell=bash

compose_steps() {
  if [ -z "$compose_command" ]; then
    echo "skipped compose.yaml: no Docker Compose 2.24 or newer here; as root on Debian, E2E_INSTALL=1 unpacks one"
    return
  fi
  step "compose.yaml starts the service after the migrations have been applied" compose_gates
  step "compose.yaml never starts the service when a migration fails" compose_stays_shut
}

# composed [--with IMAGE] ARG ...: compose on compose.yaml, with this run's images and a free port.
composed() {
  local migrate=$image
  if [ "$1" = --with ]; then
    migrate=$2
    shift 2
  fi
  printf 'services: {migrate: {image: "%s"}, killboard: {image: "%s"}}\n' "$migrate" $service_image >"$work/compose.yaml"
  # shellcheck disable=SC2086
  HTTP_PORT=0 $compose_command --project-name ashlar-e2e-compose --project-directory . --file compose.yaml \
    --file "$work/compose.yaml" "$@"
}

# serves ADDRESS: the service is healthy, and answers from the tables that were migrated.
serves() {
  within 30 curl --silent --show-error --fail "http://$1/healthz" && curl --silent --show-error --fail "http://$1/livez" &&
    curl --silent --show-error --fail "http://$1/killmails?limit=1"
}

compose_gates() {
  composed down --volumes --timeout 1
  composed up --detach --no-build
  local migrate service address
  migrate=$(composed ps --all --quiet migrate)
  service=$(composed ps --all --quiet killboard)
  equal 0 "$(docker inspect --format '{{.State.ExitCode}}' "$migrate")" "exit code of the migrations"
  local finished started
  finished=$(docker inspect --format '{{.State.FinishedAt}}' "$migrate")
  started=$(docker inspect --format '{{.State.StartedAt}}' "$service")
  echo "migrated until $finished, served from $started"
  [[ $finished < $started ]]
  address=$(composed port killboard 8080)
  serves "$address" || { docker logs "$service"; return 1; }
  composed down --volumes --timeout 5
}

compose_stays_shut() {
  ends_with 1 composed --with db-migrate:e2e-failing up --detach --no-build
  says "didn't complete successfully"
  equal 20 "$(docker inspect --format '{{.State.ExitCode}}' "$(composed ps --all --quiet migrate)")" "exit code"
  equal created "$(docker inspect --format '{{.State.Status}}' "$(composed ps --all --quiet killboard)")" "the service"
  composed down --volumes --timeout 1
}
