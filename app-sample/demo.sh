#!/bin/sh
# The whole way, step by step, on a throwaway server and a copy of the sample's schema; what it makes is gone afterwards,
# or stands in target/demo. Called by `make demo`, which has built the tools and the service.
set -eu
cd "$(dirname -- "$0")/.."
. migrate-runner/bin/java.sh
require_java demo

classpath=migration-generator/target/migration-generator.jar
for jar in migration-generator/target/lib/*.jar; do
    classpath=$classpath:$jar
done
rm -rf target/demo
mkdir -p target/demo/classes
"$java_home/bin/javac" -Xlint:all -Werror -cp "$classpath" -d target/demo/classes app-sample/demo/Demo.java
exec "$java_home/bin/java" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -cp "target/demo/classes:$classpath" Demo
