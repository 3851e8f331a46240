# Sourced by e2e.sh. Finds, installs, starts and stops what runs containers.
# shellcheck shell=bash

dockerd_pid=
compose_command=
# Sockets and what is gone with the machine's next start: short, for a socket's path has 108 bytes at most.
run=${XDG_RUNTIME_DIR:-/run}/ashlar-e2e-$(cksum <<<"$state" | cut -d ' ' -f 1)

# What is missing, as Debian's package names.
missing_packages() {
  command -v docker >/dev/null && { docker info >/dev/null 2>&1 || [ -n "$(daemon)" ]; } || echo docker.io
  command -v podman >/dev/null || echo podman runc catatonit
  command -v curl >/dev/null || echo curl
}

daemon() {
  [ "$(id -u)" = 0 ] && PATH=$PATH:/usr/sbin:/sbin command -v dockerd
}

may_install() {
  [ "$(id -u)" = 0 ] && [ "${E2E_INSTALL:-}" = 1 ] && command -v apt-get >/dev/null
}

start_engine() {
  local missing
  missing=$(missing_packages | tr '\n' ' ')
  if may_install; then
    command -v mmdebstrap >/dev/null || missing+=mmdebstrap
    if [ -n "${missing// /}" ]; then
      echo "Installing $missing"
      # shellcheck disable=SC2086
      { apt-get -q update && DEBIAN_FRONTEND=noninteractive apt-get -q -y --no-install-recommends install $missing; } \
        >"$work/install.log" 2>&1 || { tail -n 20 "$work/install.log" >&2; return 1; }
    fi
  elif [ -n "${missing// /}" ]; then
    echo "e2e: missing: ${missing% }, or a running Docker engine; on Debian, as root: make e2e E2E_INSTALL=1" >&2
    return 1
  fi
  mkdir -p "$run"
  docker info >/dev/null 2>&1 || start_dockerd || return 1
  find_compose
  configure_podman
  # shellcheck disable=SC2046
  k8s/e2e/bases "$state/bases" $(base_images)
}

# The images that the Dockerfiles and compose.yaml start from: their names are written there only.
base_images() {
  sed -n 's/^ARG [A-Z]*_IMAGE=//p' migrate-runner/Dockerfile app-sample/service/Dockerfile | sort -u
}

start_dockerd() {
  local end=$((SECONDS + 60))
  export DOCKER_HOST=unix://$run/docker.sock
  # One that a killed run left behind.
  if docker info >/dev/null 2>&1; then
    dockerd_pid=$(cat "$run/docker.pid")
    return 0
  fi
  rm -f "$run/docker.pid"
  # In a session of its own: an interrupt from the keyboard is for this script, which still needs the engine to clean up.
  setsid "$(daemon)" --host "$DOCKER_HOST" --data-root "$state/docker" --exec-root "$run/docker" \
    --pidfile "$run/docker.pid" >"$state/dockerd.log" 2>&1 9>&- &
  dockerd_pid=$!
  until docker info >/dev/null 2>&1; do
    if ! kill -0 "$dockerd_pid" 2>/dev/null || [ $SECONDS -ge $end ]; then
      echo "e2e: dockerd did not start; the end of its log:" >&2
      tail -n 5 "$state/dockerd.log" >&2
      return 1
    fi
    sleep 0.2
  done
}

stop_engine() {
  [ -n "$dockerd_pid" ] || return 0
  # What builds of other days left; today's is the next run's cache.
  docker image prune --force --filter until=24h >/dev/null 2>&1
  kill "$dockerd_pid" 2>/dev/null
  local end=$((SECONDS + 30))
  while kill -0 "$dockerd_pid" 2>/dev/null && [ $SECONDS -lt $end ]; do sleep 0.2; done
}

# Compose by Docker's own plugin, else unpacked from Debian 13 into a folder of its own, for older ones have another Compose.
find_compose() {
  local tool=$state/tools/docker-compose
  if docker compose version >/dev/null 2>&1; then
    compose_command="docker compose"
  elif [ -x "$tool" ] || { may_install && unpack_compose "$tool" >"$work/install.log" 2>&1; }; then
    compose_command=$tool
  fi
}

unpack_compose() {
  local room
  room=$(mktemp -d)
  mkdir -p "${1%/*}"
  mmdebstrap --quiet --variant=extract --include=docker-compose trixie "$room/debian" &&
    cp "$room/debian/usr/libexec/docker/cli-plugins/docker-compose" "$1"
  rm -rf "$room"
  [ -x "$1" ]
}

# Podman with its images in the state folder, and settings that hold in containers and without systemd too.
configure_podman() {
  cat >"$state/containers.conf" <<'CONF'
[containers]
default_ulimits = ["nofile=1024:1024", "nproc=1024:1024"]
[engine]
cgroup_manager = "cgroupfs"
events_logger = "file"
CONF
  echo "tmp_dir = \"$run/libpod\"" >>"$state/containers.conf"
  if command -v runc >/dev/null; then echo 'runtime = "runc"' >>"$state/containers.conf"; fi
}

pods() {
  CONTAINERS_CONF=$state/containers.conf podman --root "$state/podman" --runroot "$run/podman" "$@"
}

# What this run, or one that was killed, has started: everything that carries the suite's label or name. Never fails.
remove_leftovers() {
  local leftovers
  {
    [ -z "$compose_command" ] || composed down --volumes --timeout 1
    leftovers=$(docker ps --all --quiet --filter label=dev.ashlar.e2e)
    # shellcheck disable=SC2086
    [ -z "$leftovers" ] || docker rm --force --volumes $leftovers
    docker network rm ashlar-e2e
    if [ -d "$state/podman" ]; then
      pods pod rm --all --force --time 1
      pods secret rm --all
    fi
  } >/dev/null 2>&1 || true
}
