# Sourced by e2e.sh. A step is a sentence and the function that proves it; the function's output is shown when it does not.
# shellcheck shell=bash

passed=0 failed=0

# step SENTENCE FUNCTION [ARG ...]: the function ends at its first failing command, as under set -e.
step() {
  local sentence=$1 code start=$EPOCHREALTIME
  shift
  set +e
  (
    exec </dev/null 9>&-
    set -e
    "$@"
  ) >"$work/step.log" 2>&1
  code=$?
  set -e
  local seconds
  seconds=$(awk -v a="$start" -v b="$EPOCHREALTIME" 'BEGIN { printf "%.1f", b - a }')
  if [ $code = 0 ]; then
    passed=$((passed + 1))
    echo "ok      $sentence ($seconds s)"
  else
    failed=$((failed + 1))
    echo "FAILED  $sentence ($seconds s)"
    tail -n 60 "$work/step.log" | sed 's/^/        /'
  fi
}

closed=

# close_steps [REASON]: the last line; a reason counts as one more failure.
close_steps() {
  closed=yes
  if [ -n "${1:-}" ]; then
    echo "FAILED  $1"
    failed=$((failed + 1))
  fi
  echo "$passed passed, $failed failed"
  [ "$failed" = 0 ]
}

# ends_with CODE COMMAND ...: its output goes to the step's log and to $work/output.
ends_with() {
  local expected=$1 code=0
  shift
  "$@" >"$work/output" 2>&1 || code=$?
  cat "$work/output"
  [ "$code" = "$expected" ] || { echo "expected exit code $expected, got $code: $*"; return 1; }
}

# fails COMMAND ...: set -e lets a bare `!` pass.
fails() {
  if "$@"; then
    echo "did not fail: $*"
    return 1
  fi
}

# says TEXT: the output of the last ends_with has it.
says() {
  grep -qF -- "$1" "$work/output" || { echo "the output does not say: $1"; return 1; }
}

# equal EXPECTED ACTUAL WHAT
equal() {
  [ "$1" = "$2" ] || { printf '%s: expected\n%s\ngot\n%s\n' "$3" "$1" "$2"; return 1; }
}

# within SECONDS COMMAND ...: again and again, until it succeeds.
within() {
  local end=$((SECONDS + $1))
  shift
  until "$@"; do
    [ $SECONDS -lt $end ] || { echo "not in time: $*"; return 1; }
    sleep 0.3
  done
}
