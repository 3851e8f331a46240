package dev.ashlar.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CacheTest {
    @TempDir
    private Path temporary;

    private final AtomicInteger made = new AtomicInteger();

    @BeforeEach
    void everyAccountMayEnter() throws IOException {
        Files.setPosixFilePermissions(temporary, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    @Test
    void anEntryIsMadeOnce() throws IOException {
        Cache cache = Cache.under(temporary);
        Path entry = cache.entry("a", this::twoFiles);
        assertThat(Cache.under(temporary).entry("a", this::twoFiles)).isEqualTo(entry);
        assertThat(made).hasValue(1);
        assertThat(entry.resolve("one")).hasContent("1");
    }

    @Test
    void anEntryThatLostAFileIsMadeAgain() throws IOException {
        Cache cache = Cache.under(temporary);
        Path entry = cache.entry("a", this::twoFiles);
        Files.delete(entry.resolve("one"));
        assertThat(cache.entry("a", this::twoFiles).resolve("one")).hasContent("1");
        assertThat(made).hasValue(2);
    }

    @Test
    void aFailureLeavesNoEntryAndTheNextUseClearsItsRemains() throws IOException {
        Cache cache = Cache.under(temporary);
        assertThatThrownBy(() -> cache.entry("a", folder -> {
                    twoFiles(folder);
                    throw new IOException("No space left on device");
                }))
                .isInstanceOf(IOException.class);
        assertThat(cache.folder().resolve("a")).doesNotExist();
        cache.entry("a", this::twoFiles);
        try (Stream<Path> files = Files.list(cache.folder())) {
            assertThat(files).noneMatch(file -> file.getFileName().toString().startsWith("unfinished"));
        }
    }

    @Test
    void aFolderThatOthersMayWriteToIsRefused() throws IOException {
        Path folder = Cache.under(temporary).folder();
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxrwxrwx"));
        assertThatThrownBy(() -> Cache.under(temporary))
                .isInstanceOf(EmbeddedServerException.class)
                .hasMessageContaining(folder.toString())
                .hasMessageContaining("permissions rwxrwxrwx")
                .hasMessageContaining("Delete it");
    }

    @Test
    void aLinkInPlaceOfTheFolderIsRefused() throws IOException {
        Path folder = Cache.under(temporary).folder();
        new FolderTree(folder).delete();
        Files.createSymbolicLink(folder, Files.createDirectory(temporary.resolve("elsewhere")));
        assertThatThrownBy(() -> Cache.under(temporary)).isInstanceOf(EmbeddedServerException.class);
    }

    @Test
    void aMissingTemporaryFolderIsNamed() {
        Path missing = temporary.resolve("missing");
        assertThatThrownBy(() -> Cache.under(missing))
                .isInstanceOf(EmbeddedServerException.class)
                .hasMessageContaining(missing.toString());
    }

    @Test
    void aFullDiskAndMissingRightsHaveTheirOwnAdvice() {
        assertThat(EmbeddedServerException.of("/place", new IOException("No space left on device")))
                .hasMessageContaining("/place: no space left")
                .hasMessageContaining("Free some space");
        assertThat(EmbeddedServerException.of("/place", new java.nio.file.AccessDeniedException("/place")))
                .hasMessageContaining("/place: no write access")
                .hasMessageContaining("-Djava.io.tmpdir");
    }

    private void twoFiles(Path folder) throws IOException {
        made.incrementAndGet();
        Files.writeString(folder.resolve("one"), "1");
        Files.writeString(folder.resolve("two"), "2");
    }
}
