package dev.ashlar.sample.service;

/** What a handler answers: a status and what its body says, which becomes JSON. */
record Answer(int status, Object body) {
    /** The body of an answer that is no success. */
    record Failure(String error) {}

    static Answer ok(Object body) {
        return new Answer(200, body);
    }

    static Answer failure(int status, String message) {
        return new Answer(status, new Failure(message));
    }
}
