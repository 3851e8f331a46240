package dev.ashlar.sample.service;

/** An answer other than success, with the sentence that its body carries. */
final class HttpError extends Exception {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final String reason;

    HttpError(int status, String message) {
        super(message);
        this.status = status;
        this.reason = message;
    }

    int status() {
        return status;
    }

    String reason() {
        return reason;
    }
}
