package dev.ashlar.embedded;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/**
 * Unpacks a {@code .tar.xz} of files, folders and symbolic links. Of the archive's permissions only the executable bit
 * counts, and everyone may read: the server may run under another account than ours.
 */
final class Archive {
    private static final Set<PosixFilePermission> PROGRAM = PosixFilePermissions.fromString("rwxr-xr-x");
    private static final Set<PosixFilePermission> PLAIN = PosixFilePermissions.fromString("rw-r--r--");

    private Archive() {}

    static void unpack(InputStream compressed, Path folder) throws IOException {
        TarArchiveInputStream tar = new TarArchiveInputStream(new XZInputStream(compressed));
        TarArchiveEntry entry = tar.getNextEntry();
        while (entry != null) {
            Path target = folder.resolve(entry.getName()).normalize();
            if (!target.startsWith(folder)) {
                throw new IOException("archive entry outside of its folder: " + entry.getName());
            }
            if (entry.isDirectory()) {
                makeFolder(target);
            } else {
                makeFolder(target.resolveSibling("."));
                write(tar, entry, target);
            }
            entry = tar.getNextEntry();
        }
    }

    private static void write(TarArchiveInputStream tar, TarArchiveEntry entry, Path target) throws IOException {
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else {
            Files.copy(tar, target);
            Files.setPosixFilePermissions(target, (entry.getMode() & 0100) != 0 ? PROGRAM : PLAIN);
        }
    }

    private static void makeFolder(Path folder) throws IOException {
        Path normal = folder.normalize();
        if (!Files.isDirectory(normal)) {
            makeFolder(normal.resolveSibling("."));
            Files.createDirectory(normal);
            Files.setPosixFilePermissions(normal, PROGRAM);
        }
    }
}
