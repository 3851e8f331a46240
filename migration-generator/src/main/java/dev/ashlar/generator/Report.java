package dev.ashlar.generator;

import dev.ashlar.generator.state.Json;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a command has to say when it comes to its end: lines for people, and the same as one JSON object for programs.
 *
 * @param exit how it ended
 * @param lines for people, on standard output
 * @param facts for programs, by key
 */
record Report(Exit exit, List<String> lines, Map<String, Object> facts) {
    Report {
        lines = List.copyOf(lines);
        facts = new LinkedHashMap<>(facts);
    }

    static Report of(Exit exit, String line) {
        return new Report(exit, List.of(line), Map.of());
    }

    /** The files that were written and removed, one a line. */
    static Report of(FolderUpdate.Written files) {
        List<String> lines = new ArrayList<>();
        files.removed().forEach(name -> lines.add("removed " + name));
        files.written().forEach(name -> lines.add("wrote " + name));
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("written", files.written());
        facts.put("removed", files.removed());
        return new Report(Exit.DONE, lines, facts);
    }

    /** A failure's report: its problems are said on standard error instead. */
    static Report of(Failure failure) {
        return new Report(
                failure.exit(),
                List.of(),
                Map.of(
                        "problems",
                        failure.problems().stream().map(Problem::json).toList()));
    }

    /** The same report with one more line. */
    Report and(String line) {
        List<String> more = new ArrayList<>(lines);
        more.add(line);
        return new Report(exit, more, facts);
    }

    /** The same report with one more fact. */
    Report with(String key, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(facts);
        more.put(key, value);
        return new Report(exit, lines, more);
    }

    String text() {
        return lines.isEmpty() ? "" : String.join("\n", lines) + "\n";
    }

    String json() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("exit", exit.code());
        json.put("outcome", exit.word());
        json.putAll(facts);
        return Json.write(json) + "\n";
    }
}
