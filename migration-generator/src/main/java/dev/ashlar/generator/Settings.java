package dev.ashlar.generator;

import dev.ashlar.generator.plan.Servers;
import dev.ashlar.migrate.files.Sum;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The settings of one schema module: {@code ashlar.properties}, one {@code key=value} a line, {@code #} before comments.
 *
 * @param history the name of the history table
 * @param server the versions that the SQL must run on
 * @param outOfOrder whether a migration may be applied after a newer one
 * @param trunk the branch that unmerged migrations are compared with, {@code none} where there is none; null for
 *     {@code origin/main}, then {@code main}
 */
record Settings(
        String history,
        Servers server,
        boolean outOfOrder,
        @Nullable String trunk) {
    static final String FILE = "ashlar.properties";
    static final Settings DEFAULTS = new Settings(Sum.DEFAULT_HISTORY, Servers.ALL, false, null);

    private static final List<String> KNOWN = List.of("history", "server", "outOfOrder", "trunk");

    /** What the contract knows and this release does not do. */
    private static final Pattern LATER = Pattern.compile("naming(\\..+)?|severity(\\..+)?|rule(\\..+)?");

    private static final Pattern SERVER = Pattern.compile("([0-9]{1,3})(?:\\.\\.([0-9]{1,3}))?");

    /** The settings of a module's folder; the defaults when it has no such file. */
    static Settings read(Path module) {
        Path file = module.resolve(FILE);
        if (!Files.exists(file)) {
            return DEFAULTS;
        }
        try {
            return parse(Files.readAllLines(file));
        } catch (IOException e) {
            throw new UncheckedIOException("Reading " + file, e);
        }
    }

    /** The same for servers of one version. */
    Settings on(int major) {
        return new Settings(history, new Servers(major, major), outOfOrder, trunk);
    }

    /** The lines of a new file with these settings. */
    String text() {
        return """
                # The table in which the runner keeps what has been applied.
                history=%s
                # The versions of PostgreSQL that the migrations run on.
                server=%s
                """.formatted(history, server);
    }

    static Settings parse(List<String> lines) {
        Map<String, String> values = new HashMap<>();
        Map<String, String> places = new HashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            String place = FILE + ":" + (i + 1);
            if (!line.isEmpty() && !line.startsWith("#")) {
                int equals = line.indexOf('=');
                String key = equals < 0 ? line : line.substring(0, equals).strip();
                requireKnown(place, key);
                if (equals < 0) {
                    throw Failure.usage(place, key + " has no value", "Write " + key + "=<value>.");
                } else if (places.putIfAbsent(key, place) != null) {
                    throw Failure.usage(
                            place, key + " stands a second time, after " + places.get(key), "Remove one of the lines.");
                }
                values.put(key, line.substring(equals + 1).strip());
            }
        }
        return new Settings(
                history(places.get("history"), values.get("history")),
                server(places.get("server"), values.get("server")),
                flag(places.get("outOfOrder"), values.get("outOfOrder")),
                values.get("trunk"));
    }

    private static void requireKnown(String place, String key) {
        if (LATER.matcher(key).matches()) {
            throw Failure.usage(place, key + " is a setting that this release cannot do yet", "Remove the line.");
        } else if (!KNOWN.contains(key)) {
            throw Failure.usage(
                    place,
                    "there is no setting " + key,
                    Nearest.to(key, KNOWN)
                            .map(nearest -> "Did you mean " + nearest + "?")
                            .orElse("The settings are " + String.join(", ", new TreeSet<>(KNOWN)) + "."));
        }
    }

    private static String history(@Nullable String place, @Nullable String value) {
        if (value != null && !value.matches("[A-Za-z_][A-Za-z0-9_]{0,54}")) {
            throw Failure.usage(
                    String.valueOf(place),
                    "history=" + value + " is not a name that needs no quotes, of at most 55 characters",
                    "Write history=" + Sum.DEFAULT_HISTORY + ", or a name of that form.");
        }
        return value == null ? DEFAULTS.history : value;
    }

    private static Servers server(@Nullable String place, @Nullable String value) {
        if (value == null) {
            return DEFAULTS.server;
        }
        Matcher matcher = SERVER.matcher(value);
        if (matcher.matches()) {
            int lowest = Integer.parseInt(matcher.group(1));
            int highest = matcher.group(2) == null ? lowest : Integer.parseInt(matcher.group(2));
            if (lowest >= Servers.ALL.lowest() && highest <= Servers.ALL.highest() && lowest <= highest) {
                return new Servers(lowest, highest);
            }
        }
        throw Failure.usage(
                String.valueOf(place),
                "server=" + value
                        + " is not a range of majors from %d to %d"
                                .formatted(Servers.ALL.lowest(), Servers.ALL.highest()),
                "Write server=" + Servers.ALL + ", or the part of it that you run.");
    }

    private static boolean flag(@Nullable String place, @Nullable String value) {
        if (value != null && !value.equals("true") && !value.equals("false")) {
            throw Failure.usage(
                    String.valueOf(place),
                    "outOfOrder=" + value + " is neither true nor false",
                    "Write outOfOrder=false.");
        }
        return Boolean.parseBoolean(value);
    }
}
