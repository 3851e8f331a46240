package dev.ashlar.embedded;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The user's folder for unpacked binaries, prepared data and running servers: {@code ashlar-postgres-<uid>} under the
 * system's temporary folder, which every account may enter, unlike a home. It is shared by all checkouts and processes of
 * the user, so an entry appears whole, by one rename, or not at all.
 */
record Cache(Path folder, Account account) {

    /** Fills a new folder. */
    interface Recipe {
        void fill(Path folder) throws IOException;
    }

    static Cache ofThisUser() {
        return under(Path.of(System.getProperty("java.io.tmpdir")));
    }

    static Cache under(Path parent) {
        try {
            Path probe = Files.createTempFile(parent, "ashlar", null);
            int uid = (Integer) Files.getAttribute(probe, "unix:uid");
            Files.delete(probe);
            Path folder = parent.resolve("ashlar-postgres-" + uid);
            makeFolder(folder);
            check(folder, uid);
            return new Cache(folder, Account.of(uid, folder));
        } catch (IOException e) {
            throw EmbeddedServerException.of(parent, e);
        }
    }

    /** The entry of this name, made by the recipe when it isn't there or when some of its files have gone. */
    Path entry(String name, Recipe recipe) throws IOException {
        Path entry = folder.resolve(name);
        return FolderLock.holding(folder.resolve(name + ".lock"), () -> {
            if (!isWhole(entry)) {
                make(entry, recipe);
            }
            return entry;
        });
    }

    private void make(Path entry, Recipe recipe) throws IOException {
        removeUnfinished(entry);
        new FolderTree(entry).delete();
        Path unfinished = Files.createTempDirectory(folder, "unfinished-" + entry.getFileName() + "-");
        Files.setPosixFilePermissions(unfinished, PosixFilePermissions.fromString("rwxr-xr-x"));
        recipe.fill(unfinished);
        Files.writeString(countOf(entry), Long.toString(new FolderTree(unfinished).entries()));
        Files.move(unfinished, entry, StandardCopyOption.ATOMIC_MOVE);
    }

    /** What a process that was killed while it made the entry has left; the lock is ours, so nobody uses it. */
    private void removeUnfinished(Path entry) throws IOException {
        List<Path> unfinished;
        try (Stream<Path> all = Files.list(folder)) {
            unfinished = all.filter(
                            path -> path.getFileName().toString().startsWith("unfinished-" + entry.getFileName() + "-"))
                    .toList();
        }
        for (Path path : unfinished) {
            new FolderTree(path).delete();
        }
    }

    /** Systems sweep old files out of their temporary folder one by one, so each use counts them. */
    private static boolean isWhole(Path entry) throws IOException {
        return Files.isDirectory(entry)
                && Files.exists(countOf(entry))
                && Files.readString(countOf(entry)).equals(Long.toString(new FolderTree(entry).entries()));
    }

    private static Path countOf(Path entry) {
        return entry.resolveSibling(entry.getFileName() + ".count");
    }

    /** Makes a folder that every account may enter, unless there is one. */
    static void makeFolder(Path folder) throws IOException {
        try {
            Files.createDirectory(folder);
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        } catch (FileAlreadyExistsException alreadyThere) {
            // Checked by the caller, whoever made it.
        }
    }

    /** Anyone may make a folder of that name in a shared temporary folder: only our own is trusted. */
    private static void check(Path folder, int uid) throws IOException {
        int owner = (Integer) Files.getAttribute(folder, "unix:uid", LinkOption.NOFOLLOW_LINKS);
        boolean link = !Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS);
        Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(folder, LinkOption.NOFOLLOW_LINKS);
        boolean open = permissions.contains(PosixFilePermission.OTHERS_WRITE)
                || permissions.contains(PosixFilePermission.GROUP_WRITE);
        if (link || open || owner != uid) {
            throw new EmbeddedServerException(
                    folder.toString(),
                    "not a folder that belongs to this user (uid " + uid + ") and only this user may write to (owner "
                            + owner + ", permissions " + PosixFilePermissions.toString(permissions) + ")",
                    "Delete it, or name another temporary folder with -Djava.io.tmpdir=<folder>.");
        }
    }
}
