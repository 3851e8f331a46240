package dev.ashlar.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The operating-system account that servers run as. PostgreSQL refuses to run as root, so root's servers run as nobody:
 * by {@code setpriv}, else in a user namespace of their own. Both replace themselves by the program, so the process that
 * Java knows is the postmaster, and signals reach it.
 *
 * @param name short, part of the names of folders that only this account can use
 * @param prefix what stands before a program's path to run it as this account
 * @param ownsAsNobody whether data folders must belong to nobody
 */
record Account(String name, List<String> prefix, boolean ownsAsNobody) {
    private static final int NOBODY = 65534;
    private static final Account OURSELVES = new Account("self", List.of(), false);
    private static final Account SETPRIV = new Account(
            "setpriv", List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups"), true);
    private static final Account NAMESPACE = new Account("namespace", List.of("unshare", "-U"), false);

    /** The account for this process, which must be able to enter {@code folder}. */
    static Account of(int uid, Path folder) {
        if (uid != 0) {
            return OURSELVES;
        }
        String setpriv = SETPRIV.obstacle(folder);
        if (setpriv.isEmpty()) {
            return SETPRIV;
        }
        String unshare = NAMESPACE.obstacle(folder);
        if (unshare.isEmpty()) {
            return NAMESPACE;
        }
        throw new EmbeddedServerException(
                folder.toString(),
                "PostgreSQL must not run as root, and neither setpriv (" + setpriv + ") nor unshare (" + unshare
                        + ") can run it as another user",
                "Run this as another user than root; or install util-linux and keep the capabilities SETUID and SETGID;"
                        + " or name a folder that every user may enter with -Djava.io.tmpdir=<folder>.");
    }

    /** The same account in a user namespace, where it has a name: initdb does not work for a nameless uid. */
    Account named() {
        return new Account(name, NAMESPACE.prefix, false);
    }

    /** Gives a file or folder that this process made to the account. */
    void own(Path path) throws IOException {
        if (ownsAsNobody) {
            Files.setAttribute(path, "unix:uid", NOBODY, java.nio.file.LinkOption.NOFOLLOW_LINKS);
            Files.setAttribute(path, "unix:gid", NOBODY, java.nio.file.LinkOption.NOFOLLOW_LINKS);
        }
    }

    private String obstacle(Path folder) {
        try {
            Command probe =
                    Command.run(prefix, List.of("sh", "-c", "cd \"$0\" && [ \"$(id -u)\" != 0 ]", folder.toString()));
            return probe.succeeded()
                    ? ""
                    : "exit code " + probe.exitCode() + ": " + probe.output().strip();
        } catch (IOException notThere) {
            return String.valueOf(notThere.getMessage());
        }
    }
}
