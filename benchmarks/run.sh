#!/bin/sh
# run.sh [--peers] [FLAG VALUE ...]: holds the contests; with --peers against other tools too, which npm installs.
set -eu
module=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
root=${module%/*}
work=$root/target/benchmarks
. "$root/migrate-runner/bin/java.sh"
require_java bench
mkdir -p "$work"

peers=
if [ "${1-}" = --peers ]; then
    shift
    command -v npm >/dev/null || {
        echo "bench-peers: needs npm; install Node.js 20 or newer, or use make bench" >&2
        exit 2
    }
    peers=$work/peers
    mkdir -p "$peers"
    cp -R "$module"/peers/. "$peers"
    if [ ! -e "$peers/installed" ] || [ "$module/peers/package.json" -nt "$peers/installed" ]; then
        echo "Installing the peers" >&2
        (cd "$peers" && npm install --no-audit --no-fund --no-package-lock --loglevel=error >&2)
        touch "$peers/installed"
    fi
fi

# GNU time measures memory; other programs of that name do not take its flags.
gnu_time=
for candidate in /usr/bin/time gtime; do
    if "$candidate" -f %M true >/dev/null 2>&1; then
        gnu_time=$candidate
        break
    fi
done
[ -n "$gnu_time" ] || echo "bench: without GNU time there is no column for memory" >&2

classpath=$module/target/benchmarks.jar
for dependency in "$module"/target/lib/*.jar; do
    classpath=$classpath:$dependency
done
# JMH asks for a field's offset in a way that newer JVMs warn about; its forks inherit the flag.
quiet=
[ "$(java_feature "$java_home")" -lt 23 ] || quiet=--sun-misc-unsafe-memory-access=allow
exec "$java_home/bin/java" $quiet -cp "$classpath" dev.ashlar.benchmarks.Main --root "$root" --work "$work" \
    --gnu-time "$gnu_time" ${peers:+--peers "$peers"} "$@"
