package dev.ashlar.generator;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Why a command cannot go on.
 *
 * @param place the file, line, setting or object that it is about
 * @param cause one clause without a full stop
 * @param remedies what to do about it, or the lines to write, of which any one will do
 */
record Problem(String place, String cause, List<Remedy> remedies) {
    /**
     * A way out.
     *
     * @param what what the line does and where it has to stand; empty when the line speaks for itself
     * @param line the exact line to write, or a sentence
     */
    record Remedy(String what, String line) {}

    Problem {
        remedies = List.copyOf(remedies);
    }

    Problem(String place, String cause, String remedy) {
        this(place, cause, List.of(new Remedy("", remedy)));
    }

    /** Place and cause on one line, then every way out. */
    String text() {
        StringBuilder text = new StringBuilder(place).append(": ").append(cause);
        for (Remedy remedy : remedies) {
            if (!remedy.what().isEmpty()) {
                text.append("\n    ").append(remedy.what()).append(":\n    ");
            } else {
                text.append('\n');
            }
            text.append("    ").append(remedy.line());
        }
        return text.toString();
    }

    Map<String, Object> json() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("place", place);
        json.put("cause", cause);
        json.put("remedies", remedies.stream().map(Problem::json).toList());
        return json;
    }

    private static Map<String, Object> json(Remedy remedy) {
        Map<String, Object> json = new LinkedHashMap<>();
        if (!remedy.what().isEmpty()) {
            json.put("what", remedy.what());
        }
        json.put("line", remedy.line());
        return json;
    }
}
