package dev.ashlar.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A git repository of its own, untouched by the settings of whoever runs the tests. */
record Repository(Path folder) {
    static Repository in(Path folder) {
        Repository repository = new Repository(folder);
        repository.git("init", "--quiet", "--initial-branch=main");
        return repository;
    }

    /** Commits everything that is there. */
    Repository commit(String message) {
        git("add", "--all");
        git("commit", "--quiet", "--message", message);
        return this;
    }

    void git(String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                "git", "-c", "user.name=tester", "-c", "user.email=tester@example.org", "-c", "commit.gpgSign=false"));
        command.addAll(List.of(arguments));
        try {
            ProcessBuilder builder =
                    new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
            builder.environment().put("GIT_CONFIG_GLOBAL", "/dev/null");
            builder.environment().put("GIT_CONFIG_NOSYSTEM", "1");
            Process process = builder.start();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor()).as(output).isZero();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException("git " + List.of(arguments), e);
        }
    }
}
