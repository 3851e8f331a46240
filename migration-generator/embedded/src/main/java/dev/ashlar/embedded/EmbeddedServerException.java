package dev.ashlar.embedded;

import java.io.IOException;
import java.nio.file.AccessDeniedException;

/** An embedded server could not be had: the message names the place, the cause and what to do about it. */
public final class EmbeddedServerException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** A failure of what runs on such a server belongs here too, as long as it isn't the caller's. */
    public EmbeddedServerException(String place, String cause, String remedy) {
        super(place + ": " + cause + "\n  " + remedy);
    }

    private EmbeddedServerException(String place, String cause, String remedy, Throwable reason) {
        super(place + ": " + cause + "\n  " + remedy, reason);
    }

    static EmbeddedServerException of(Object place, IOException reason) {
        String message = String.valueOf(reason.getMessage());
        if (message.contains("No space left on device") || message.contains("Disk quota exceeded")) {
            return new EmbeddedServerException(
                    place.toString(),
                    "no space left (" + message + ")",
                    "Free some space there: the binaries of one version take 60 MB, each running server 35 MB.",
                    reason);
        }
        if (reason instanceof AccessDeniedException || message.contains("Permission denied")) {
            return new EmbeddedServerException(
                    place.toString(),
                    "no write access (" + message + ")",
                    "Make that folder writable for this user, or name another with -Djava.io.tmpdir=<folder>.",
                    reason);
        }
        return new EmbeddedServerException(
                place.toString(),
                reason.getClass().getSimpleName() + " " + message,
                "Look at that path; deleting it is safe while no server runs in it.",
                reason);
    }

    static EmbeddedServerException interrupted(Object place) {
        Thread.currentThread().interrupt();
        return new EmbeddedServerException(place.toString(), "interrupted while waiting", "Start it again.");
    }
}
