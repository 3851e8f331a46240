package dev.ashlar.embedded;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Properties;
import java.util.SortedSet;
import java.util.TreeSet;

/** The server programs of one version, unpacked: {@code bin/initdb}, {@code bin/pg_ctl}, {@code bin/postgres}, contrib. */
record Binaries(int major, String version, Path folder) {

    static Binaries of(int major, Cache cache) throws IOException {
        Properties versions = versions();
        String version = versions.getProperty(Integer.toString(major));
        if (version == null) {
            throw new EmbeddedServerException(
                    "PostgreSQL " + major,
                    "no embedded server of this version",
                    "There are: " + majors(versions) + ".");
        }
        checkPlatform(versions.getProperty("platform", ""));
        Path folder = cache.entry(version, unfinished -> unpack(major, unfinished));
        return new Binaries(major, version, folder);
    }

    /** The major versions that can be started. */
    static SortedSet<Integer> majors() throws IOException {
        return majors(versions());
    }

    String program(String name) {
        return folder.resolve("bin").resolve(name).toString();
    }

    private static void unpack(int major, Path folder) throws IOException {
        try (InputStream archive = Binaries.class.getResourceAsStream("binaries/" + major + "/postgres.txz")) {
            if (archive == null) {
                throw new EmbeddedServerException(
                        "PostgreSQL " + major,
                        "its archive is not on the class path",
                        "Build the project: make build.");
            }
            Archive.unpack(archive, folder);
        }
    }

    private static Properties versions() throws IOException {
        Properties versions = new Properties();
        try (InputStream in = Binaries.class.getResourceAsStream("binaries/versions.properties")) {
            if (in != null) {
                versions.load(in);
            }
        }
        return versions;
    }

    private static SortedSet<Integer> majors(Properties versions) {
        SortedSet<Integer> majors = new TreeSet<>();
        for (String name : versions.stringPropertyNames()) {
            if (!name.equals("platform")) {
                majors.add(Integer.valueOf(name));
            }
        }
        return majors;
    }

    /** The build carries the binaries of the platform that it ran on; without a profile for it the name stays unfilled. */
    private static void checkPlatform(String built) {
        String here = platform(System.getProperty("os.name"), System.getProperty("os.arch"));
        if (!here.equals(built)) {
            throw new EmbeddedServerException(
                    here,
                    "no embedded PostgreSQL for this platform (the build carries " + built + ")",
                    "Use Linux with glibc or macOS, on amd64 or arm64, and build there: make build.");
        }
    }

    static String platform(String system, String processor) {
        String os = system.startsWith("Mac") ? "darwin" : system.toLowerCase(java.util.Locale.ROOT);
        return switch (processor) {
            case "amd64", "x86_64" -> os + "-amd64";
            case "aarch64", "arm64" -> os + "-arm64v8";
            default -> os + "-" + processor;
        };
    }
}
