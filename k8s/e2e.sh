#!/usr/bin/env bash
# The images, the Job, the init container and compose.yaml, on a real container engine. Closes on `N passed, N failed`.
# Uses the Docker engine that answers, or starts dockerd itself (as root) and stops it at the end; pods run on podman.
# E2E_INSTALL=1, as root on Debian: installs what is missing. E2E_HOME: where engines and base images are kept between runs
# (default ~/.cache/ashlar/e2e). Nothing is written into the work tree but what the build writes.
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
cd "$root"
state=${E2E_HOME:-${XDG_CACHE_HOME:-$HOME/.cache}/ashlar/e2e}
mkdir -p "$state"
exec 9>"$state/lock"
flock -n 9 || { echo "e2e: another run is using $state" >&2; echo "0 passed, 1 failed"; exit 1; }
work=$(mktemp -d)
chmod 755 "$work"

. k8s/e2e/steps.sh
. k8s/e2e/engine.sh
. k8s/e2e/database.sh
. k8s/e2e/runner.sh
. k8s/e2e/compose.sh
. k8s/e2e/pod.sh

finish() {
  local code=$?
  set +e
  if [ -z "$closed" ]; then close_steps "the suite ended early"; fi
  remove_leftovers
  stop_engine
  rm -rf "$work"
  exit $code
}
trap finish EXIT
trap 'exit 130' INT TERM

start_engine
remove_leftovers
build_steps
start_postgres
runner_steps
compose_steps
pod_steps
close_steps
