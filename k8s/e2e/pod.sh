# Sourced by e2e.sh. The manifests themselves, played by podman: the pod with its init container, and the Job's pod.
# shellcheck shell=bash

pod_steps() {
  step "podman has the images under the manifests' names" pods_have_images
  step "the pod of app-deployment.yaml migrates in its init container, then serves" pod_serves
  step "the pod of db-migrate-job.yaml needs its Secret alone, and completes" job_completes
  step "a pod whose migration fails never starts its service" pod_stays_shut
}

pods_have_images() {
  local from to
  for from in $image $service_image db-migrate:e2e-failing; do
    to=${from/%:e2e/:dev}
    local id
    id=$(docker image inspect --format '{{.Id}}' $from)
    if ! pods image exists "${id#sha256:}"; then docker save $from | pods load --quiet; fi
    pods tag "${id#sha256:}" "localhost/$to"
  done
}

# secrets DATABASE: the two Secrets of secret.example.yaml, with this run's values.
secrets() {
  secret db-migrate "$1" killboard_owner "$owner_password"
  secret killboard "$1" killboard_app "$app_password"
}

secret() {
  local pair pairs=()
  for pair in POSTGRES_HOST="$gateway" POSTGRES_PORT="$published" POSTGRES_DB="$2" POSTGRES_USER="$3" POSTGRES_PASSWORD="$4"; do
    pairs+=("\"${pair%%=*}\": \"$(printf %s "${pair#*=}" | base64 -w 0)\"")
  done
  local data
  data="{$(IFS=,; echo "${pairs[*]}")}"
  # Podman 4.3, of Debian 12, plays Secrets in a form that it cannot read again; what it can read is the bare map.
  case $(pods version --format '{{.Client.Version}}') in
    4.[0-3].*) printf %s "$data" | pods secret create "$1" - ;;
    *) printf '{"apiVersion": "v1", "kind": "Secret", "metadata": {"name": "%s"}, "data": %s}' "$1" "$data" | pods kube play - ;;
  esac
}

# down FILE: with the Secrets of that run.
down() {
  pods kube down "$1"
  pods secret rm --all
}

# pod_of NAME FILE: the pod that the controller of a manifest would make, from the manifest's template: podman of Debian 12
# plays no Jobs, and starts all replicas of a Deployment on one port of the machine.
pod_of() {
  printf 'apiVersion: v1\nkind: Pod\n'
  sed "1,/^  template:\$/d; /^---\$/,\$d; s/^    //; s/^metadata:\$/&\n  name: $1/" "$2"
}

# The service's pod, for podman: on a port of the machine that is free, and without restarts, for podman 4.3 would run an
# init container again and again, even one that succeeded.
service_pod() {
  free_port=$((20000 + RANDOM % 10000))
  while (: <"/dev/tcp/127.0.0.1/$free_port") 2>/dev/null; do free_port=$((free_port + 1)); done
  pod_of killboard k8s/app-deployment.yaml \
    | sed "s/^\( *\)containerPort: 8080\$/&\n\1hostPort: $free_port/; s/^spec:\$/&\n  restartPolicy: Never/" >"$1"
}

pod_serves() {
  fresh_database pod
  secrets pod
  service_pod "$work/pod.yaml"
  pods kube play "$work/pod.yaml"
  equal "$(carried $migrations)" "$(applied pod)" "applied migrations"
  serves "127.0.0.1:$free_port" || { pods logs killboard-killboard; return 1; }
  down "$work/pod.yaml"
}

job_completes() {
  fresh_database job
  secrets job
  pod_of db-migrate k8s/db-migrate-job.yaml >"$work/job.yaml"
  pods kube play "$work/job.yaml"
  within 60 exited db-migrate-migrate
  pods logs db-migrate-migrate
  equal 0 "$(pods inspect --format '{{.State.ExitCode}}' db-migrate-migrate)" "exit code"
  equal "$(carried $migrations)" "$(applied job)" "applied migrations"
  down "$work/job.yaml"
}

exited() { [ "$(pods inspect --format '{{.State.Status}}' "$1")" = exited ]; }

pod_stays_shut() {
  fresh_database shut
  secrets shut
  service_pod "$work/shut.yaml"
  sed -i 's/image: db-migrate:dev/image: db-migrate:e2e-failing/' "$work/shut.yaml"
  fails pods kube play "$work/shut.yaml"
  equal created "$(pods inspect --format '{{.State.Status}}' killboard-killboard)" "the service"
  equal "$(carried $migrations)" "$(applied shut)" "applied migrations"
  down "$work/shut.yaml"
}
