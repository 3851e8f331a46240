# Sourced by both launchers and by make. Finds a Java of at least 21 and starts a built module with it.
# shellcheck shell=sh

oldest_java=21

# Prints the feature number (21, 25 …) of the Java in the folder $1; fails when there is none. Reads a file, starts no JVM.
java_feature() {
    [ -x "$1/bin/java" ] && [ -r "$1/release" ] || return 1
    while IFS='=' read -r key value; do
        if [ "$key" = JAVA_VERSION ]; then
            value=${value#\"}
            value=${value%%[!0-9]*}
            [ -n "$value" ] && echo "$value" && return 0
        fi
    done <"$1/release"
    return 1
}

# Prints the home of the java on the path.
java_on_path() {
    program=$(command -v java) || return 1
    while [ -L "$program" ]; do
        target=$(readlink "$program")
        case $target in
            /*) program=$target ;;
            *) program=${program%/*}/$target ;;
        esac
    done
    program=${program%/bin/java}
    echo "${program%/jre}"
}

# Sets java_home: JAVA_HOME and the path come first, then the newest among the usual places of Linux, macOS and SDKMAN.
find_java() {
    java_home=
    for home in "${JAVA_HOME-}" "$(java_on_path)"; do
        feature=$(java_feature "$home") && [ "$feature" -ge "$oldest_java" ] && java_home=$home && return 0
    done
    newest=0
    for home in /usr/lib/jvm/* /usr/java/* /opt/java/* /opt/jdk* "${HOME-}"/.sdkman/candidates/java/* "${HOME-}"/.jdks/* \
        "${HOME-}"/.local/share/mise/installs/java/* /Library/Java/JavaVirtualMachines/*/Contents/Home \
        "${HOME-}"/Library/Java/JavaVirtualMachines/*/Contents/Home /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
        /usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
        feature=$(java_feature "$home") || continue
        if [ "$feature" -ge "$oldest_java" ] && [ "$feature" -gt "$newest" ]; then
            newest=$feature
            java_home=$home
        fi
    done
    [ -n "$java_home" ]
}

require_java() {
    find_java && return 0
    echo "$1: no JDK of version $oldest_java or newer in JAVA_HOME, on the path or in the usual places; install one or set JAVA_HOME" >&2
    exit 2
}

# stale OUTPUT... -- SOURCE...: true when there is no output, or when a source, or a folder that lost or gained one, is newer than
# all of them. Make's own stamp is one of the outputs: it stands for a build that found nothing to do.
stale() {
    newest=
    while [ "$1" != -- ]; do
        if [ -e "$1" ] && { [ -z "$newest" ] || [ "$1" -nt "$newest" ]; }; then
            newest=$1
        fi
        shift
    done
    shift
    [ -z "$newest" ] || [ -n "$(find "$@" -newer "$newest" | head -n 1)" ]
}

# run_module NAME JAR MAIN ARG...: runs the module's main class and ends with its code.
# C1 alone and the serial collector start fastest and cost the least CPU in a process that lives for a second. The JVM writes an
# archive of the classes that a run has loaded; each command has its own, named after NAME and the first word. More flags for the
# JVM stand in $jvm_flags.
run_module() {
    name=$1 jar=$2 main=$3
    shift 3
    folder=${jar%/*}
    case ${1-} in
        '' | *[!a-z]*) archive=$folder/$name.jsa ;;
        *) archive=$folder/$name-$1.jsa ;;
    esac
    case " $* " in
        *' --help '* | *' -h '*) archive= ;;
    esac
    classpath=$jar
    [ ! "$jar" -nt "$archive" ] || outdated=yes
    for dependency in "$folder"/lib/*.jar; do
        classpath=$classpath:$dependency
        [ ! "$dependency" -nt "$archive" ] || outdated=yes
    done
    # The JVM makes an archive anew when it is another JVM's, but not when a jar has changed: then it goes without.
    if [ -n "${outdated-}" ] && [ -w "$folder" ]; then
        rm -f "$archive"
    fi
    set -- -cp "$classpath" "$main" "$@"
    if [ -n "$archive" ]; then
        set -- -XX:SharedArchiveFile="$archive" -XX:+AutoCreateSharedArchive -Xlog:cds=off -Xlog:cds+dynamic=off -Xlog:aot=off "$@"
    fi
    set -- "$java_home/bin/java" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xms16m ${jvm_flags-} "$@"
    if [ -z "$archive" ] || [ -e "$archive" ] || [ ! -w "$folder" ]; then
        exec "$@"
    fi
    run_first "$archive" "$@"
}

# run_first ARCHIVE COMMAND...: keeps no archive of a run that failed, for it has seen only a few of the classes.
run_first() {
    archive=$1
    shift
    "$@" <&0 &
    child=$!
    # A shell starts such a child with interrupts ignored.
    trap 'kill -TERM "$child"' TERM INT
    code=0
    wait "$child" || code=$?
    while kill -0 "$child" 2>/dev/null; do
        wait "$child" || code=$?
    done
    [ "$code" = 0 ] || rm -f "$archive"
    exit "$code"
}
