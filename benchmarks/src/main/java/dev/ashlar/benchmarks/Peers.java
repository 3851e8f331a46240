package dev.ashlar.benchmarks;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The other tools, installed by npm into a folder; versions stand in {@code peers/package.json}. */
record Peers(Path folder) {

    /** A program that a package brings. */
    String program(String name) {
        return modules().resolve(".bin").resolve(name).toString();
    }

    /** dbmate itself; the program in {@code .bin} is a wrapper that starts Node first. */
    String dbmate() {
        String os = System.getProperty("os.name").startsWith("Mac") ? "darwin" : "linux";
        String arch = List.of("aarch64", "arm64").contains(System.getProperty("os.arch")) ? "arm64" : "x64";
        return modules().resolve("@dbmate/" + os + "-" + arch + "/bin/dbmate").toString();
    }

    Path modules() {
        return folder.resolve("node_modules");
    }

    /** {@code drizzle-kit generate} in a module. */
    Contestant generate(String name, Path module) {
        return new Contestant(Role.PEER, name, module, Map.of(), List.of(program("drizzle-kit"), "generate"));
    }
}
