package dev.ashlar.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Processes that share a cache, which the first of them have to fill. */
final class ProcessesTest {
    @TempDir
    private static Path temporary;

    private final List<OtherProcess> processes = new ArrayList<>();

    @BeforeAll
    static void everyAccountMayEnter() throws IOException {
        Files.setPosixFilePermissions(temporary, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    @AfterEach
    void endAll() throws IOException {
        for (OtherProcess other : processes) {
            other.close();
        }
    }

    @Test
    void severalAtOnceFillTheCacheTogetherAndGetServersOfTheirOwn() throws IOException {
        for (int count = 0; count < 3; count++) {
            processes.add(OtherProcess.start(temporary));
        }
        Set<Path> data = new HashSet<>();
        for (OtherProcess other : processes) {
            data.add(other.data());
        }
        assertThat(data)
                .hasSize(3)
                .allSatisfy(folder -> assertThat(Postmaster.of(folder)).get().matches(Postmaster::ready));
    }

    @Test
    void aServerEndsWithItsProcess() throws IOException {
        OtherProcess other = started();
        Path data = other.data();
        Postmaster postmaster = Postmaster.of(data).orElseThrow();
        assertThat(postmaster.serves(data)).isTrue();
        other.process().destroy();
        other.process().onExit().join();
        assertThat(data).doesNotExist();
        assertThat(postmaster.serves(data)).isFalse();
    }

    @Test
    void whatAKilledProcessLeavesIsRemovedByTheNext() throws IOException {
        OtherProcess killed = started();
        Path data = killed.data();
        Postmaster postmaster = Postmaster.of(data).orElseThrow();
        killed.kill();
        assertThat(postmaster.serves(data)).isTrue();

        OtherProcess next = started();
        assertThat(next.data()).isDirectory();
        assertThat(postmaster.serves(data)).isFalse();
        assertThat(data).doesNotExist();
    }

    private OtherProcess started() throws IOException {
        OtherProcess other = OtherProcess.start(temporary);
        processes.add(other);
        return other;
    }
}
