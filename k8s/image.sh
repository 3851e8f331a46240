#!/bin/sh
# image.sh build: the runner's image with the migrations of $SCHEMA in it, tagged $IMAGE (default db-migrate:dev).
# image.sh run [COMMAND [FLAG ...]]: runs it on $DATABASE_URL, which may be a server on this machine's loopback.
# DOCKER names another command that speaks docker's language, such as podman.
set -eu
cd "$(dirname -- "$0")/.."
docker=${DOCKER:-docker}
image=${IMAGE:-db-migrate:dev}
schema=${SCHEMA:-app-sample/schema}
action=${1:-}
[ $# = 0 ] || shift

command -v "$docker" >/dev/null || {
  echo "image: $docker is not on the path; install a container engine, or name one by DOCKER=podman" >&2
  exit 2
}

build() {
  for jar in migrate-runner/target/migrate-runner.jar migrate-runner/target/lib/postgresql.jar; do
    [ -f "$jar" ] || { echo "image: $jar is missing; run: make build" >&2; exit 2; }
  done
  log=$(mktemp)
  "$docker" build --file migrate-runner/Dockerfile --tag "$image" --build-arg MIGRATIONS="$schema/migrations" \
    --build-arg NAME="$image" --build-arg REVISION="$(git rev-parse HEAD 2>/dev/null || echo unknown)" . >"$log" 2>&1 \
    || { cat "$log" >&2; rm "$log"; exit 2; }
  rm "$log"
  echo "$image carries $schema/migrations" >&2
}

run() {
  [ -n "${DATABASE_URL-}" ] || { echo "image: DATABASE_URL is not set; say which database to migrate" >&2; exit 2; }
  set -- "$image" "$@"
  # By name only: the values, passwords among them, stay out of the arguments, which everyone on this machine can read.
  for name in $(env | sed -n 's/^\(MIGRATE_[A-Z0-9_]*\|LOG_FORMAT\)=.*/\1/p'); do
    set -- --env "$name" "$@"
  done
  exec "$docker" run --rm --network host --read-only --cap-drop ALL --security-opt no-new-privileges \
    --env DATABASE_URL "$@"
}

case $action in
  build | run) "$action" "$@" ;;
  *)
    sed -n '2,4p' "$0" | sed 's/^# //' >&2
    exit 2
    ;;
esac
