package dev.ashlar.migrate.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The variables of one environment: each may stand in a file that {@code NAME_FILE} names, empty ones count as unset,
 * and what is wrong with them is collected instead of thrown.
 */
final class Variables {
    private static final String FILE = "_FILE";

    private final Map<String, String> values;
    private final List<String> problems = new ArrayList<>();

    Variables(Map<String, String> values) {
        this.values = new TreeMap<>(values);
    }

    /** The first of the names that is set, and its value. */
    record Found(String name, String value) {}

    Optional<Found> first(String... names) {
        for (String name : names) {
            Optional<String> value = get(name);
            if (value.isPresent()) {
                return Optional.of(new Found(name, value.get()));
            }
        }
        return Optional.empty();
    }

    Optional<String> get(String name) {
        String plain = values.getOrDefault(name, "");
        String file = values.getOrDefault(name + FILE, "");
        if (plain.isEmpty() && file.isEmpty()) {
            return Optional.empty();
        }
        if (!plain.isEmpty() && !file.isEmpty()) {
            problem("%s and %s_FILE are both set. Keep one of them.".formatted(name, name));
            return Optional.empty();
        }
        return plain.isEmpty() ? content(name + FILE, file) : Optional.of(plain);
    }

    /** Secrets mounted as files usually end with a line break that is not part of them. */
    private Optional<String> content(String name, String file) {
        try {
            return Optional.of(Files.readString(Path.of(file)).replaceFirst("\\R\\z", ""));
        } catch (IOException | IllegalArgumentException e) {
            problem("%s names %s, which cannot be read as text (%s). Mount the file, or unset the variable."
                    .formatted(name, file, e.getClass().getSimpleName()));
            return Optional.empty();
        }
    }

    boolean flag(String name) {
        return optionalFlag(name).orElse(false);
    }

    Optional<Boolean> optionalFlag(String name) {
        Optional<String> value = get(name);
        if (value.isPresent() && !Set.of("true", "false").contains(value.get())) {
            problem("%s is neither true nor false. Write %s=true.".formatted(name, name));
            return Optional.empty();
        }
        return value.map(Boolean::valueOf);
    }

    int number(String name, int fallback, int least, int most) {
        Optional<String> value = get(name);
        if (value.isEmpty()) {
            return fallback;
        }
        if (value.get().matches("[0-9]{1,9}")) {
            int number = Integer.parseInt(value.get());
            if (number >= least && number <= most) {
                return number;
            }
        }
        problem("%s is not a number from %d to %d.".formatted(name, least, most));
        return fallback;
    }

    /** The names that are set, directly or by file, and start like this, without the ending {@code _FILE}. */
    Set<String> startingWith(String prefix) {
        Set<String> names = new TreeSet<>();
        values.forEach((name, value) -> {
            if (name.startsWith(prefix) && !value.isEmpty()) {
                names.add(name.endsWith(FILE) ? name.substring(0, name.length() - FILE.length()) : name);
            }
        });
        return names;
    }

    void problem(String line) {
        problems.add(line);
    }

    List<String> problems() {
        return problems;
    }
}
